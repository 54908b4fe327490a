import {
  answerPromptValues,
  type ChatPromptTemplate,
  fillChatPrompt,
  loadChatPrompts,
  readReply,
} from '../../answering/writing/index.js';
import { type ChatOptions, type ChatProbe, createChat, probeChat } from '../../chat/index.js';
import { isFootnoteError } from '../../errors/footnote-error.js';
import { chatFaultInWords } from './chat-fault-in-words.js';
import { type CheckResult, fail, ok, warn } from './check.js';

const NAME = 'chat model';

/** A server that counted less than this share of a prompt, as estimated, has cut it. */
const LEAST_SHARE_READ = 0.5;

/** An answer may need a second call: slower than this share of its time is slow. */
const LONGEST_SHARE_OF_TIME = 0.5;

const LARGER_CONTEXT =
  'Give the model a larger context (Ollama: OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size), or lower CHAT_PROMPT_TOKENS.';

const MORE_ABLE =
  'Name a more able model with CHAT_MODEL; until then most answers are in the articles’ own words.';

/**
 * Tries the chat model with one real call, as long as an answer's and in the same form. No call is made where none is
 * configured, nor where the prompts cannot be used, which `checkTemplates` finds. The key is never shown.
 */
export async function checkChat(options: ChatOptions | null): Promise<readonly CheckResult[]> {
  if (options === null) {
    return [ok(NAME, 'none configured; answers are in the articles’ own words')];
  }
  const compose = answerPrompts();
  if (compose === null) return [warn(NAME, 'not tried, since its prompts cannot be used', null)];
  const { promptTokens, replyTokens, seconds } = options;
  const chat = await createChat(options);
  const probe = await probeChat(chat, { compose, promptTokens, replyTokens, seconds });
  return [judgeProbe(probe, options), ...judgeAddress(options)];
}

/** The prompt of an answer, for any evidence and question; null where the prompts cannot be used. */
function answerPrompts() {
  const answer = answerTemplate();
  if (answer === null) return null;
  return (lines: readonly string[], question: string) => {
    const numbered = lines.map((line, at) => `[${at + 1}] ${line}`);
    const evidence = ['Source: Harbour log — undated', ...numbered].join('\n');
    return fillChatPrompt(answer, answerPromptValues({ question, evidence, now: new Date() }));
  };
}

function answerTemplate(): ChatPromptTemplate | null {
  try {
    return loadChatPrompts().answer;
  } catch (error) {
    if (isFootnoteError(error, 'prompt/invalid')) return null;
    throw error;
  }
}

type ProbeReply = Extract<ChatProbe, { status: 'replied' }>;

/** Judges what came of a trial. */
export function judgeProbe(probe: ChatProbe, options: ChatOptions): CheckResult {
  if (probe.status === 'failed') return chatFaultInWords(probe.fault, options);
  const lack = lackOfText(probe, options) ?? lackOfContext(probe, options);
  return lack ?? lackOfForm(probe, options) ?? judgeTime(probe, options);
}

function whoIs({ model, baseUrl }: ChatOptions): string {
  return `${model} at ${baseUrl}`;
}

function lackOfText(probe: ProbeReply, options: ChatOptions): CheckResult | null {
  const { text, isCut, knowsFirstLine } = probe;
  const isEmpty = text.trim() === '';
  if (isCut && (isEmpty || !knowsFirstLine)) {
    return warn(
      NAME,
      `${whoIs(options)} came to no answer within ${options.replyTokens} tokens, as models do that think at length`,
      'Raise CHAT_REPLY_TOKENS, or turn the thinking off on the server.',
    );
  }
  if (!isEmpty) return null;
  return warn(
    NAME,
    `${whoIs(options)} replied with nothing`,
    'See what the server’s log says; name another model with CHAT_MODEL.',
  );
}

/** A context that is certainly too small, by what the server counts. */
function lackOfContext(probe: ProbeReply, options: ChatOptions): CheckResult | null {
  const { knowsFirstLine, sentTokens, usage } = probe;
  const isPart = !usage.isEstimated && usage.inputTokens < sentTokens * LEAST_SHARE_READ;
  if (knowsFirstLine || !isPart) return null;
  return fail(
    NAME,
    `${whoIs(options)} read only ${usage.inputTokens} tokens of a prompt of about ${sentTokens}: its context is too small`,
    LARGER_CONTEXT,
  );
}

/** Only a reply that keeps to the form tells by what it does not know of a context that may be too small. */
function lackOfForm(probe: ProbeReply, options: ChatOptions): CheckResult | null {
  const { text, knowsFirstLine, sentTokens, usage } = probe;
  const reply = readReply(text);
  if (reply.status === 'malformed') {
    const isPerhapsCut = !knowsFirstLine && usage.isEstimated;
    return warn(
      NAME,
      `${whoIs(options)} does not keep to the form of an answer: ${reply.problem}`,
      isPerhapsCut
        ? `${MORE_ABLE} If it is able enough, its context may be too small: ${LARGER_CONTEXT}`
        : MORE_ABLE,
    );
  }
  if (!knowsFirstLine) {
    return warn(
      NAME,
      `${whoIs(options)} keeps to the form of an answer, but does not know what the first line of a prompt of about ${sentTokens} tokens says`,
      `Its context may be too small: ${LARGER_CONTEXT} Or name a more able model with CHAT_MODEL.`,
    );
  }
  if (reply.statements.length > 0) return null;
  return warn(NAME, `${whoIs(options)} knows the answer, but says that there is none`, MORE_ABLE);
}

function judgeTime({ milliseconds }: ProbeReply, options: ChatOptions): CheckResult {
  const took = `${(milliseconds / 1000).toFixed(1)} s`;
  return milliseconds > options.seconds * 1000 * LONGEST_SHARE_OF_TIME
    ? warn(
        NAME,
        `${whoIs(options)} works, but took ${took} of the ${options.seconds} s that it has`,
        'Raise CHAT_TIMEOUT_SECONDS, lower CHAT_PROMPT_TOKENS, or name a smaller model with CHAT_MODEL.',
      )
    : ok(NAME, `${whoIs(options)} works, ${took}`);
}

/** Addresses at home and in private networks, where nobody else listens. */
const NEARBY =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan)|[^.]+|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[.*\])$/u;

/** Judges whether a key is sent unencrypted to somewhere else. */
export function judgeAddress({
  baseUrl,
  apiKey,
}: Pick<ChatOptions, 'baseUrl' | 'apiKey'>): readonly CheckResult[] {
  const { protocol, hostname } = new URL(baseUrl);
  if (apiKey === null || protocol === 'https:' || NEARBY.test(hostname)) return [];
  return [
    warn(
      NAME,
      `the key and all questions go to ${hostname} unencrypted`,
      'Begin CHAT_BASE_URL with https:// if the server can.',
    ),
  ];
}
