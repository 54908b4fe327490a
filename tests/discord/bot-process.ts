import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { processMemory, processTree } from './process-tree.js';
import { Changes, type Patience, type StandIn } from './stand-in/index.js';

/** How a bot is started. */
export interface BotProcessOptions {
  readonly discord: StandIn;
  /** The corpus folder; the bot's own choice where it is not said. */
  readonly corpus?: string;
  /** The library folder; an empty one of its own where it is not said. */
  readonly library?: string;
  /** More variables; those of this process are not handed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** The words of the command line; `bot` where it is not said. */
  readonly args?: readonly string[];
  /** What must be before it counts as started: commands are registered, or nothing at all. */
  readonly waitFor?: 'commands' | 'nothing';
  /** Milliseconds for that. */
  readonly timeout?: number;
  /** The script to run, for tests of this file; Footnote's executable where it is not said. */
  readonly script?: string;
}

/** How a process ended. */
export interface BotExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One line that a bot printed. */
export interface BotLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  /** The line as JSON; null where it is none. */
  readonly json: Readonly<Record<string, unknown>> | null;
}

const EXECUTABLE = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Milliseconds in which a bot starts, also on a busy machine. */
const START_WITHIN = 60_000;

/** Milliseconds in which a bot that was asked to has to end. */
const END_WITHIN = 20_000;

/** Lines that a report of failure shows. */
const TAIL = 30;

/** A bot in a process of its own. It ends with its stand-in at the latest. */
export class BotProcess {
  /** How it ended, once it has. */
  readonly exit: Promise<BotExit>;
  readonly #child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #discord: StandIn;
  readonly #lines: BotLine[] = [];
  readonly #changes = new Changes();
  #ended: BotExit | null = null;

  constructor(child: ChildProcessByStdio<null, Readable, Readable>, discord: StandIn) {
    this.#child = child;
    this.#discord = discord;
    this.exit = once(child, 'close').then(([code, signal]) => {
      this.#ended = { code, signal };
      this.#changes.notify();
      return this.#ended;
    });
    this.#listen('stdout');
    this.#listen('stderr');
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The bot could not be started.');
    return this.#child.pid;
  }

  get hasEnded(): boolean {
    return this.#ended !== null;
  }

  /** All lines so far, of both streams. */
  get lines(): readonly BotLine[] {
    return this.#lines;
  }

  /** The lines that are JSON objects, such as those of its log. */
  get logs(): readonly Readonly<Record<string, unknown>>[] {
    return this.#lines.flatMap(({ json }) => (json === null ? [] : [json]));
  }

  get stdout(): string {
    return this.#textOf('stdout');
  }

  get stderr(): string {
    return this.#textOf('stderr');
  }

  /** The first line, past or to come, that a pattern or a test fits. Rejects when the bot ends without it. */
  line(wanted: RegExp | ((line: BotLine) => boolean), patience: Patience = {}): Promise<BotLine> {
    const fits = wanted instanceof RegExp ? ({ text }: BotLine) => wanted.test(text) : wanted;
    return this.#changes.until(() => this.#lines.find(fits) ?? this.#rejectIfEnded(), {
      ...patience,
      what: () => `a line of the bot; it printed:\n${this.#tail()}`,
    });
  }

  /** Bytes of memory that it and all that it started hold. */
  memory(): Promise<number> {
    return processMemory(this.pid);
  }

  /**
   * Sends a signal and waits for the end. A bot that does not end in time is killed, and the promise rejects;
   * one that has ended already is left alone.
   */
  async stop(signal: NodeJS.Signals = 'SIGTERM', within = END_WITHIN): Promise<BotExit> {
    if (this.#ended !== null) return this.#ended;
    this.#child.kill(signal);
    let isKilled = false;
    const timer = setTimeout(() => {
      isKilled = this.#child.kill('SIGKILL');
    }, within);
    const exit = await this.exit;
    clearTimeout(timer);
    if (isKilled) {
      throw new Error(`The bot did not end within ${within} ms of ${signal}:\n${this.#tail()}`);
    }
    return exit;
  }

  /** Ends it and all that it started at once. */
  async kill(): Promise<void> {
    if (this.#ended !== null) return;
    const below = (await processTree(this.pid)).slice(1);
    await this.stop('SIGKILL');
    for (const pid of below) endProcess(pid);
  }

  /** Waits until it is connected, knows of its servers and has commands. */
  async started(identifiedBefore: number, timeout: number): Promise<void> {
    const { gateway } = this.#discord;
    const isStarted = () => {
      const isConnected = gateway.isReady && gateway.sessions.identified > identifiedBefore;
      return (isConnected && this.#discord.commands().length > 0) || this.#rejectIfEnded();
    };
    const what = () => `the bot to start; it printed:\n${this.#tail()}`;
    const ended = this.exit.then(() => this.#rejectIfEnded());
    await Promise.race([this.#discord.until(isStarted, { timeout, what }), ended]);
  }

  #listen(stream: BotLine['stream']): void {
    createInterface({ input: this.#child[stream] }).on('line', (text) => {
      this.#lines.push({ stream, text, json: parsed(text) });
      this.#changes.notify();
    });
  }

  #textOf(stream: BotLine['stream']): string {
    return this.#lines
      .filter((line) => line.stream === stream)
      .map(({ text }) => `${text}\n`)
      .join('');
  }

  #rejectIfEnded(): null {
    if (this.#ended === null) return null;
    const { code, signal } = this.#ended;
    throw new Error(`The bot ended (${signal ?? code}):\n${this.#tail()}`);
  }

  #tail(): string {
    return this.#lines
      .slice(-TAIL)
      .map(({ text }) => text)
      .join('\n');
  }
}

/**
 * Starts Footnote's bot, connected to a stand-in: resolves when it has its servers and its commands. Rejects with what
 * it printed where it ends before that.
 */
export async function spawnBot(options: BotProcessOptions): Promise<BotProcess> {
  const { discord, corpus, env = {}, args = ['bot'], script = EXECUTABLE } = options;
  const library = options.library ?? join(await temporaryFolder(), 'library');
  const { identified } = discord.gateway.sessions;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: await temporaryFolder(),
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      LIBRARY_DIR: library,
      ...(corpus === undefined ? {} : { CORPUS_DIR: corpus }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const bot = new BotProcess(child, discord);
  discord.onStop(() => bot.kill());
  const { waitFor = 'commands', timeout = START_WITHIN } = options;
  if (waitFor === 'commands') await bot.started(identified, timeout);
  return bot;
}

/** Some have ended with what started them. */
function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {}
}

function parsed(text: string): BotLine['json'] {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
