import type { ChatRequest } from '../chat-request.js';
import { dieAfter, hang, type Play, reply, type Script, status } from '../plays.js';
import { goodModel } from './good-model.js';
import { readTask } from './read-task.js';
import { asReply, statementsFor } from './write-answer.js';

/** Does not keep to the form: once, with a good model that repairs it, or always. */
export function brokenJson(how: 'once' | 'always'): Script {
  return (request) => {
    const task = readTask(request);
    if (task.kind === 'answer') {
      const told = statementsFor(task, 3).map(({ text, evidence }) => `${text} [${evidence[0]}]`);
      return reply(['The answer is:', ...told].join(' '));
    }
    return how === 'once' ? goodModel(request) : reply('{"statements": [{"text": ');
  };
}

/** Dies in the middle of a reply, after so many whole statements. */
export function diesMidStream(after = 1): Script {
  return (request) => dieAfter(beginning(request, after));
}

/** Writes nothing more after so many whole statements, and leaves the connection open. */
export function hangsMidStream(after = 1): Script {
  return (request) => hang(beginning(request, after));
}

function beginning(request: ChatRequest, statements: number): string {
  const task = readTask(request);
  if (task.kind !== 'answer') return '{"';
  const text = asReply(statementsFor(task, statements));
  return `${text.replace(/\]\}$/u, '')},{"text":"And then`;
}

/** Refuses the key, and repeats it. */
export function unauthorized(request: Pick<ChatRequest, 'headers'>): Play {
  const key = request.headers.authorization?.replace(/^Bearer /u, '') ?? '';
  return status(
    401,
    openAiError(
      `Incorrect API key provided: ${key}. You can find your API key in your account.`,
      'invalid_api_key',
    ),
  );
}

/** Too many requests; the header is in seconds or a date of HTTP. */
export function rateLimited(retryAfter?: string): Play {
  return status(
    429,
    openAiError('Rate limit reached for requests.', 'rate_limit_exceeded', 'requests'),
    retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  );
}

/** Nothing is left of what was paid for. */
export function outOfQuota(): Play {
  return status(
    429,
    openAiError(
      'You exceeded your current quota, please check your plan and billing details.',
      'insufficient_quota',
      'insufficient_quota',
    ),
  );
}

/** A fault of the server. */
export function serverError(code = 500): Play {
  return status(code, openAiError('The server had an error.', null, 'server_error'));
}

/** The prompt is too long, in OpenAI's words. */
export function contextTooLong(most = 4096, had = 5000): Play {
  return status(
    400,
    openAiError(
      `This model's maximum context length is ${most} tokens. However, your messages resulted in ${had} tokens.`,
      'context_length_exceeded',
    ),
  );
}

/** The same, in llama.cpp's. */
export function llamaContextTooLong(most = 4096, had = 5000): Play {
  return status(400, {
    error: {
      code: 400,
      message: `request (${had} tokens) exceeds the available context size (${most} tokens), try increasing it`,
      type: 'exceed_context_size_error',
      n_prompt_tokens: had,
      n_ctx: most,
    },
  });
}

/** There is no such model, in the words of a server. */
export function unknownModel(
  { body: { model } }: Pick<ChatRequest, 'body'>,
  server: 'openai' | 'ollama' | 'vllm' = 'openai',
): Play {
  switch (server) {
    case 'openai':
      return status(404, openAiError(`The model \`${model}\` does not exist.`, 'model_not_found'));
    case 'ollama':
      return status(404, openAiError(`model "${model}" not found`, null, 'not_found_error'));
    case 'vllm':
      return status(404, {
        object: 'error',
        message: `The model \`${model}\` does not exist.`,
        type: 'NotFoundError',
        param: null,
        code: 404,
      });
  }
}

/** The model will not answer, and says so where OpenAI's models do. */
export function refusal(): Play {
  return reply('', { message: { refusal: "I'm sorry, I can't help with that." } });
}

/** A filter stopped the reply. */
export function contentFilter(): Play {
  return reply('', { finish: 'content_filter' });
}

/** A reply of nothing. */
export function emptyReply(): Play {
  return reply('');
}

/** A call of a tool that nobody offered, in place of a text. */
export function toolCalls(): Play {
  const call = {
    index: 0,
    id: 'call_1',
    type: 'function',
    function: { name: 'search_web', arguments: '{"query": "news"}' },
  };
  return reply('', { finish: 'tool_calls', message: { tool_calls: [call] } });
}

/** An error as OpenAI's server has it. */
export function openAiError(
  message: string,
  code: string | null,
  type = 'invalid_request_error',
): object {
  return { error: { message, type, param: null, code } };
}
