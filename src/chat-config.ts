import { z } from 'zod';
import { type ChatOptions, DEFAULT_CALLS } from './chat/chat-options.js';
import { decimal, onOff, secret, whole } from './config-values.js';

/** What may be spent on a chat model, and what it costs. */
export interface ChatBudget {
  /** Tokens of a day (UTC), of prompts and replies together; null for any number. */
  readonly tokensPerDay: number | null;
  /** The same for one server; direct messages count for the day alone. */
  readonly tokensPerServerDay: number | null;
  /** What a million tokens cost, in whatever currency; null where it is not known. */
  readonly price: { readonly input: number; readonly output: number } | null;
}

/** Where OpenAI's own API begins. */
const OPENAI = 'https://api.openai.com/v1';

/** How long an answer may take a model where nothing is set: a share of what it may take in all, within seconds. */
const SHARE = 2 / 3;
const MOST_SECONDS = DEFAULT_CALLS.seconds;
const FEWEST_SECONDS = 2;

/** What an answer must have left besides, for searching and for the articles' own words, seconds. */
const SECONDS_BESIDES = 3;

const LONGEST_NAME = 200;
const MOST_TOKENS_A_DAY = 1_000_000_000_000;
const HIGHEST_PRICE = 1_000_000;

const model = z
  .string()
  .trim()
  .max(LONGEST_NAME, `must be a name of at most ${LONGEST_NAME} characters`)
  .regex(/^[^"'`“‘”’]*$/u, 'must stand there without quotes')
  .regex(/^\P{C}*$/u, 'holds invisible characters that no name has; write it anew')
  .min(1, 'must name a model')
  // The name is shown under answers.
  .refine((name) => !/^(?:sk|gsk|xai)-/u.test(name), 'looks like a key, which CHAT_API_KEY is for');

const baseUrl = z
  .string()
  .trim()
  .pipe(
    z.url({
      protocol: /^https?$/u,
      abort: true,
      error: 'must be an address that begins with https:// or http://',
    }),
  )
  .superRefine((text, context) => {
    const problem = problemOfAddress(new URL(text));
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  })
  .transform((url) => url.replace(/[#?]$/u, '').replace(/\/+$/u, ''));

function problemOfAddress({ username, password, search, hash, pathname }: URL): string | null {
  if (username !== '' || password !== '') {
    return 'must stand there without a name and a password; a key belongs into CHAT_API_KEY';
  }
  if (search !== '' || hash !== '') return 'must stand there without what begins with ? or #';
  const end = /\/(?:chat\/completions|completions|responses|models|embeddings)\/*$/u.exec(pathname);
  return end === null
    ? null
    : `must stand there without ${end[0]} at its end, which Footnote adds by itself`;
}

const apiKey = secret([
  [/^(?:authorization:|bearer\s)/iu, 'must be the key alone, without “Bearer” before it'],
  [/^https?:\/\//iu, 'is an address, not a key; CHAT_BASE_URL is for that'],
  // It is sent in a header, which holds no others.
  [/[^\s!-~]/u, 'holds characters that no key has'],
]);

/** The environment variables of the chat model. What is not set gets its value only where there is a model. */
export const chatVariables = {
  CHAT_MODEL: model.optional(),
  CHAT_BASE_URL: baseUrl.optional(),
  CHAT_API_KEY: apiKey.optional(),
  CHAT_TEMPERATURE: decimal(0, 2).optional(),
  CHAT_REASONING: z.enum(['none', 'minimal', 'low', 'medium', 'high']).optional(),
  CHAT_TIMEOUT_SECONDS: whole(FEWEST_SECONDS, 600).optional(),
  CHAT_PROMPT_TOKENS: whole(800, 200_000).optional(),
  CHAT_REPLY_TOKENS: whole(100, 32_000).optional(),
  CHAT_AT_ONCE: whole(1, 64).optional(),
  CHAT_STREAMING: onOff.optional(),
  CHAT_JUDGE: onOff.optional(),
  CHAT_TOKENS_PER_DAY: whole(0, MOST_TOKENS_A_DAY).optional(),
  CHAT_TOKENS_PER_SERVER_DAY: whole(0, MOST_TOKENS_A_DAY).optional(),
  CHAT_PRICE_INPUT: decimal(0, HIGHEST_PRICE).optional(),
  CHAT_PRICE_OUTPUT: decimal(0, HIGHEST_PRICE).optional(),
};

const names = z.keyof(z.object(chatVariables)).options;

/** What the variables hold, with the one of the bot that bounds them. */
type ChatVariables = z.output<z.ZodObject<typeof chatVariables>> & {
  readonly ANSWER_TIMEOUT_SECONDS: number;
};

/** What is wrong with the variables of the chat model taken together. */
export function chatProblems(
  env: ChatVariables,
): readonly { readonly variable: string; readonly problem: string }[] {
  if (env.CHAT_MODEL === undefined) {
    return names
      .filter((name) => env[name] !== undefined)
      .map((variable) => ({
        variable,
        problem: 'is of no use without CHAT_MODEL, which names the model; set both or neither',
      }));
  }
  const problems: { variable: string; problem: string }[] = [];
  const { CHAT_BASE_URL, CHAT_API_KEY, CHAT_TIMEOUT_SECONDS, ANSWER_TIMEOUT_SECONDS } = env;
  if (CHAT_API_KEY === undefined && isOpenAi(CHAT_BASE_URL ?? OPENAI)) {
    problems.push({
      variable: 'CHAT_API_KEY',
      problem: 'must be set for OpenAI; name the address of another server with CHAT_BASE_URL',
    });
  }
  const mostSeconds = ANSWER_TIMEOUT_SECONDS - SECONDS_BESIDES;
  if (CHAT_TIMEOUT_SECONDS !== undefined && CHAT_TIMEOUT_SECONDS > mostSeconds) {
    problems.push({
      variable: 'CHAT_TIMEOUT_SECONDS',
      problem: `must be at least ${SECONDS_BESIDES} less than ANSWER_TIMEOUT_SECONDS, which is ${ANSWER_TIMEOUT_SECONDS}; lower the one or raise the other`,
    });
  }
  if ((env.CHAT_PRICE_INPUT === undefined) !== (env.CHAT_PRICE_OUTPUT === undefined)) {
    const [missing, set] =
      env.CHAT_PRICE_INPUT === undefined
        ? (['CHAT_PRICE_INPUT', 'CHAT_PRICE_OUTPUT'] as const)
        : (['CHAT_PRICE_OUTPUT', 'CHAT_PRICE_INPUT'] as const);
    problems.push({ variable: missing, problem: `must be set where ${set} is` });
  }
  return problems;
}

function isOpenAi(address: string): boolean {
  // Rules for all variables together are checked even where one of them is wrong.
  return URL.canParse(address) && new URL(address).hostname === new URL(OPENAI).hostname;
}

/** The chat model that is configured; null for none. */
export function chatOptionsOf(env: ChatVariables): ChatOptions | null {
  if (env.CHAT_MODEL === undefined) return null;
  return {
    model: env.CHAT_MODEL,
    baseUrl: env.CHAT_BASE_URL ?? OPENAI,
    apiKey: env.CHAT_API_KEY ?? null,
    temperature: env.CHAT_TEMPERATURE ?? null,
    reasoning: env.CHAT_REASONING ?? null,
    promptTokens: env.CHAT_PROMPT_TOKENS ?? DEFAULT_CALLS.promptTokens,
    replyTokens: env.CHAT_REPLY_TOKENS ?? DEFAULT_CALLS.replyTokens,
    seconds: env.CHAT_TIMEOUT_SECONDS ?? secondsWithin(env.ANSWER_TIMEOUT_SECONDS),
    atOnce: env.CHAT_AT_ONCE ?? DEFAULT_CALLS.atOnce,
    isStreamed: env.CHAT_STREAMING !== 'off',
    judges: env.CHAT_JUDGE === 'on',
  };
}

function secondsWithin(answerSeconds: number): number {
  return Math.max(FEWEST_SECONDS, Math.min(MOST_SECONDS, Math.floor(answerSeconds * SHARE)));
}

/** What may be spent on it. */
export function chatBudgetOf(env: ChatVariables): ChatBudget {
  const { CHAT_PRICE_INPUT: input, CHAT_PRICE_OUTPUT: output } = env;
  return {
    // 0 is no bound.
    tokensPerDay: env.CHAT_TOKENS_PER_DAY || null,
    tokensPerServerDay: env.CHAT_TOKENS_PER_SERVER_DAY || null,
    price: input === undefined || output === undefined ? null : { input, output },
  };
}
