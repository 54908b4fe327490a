import { z } from 'zod';
import { onOff, secret, whole } from './config-values.js';
import { LOG_LEVELS, type LogLevel } from './operations/log-level.js';

/** What the Discord bot can be told. */
export interface BotConfig {
  /** What the bot signs in with; null where none is set. */
  readonly token: string | null;
  /** Discord's REST API, without a version and a slash at the end. */
  readonly apiUrl: string;
  readonly log: {
    readonly level: LogLevel;
    /** Whether questions and answers are written into the log. */
    readonly content: boolean;
  };
  /** Where health and metrics are served; null for nowhere. Port 0 is any that is free. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Questions that are taken in a minute; 0 for any number. */
  readonly perMinute: {
    readonly user: number;
    readonly channel: number;
    readonly server: number;
  };
  /** Questions that wait at most, and that are answered at the same time. */
  readonly queue: { readonly most: number; readonly atOnce: number };
  /** How long an answer may take. */
  readonly answerSeconds: number;
  /** For how many days what was asked and answered is kept; null for ever. */
  readonly keepDays: number | null;
  /** Whether changes of the corpus are indexed while the bot runs. */
  readonly watchCorpus: boolean;
}

/**
 * Bounds for an answer, seconds. Less is not enough for a long question on a busy machine; more leaves no time to wait for
 * one's turn in the 15 minutes for which Discord takes answers.
 */
const SHORTEST_ANSWER = 3;
const LONGEST_ANSWER = 600;

const token = secret([
  [/^bot\s/iu, 'must be the token alone, without “Bot” before it'],
  [
    /^(?:\d{15,22}|[\da-f]{64})$/iu,
    'is the id or the public key of the application, not its token',
  ],
]);

const apiUrl = z
  .url({ protocol: /^https?$/u, error: 'must be an address that begins with https:// or http://' })
  .transform((url) => url.replace(/\/+$/u, ''))
  .refine((url) => !/\/v\d+$/u.test(url), 'must stand there without the version, such as /v10');

/** The environment variables of the bot. */
export const botVariables = {
  DISCORD_TOKEN: token.optional(),
  DISCORD_API_URL: apiUrl.default('https://discord.com/api'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  LOG_CONTENT: onOff.default('off'),
  METRICS_PORT: whole(0, 65_535).optional(),
  METRICS_HOST: z.string().trim().min(1).default('127.0.0.1'),
  QUESTIONS_PER_MINUTE_USER: whole(0, 10_000).default(6),
  QUESTIONS_PER_MINUTE_CHANNEL: whole(0, 10_000).default(20),
  QUESTIONS_PER_MINUTE_SERVER: whole(0, 10_000).default(60),
  QUEUE_LIMIT: whole(1, 10_000).default(200),
  ANSWERS_AT_ONCE: whole(1, 256).default(2),
  ANSWER_TIMEOUT_SECONDS: whole(SHORTEST_ANSWER, LONGEST_ANSWER).default(60),
  KEEP_DAYS: whole(0, 36_500).default(90),
  WATCH_CORPUS: onOff.default('on'),
};

const variables = z.object(botVariables);

/** The configuration of the bot from its variables. */
export function botConfigOf(env: z.output<typeof variables>): BotConfig {
  return {
    token: env.DISCORD_TOKEN ?? null,
    apiUrl: env.DISCORD_API_URL,
    log: { level: env.LOG_LEVEL, content: env.LOG_CONTENT === 'on' },
    metrics:
      env.METRICS_PORT === undefined ? null : { host: env.METRICS_HOST, port: env.METRICS_PORT },
    perMinute: {
      user: env.QUESTIONS_PER_MINUTE_USER,
      channel: env.QUESTIONS_PER_MINUTE_CHANNEL,
      server: env.QUESTIONS_PER_MINUTE_SERVER,
    },
    queue: { most: env.QUEUE_LIMIT, atOnce: env.ANSWERS_AT_ONCE },
    answerSeconds: env.ANSWER_TIMEOUT_SECONDS,
    keepDays: env.KEEP_DAYS === 0 ? null : env.KEEP_DAYS,
    watchCorpus: env.WATCH_CORPUS === 'on',
  };
}
