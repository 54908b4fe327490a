import { observeEngine, observeUpkeep } from './bot-events.js';
import type { Config } from './config.js';
import {
  type BotIdentity,
  COMMANDS,
  Desk,
  DiscordBot,
  FairQueue,
  RateLimits,
  SYSTEM_CLOCK,
  sharesOf,
} from './discord/index.js';
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

/** How long questions may wait for their turn: Discord takes answers to an interaction for 15 minutes, milliseconds. */
const LONGEST_WAIT = 10 * 60_000;

/** How long a question that was given up is left to end in, before others take its place, milliseconds. */
const GRACE = 5_000;

/** How long questions under way are waited for when the bot stops, milliseconds. */
const LONGEST_DRAIN = 20_000;

const DAY = 86_400_000;

/**
 * Starts the bot: the composition root of what runs beside `services.ts`, which the engine's process builds for itself.
 * @throws FootnoteError `discord/no-token`, `library/corrupt` (the journal), `operations/port-in-use`
 */
export async function startBot(config: Config): Promise<RunningBot> {
  const { bot: settings, corpus, library, embedding, search } = config;
  const { token } = settings;
  if (token === null) throw new FootnoteError('discord/no-token', {});
  const log = createLog({ ...settings.log, secrets: [token] });
  const metrics = new Metrics({ commands: commandNames(), withProcess: true });
  const journal = openJournal(library);
  const now = () => new Date();
  const engine = startEngine({
    config: { corpus, library, embedding, search },
    patience: { call: settings.answerSeconds * 1000 },
    onEvent: observeEngine(log, metrics),
  });
  const upkeep = new Upkeep({
    order: { corpus, library, embedding },
    watch: settings.watchCorpus,
    onEvent: observeUpkeep(log, metrics, engine),
  });
  const queue = new FairQueue(
    {
      ...sharesOf(settings.queue.most),
      atOnce: settings.queue.atOnce,
      longestWait: LONGEST_WAIT,
      longestRun: settings.answerSeconds * 1000,
      grace: GRACE,
    },
    SYSTEM_CLOCK,
  );
  metrics.watchQueue(() => queue.state());
  const limits = new RateLimits(settings.perMinute);
  const desk = new Desk({ engine, journal, queue, limits, upkeep, log, metrics, now });
  const load = () => queue.state();
  const context = { desk, engine, journal, upkeep, log, metrics, now, load };
  const discord = new DiscordBot({ apiUrl: settings.apiUrl, token, context });

  const health =
    settings.metrics === null
      ? null
      : await startHealthServer({
          ...settings.metrics,
          metrics,
          health: () => healthOf(discord, engine, upkeep),
        });
  const dropOld = () => {
    if (settings.keepDays === null) return;
    const dropped = journal.dropBefore(new Date(Date.now() - settings.keepDays * DAY));
    log.info('dropped-old', { ...dropped });
  };
  dropOld();
  const daily = setInterval(dropOld, DAY);
  upkeep.start();
  let identity: RunningBot['identity'] = Promise.resolve(null);
  const fault = new Promise<FootnoteError>((resolve) => {
    identity = discord.start(resolve);
  });
  // Whoever awaits it is told; meanwhile it must not count as unhandled.
  identity.catch(() => undefined);

  const stop = async () => {
    clearInterval(daily);
    await queue.drain(LONGEST_DRAIN);
    await discord.stop();
    await Promise.all([upkeep.stop(), engine.close(), health?.close()]);
    journal.close();
  };
  return { identity, healthUrl: health?.url ?? null, fault, stop };
}

function commandNames(): string[] {
  return COMMANDS.map(({ name }) => name);
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
