import type { ChatFault, ChatOptions } from '../../chat/index.js';
import { type CheckResult, fail, warn } from './check.js';

const NAME = 'chat model';

/** What a fault of the chat model means for whoever configures it, and which variable to look at. */
export function chatFaultInWords(fault: ChatFault, options: ChatOptions): CheckResult {
  const { model, baseUrl, apiKey, promptTokens, replyTokens, seconds } = options;
  const said = fault.detail === '' ? '' : `; it says: ${fault.detail}`;
  switch (fault.kind) {
    case 'unreachable':
      return fail(
        NAME,
        `nothing can be reached at ${baseUrl}${fault.detail === '' ? '' : ` (${fault.detail})`}`,
        'Start the model’s server, or correct CHAT_BASE_URL.',
      );
    case 'key':
      return apiKey === null
        ? fail(NAME, `${baseUrl} wants a key`, 'Set CHAT_API_KEY.')
        : fail(NAME, `${baseUrl} refuses the key`, 'Correct CHAT_API_KEY.');
    case 'model':
      return fail(
        NAME,
        `${baseUrl} has no model “${model}”, or its API begins elsewhere${said}`,
        `Correct CHAT_MODEL${/\/v\d+$/u.test(baseUrl) ? ' or CHAT_BASE_URL.' : ', or CHAT_BASE_URL, which usually ends in /v1.'}`,
      );
    case 'context':
      return fail(
        NAME,
        `a prompt of ${promptTokens} tokens with a reply of ${replyTokens} is too long for ${model}${said}`,
        'Lower CHAT_PROMPT_TOKENS, or give the model a larger context.',
      );
    case 'rate':
      return warn(
        NAME,
        `${baseUrl} takes no more requests just now${waitOf(fault)}${said}`,
        'Try again later. If this happens often, lower CHAT_AT_ONCE.',
      );
    case 'quota':
      return fail(
        NAME,
        `nothing is left of what was paid for at ${baseUrl}${said}`,
        'Pay for more, or name another server with CHAT_BASE_URL.',
      );
    case 'server':
      return fail(
        NAME,
        fault.status === null
          ? `the server at ${baseUrl} replied with an error${said}`
          : `the server at ${baseUrl} failed with status ${fault.status}${said}`,
        'See what its log says; try again later.',
      );
    case 'slow':
      return fail(
        NAME,
        `${model} at ${baseUrl} did not reply within ${seconds} s`,
        'A server that loads models when they are first used may be in time at a second try. Else raise CHAT_TIMEOUT_SECONDS, lower CHAT_PROMPT_TOKENS, or name a smaller model with CHAT_MODEL.',
      );
    case 'broken':
      return fail(
        NAME,
        `what came from ${baseUrl} is no whole reply of a chat model${fault.detail === '' ? '' : `: ${fault.detail}`}`,
        'Correct CHAT_BASE_URL; for a server that cannot stream, set CHAT_STREAMING=off.',
      );
    case 'rejected':
      return fail(
        NAME,
        `${baseUrl} refuses the request${fault.status === null ? '' : ` with status ${fault.status}`}${said}`,
        'If it names a setting, take that away (such as CHAT_TEMPERATURE) or change it (CHAT_REPLY_TOKENS, CHAT_PROMPT_TOKENS).',
      );
    case 'paused':
    case 'busy':
      return warn(NAME, 'no call could be made just now', 'Try again later.');
  }
}

function waitOf({ retryAfter }: ChatFault): string {
  return retryAfter === null ? '' : `, for ${Math.ceil(retryAfter / 1000)} s`;
}
