import { observeEngine, observeUpkeep } from './bot-events.js';
import { checkPrompts } from './check-prompts.js';
import type { Config } from './config.js';
import {
  ACTION_VERBS,
  type BotIdentity,
  type ChatInUse,
  COMMAND_DEFINITIONS,
  Desk,
  DiscordBot,
  FairQueue,
  RateLimits,
  SYSTEM_CLOCK,
  sharesOf,
} from './discord/index.js';
import { dropOldDaily } from './drop-old-daily.js';
import { type Engine, startEngine } from './engine/index.js';
import { FootnoteError } from './errors/footnote-error.js';
import { openJournal } from './library/index.js';
import { createLog, type Health, Metrics, startHealthServer } from './operations/index.js';
import { Upkeep } from './upkeep/index.js';

/** A bot that runs. */
export interface RunningBot {
  /** Who it is; null where it was stopped before Discord could be reached. Rejects where the token is refused. */
  readonly identity: Promise<BotIdentity | null>;
  /** Where health and metrics are served; null for nowhere. */
  readonly healthUrl: string | null;
  /** Settles when Discord has ended the connection for good. */
  readonly fault: Promise<FootnoteError>;
  /** Answers what is under way, within bounds, and ends everything. */
  stop(): Promise<void>;
}

/**
 * How long a question may wait for its turn and be answered, milliseconds: of the 15 minutes for which Discord takes answers
 * to an interaction, one is left to send it in.
 */
const LONGEST_UNTIL_ANSWERED = 14 * 60_000;

/** How long a question that was given up is left to end in, before others take its place, milliseconds. */
const GRACE = 5_000;

/**
 * How many questions can wait for a chat model, for each call of it that may be under way: the one that is answered, and
 * two that wait behind it, see `guardChat`.
 */
const QUESTIONS_PER_CALL = 3;

/** How long questions under way are waited for when the bot stops, milliseconds. */
const LONGEST_DRAIN = 20_000;

/**
 * Starts the bot: the composition root of what runs beside `services.ts`, which the engine's process builds for itself.
 * @throws FootnoteError `discord/no-token`, `prompt/invalid`, `library/corrupt` and `library/newer` (the journal),
 *   `operations/port-in-use`, `operations/cannot-listen`; nothing is left running then
 */
export async function startBot(config: Config): Promise<RunningBot> {
  const { bot: settings, corpus, library, embedding, recognition, search, chat } = config;
  const { token } = settings;
  if (token === null) throw new FootnoteError('discord/no-token', {});
  checkPrompts(config);
  const log = createLog({
    ...settings.log,
    secrets: chat?.apiKey ? [token, chat.apiKey] : [token],
  });
  const metrics = new Metrics({
    commands: interactionNames(),
    withProcess: true,
    chatPrice: chat === null ? null : config.chatBudget.price,
  });
  const journal = openJournal(library);
  const now = () => new Date();
  const answerTime = settings.answerSeconds * 1000;
  const engine = startEngine({
    config: { corpus, library, embedding, search, chat },
    patience: { call: answerTime },
    onEvent: observeEngine(log, metrics),
  });
  const upkeep = new Upkeep({
    order: { corpus, library, embedding, recognition },
    watch: settings.watchCorpus,
    onEvent: observeUpkeep(log, metrics, engine),
  });
  const queue = new FairQueue(
    {
      ...sharesOf(settings.queue.most),
      atOnce: settings.queue.atOnce + mostAtModel(chat),
      longestWait: LONGEST_UNTIL_ANSWERED - answerTime,
      longestRun: answerTime,
      grace: GRACE,
    },
    SYSTEM_CLOCK,
  );
  metrics.watchQueue(() => queue.state());
  const limits = new RateLimits(settings.perMinute);
  const chatInUse = chatInUseOf(config);
  const desk = new Desk({
    engine,
    journal,
    queue,
    limits,
    upkeep,
    chat: chatInUse,
    log,
    metrics,
    now,
  });
  const load = () => queue.state();
  const context = { desk, engine, journal, chat: chatInUse, upkeep, log, metrics, now, load };
  const discord = new DiscordBot({ apiUrl: settings.apiUrl, token, context });

  const serveHealth = async () => {
    if (settings.metrics === null) return null;
    const health = () => healthOf(discord, engine, upkeep);
    return startHealthServer({ ...settings.metrics, metrics, health });
  };
  const health = await serveHealth().catch(async (error) => {
    await engine.close();
    journal.close();
    throw error;
  });
  const endDropping = dropOldDaily({ journal, keepDays: settings.keepDays, log });
  upkeep.start();
  let identity: RunningBot['identity'] = Promise.resolve(null);
  const fault = new Promise<FootnoteError>((resolve) => {
    identity = discord.start(resolve);
  });
  // Whoever awaits it is told; meanwhile it must not count as unhandled.
  identity.catch(() => undefined);

  const stop = async () => {
    endDropping();
    await queue.drain(LONGEST_DRAIN);
    await discord.stop();
    await Promise.all([upkeep.stop(), engine.close(), health?.close()]);
    journal.close();
  };
  return { identity, healthUrl: health?.url ?? null, fault, stop };
}

/** What interactions are counted by: commands, what buttons and forms do, typing in an option, and messages. */
function interactionNames(): string[] {
  return [
    ...COMMAND_DEFINITIONS.map(({ name }) => name),
    ...ACTION_VERBS,
    'autocomplete',
    'message',
  ];
}

/**
 * How many questions are under way besides those that are worked on here: all that can wait for the chat model, so that a
 * slow one holds up nobody else.
 */
function mostAtModel(chat: Config['chat']): number {
  return chat === null ? 0 : QUESTIONS_PER_CALL * chat.atOnce;
}

function chatInUseOf({ chat, chatBudget: budget }: Config): ChatInUse | null {
  if (chat === null) return null;
  return { model: chat.model, budget, tokensPerCall: chat.promptTokens + chat.replyTokens };
}

function healthOf(discord: DiscordBot, engine: Engine, upkeep: Upkeep): Health {
  const { status } = upkeep.state();
  return {
    gateway: discord.isConnected
      ? { isWell: true, state: 'ready' }
      : { isWell: false, state: 'not connected' },
    engine: engine.isReady
      ? { isWell: true, state: 'ready' }
      : { isWell: false, state: 'not ready' },
    library: { isWell: status !== 'failed', state: status },
  };
}
