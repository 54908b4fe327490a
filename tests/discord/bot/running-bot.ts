import { cp, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { run } from '../../../src/cli/index.js';
import { type Journal, openJournal } from '../../../src/library/index.js';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { type BotProcess, type BotProcessOptions, spawnBot } from '../bot-process.js';
import { type Guild, type Person, StandIn, type TextChannel } from '../stand-in/index.js';

/** How the bot of a file of tests is started. */
export interface RunningBotOptions {
  /** Makes the corpus folder; the sample corpus where it lies where it is not said. */
  readonly corpus?: () => Promise<string>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the tests start it themselves, with {@link RunningBot.start}. */
  readonly startsLater?: boolean;
  /** Milliseconds between heartbeats; Discord's own interval where it is not said. */
  readonly heartbeatInterval?: number;
}

/** How the bot is started this time. */
export interface StartOptions extends Pick<BotProcessOptions, 'env'> {
  /** What must be before it counts as started: it can answer from a library that is up to date where it is not said. */
  readonly waitFor?: 'ready' | 'commands' | 'nothing';
}

/** Nobody is held back: limits have tests of their own. */
const NO_LIMITS = {
  QUESTIONS_PER_MINUTE_USER: '0',
  QUESTIONS_PER_MINUTE_CHANNEL: '0',
  QUESTIONS_PER_MINUTE_SERVER: '0',
};

/** The articles that come with Footnote. */
const SAMPLE_CORPUS = join(PACKAGE_ROOT, 'corpus');

/** Milliseconds in which the sample corpus is read, also on a busy machine. */
const INDEXED_WITHIN = 60_000;

/**
 * Footnote's bot in a process of its own, over an indexed library, in a Discord with one server. There is one for a file of
 * tests; see {@link runningBot}.
 */
export class RunningBot {
  readonly #options: RunningBotOptions;
  #discord: StandIn | null = null;
  readonly #processes: BotProcess[] = [];
  #guild: Guild | null = null;
  #corpus = SAMPLE_CORPUS;
  #library = '';
  #people = 0;

  constructor(options: RunningBotOptions) {
    this.#options = options;
  }

  get discord(): StandIn {
    return demanded(this.#discord);
  }

  /** The process that runs now. */
  get process(): BotProcess {
    return demanded(this.#processes.at(-1) ?? null);
  }

  /** The server that everybody is in. */
  get guild(): Guild {
    return demanded(this.#guild);
  }

  get general(): TextChannel {
    return this.guild.channel('general');
  }

  get corpus(): string {
    return this.#corpus;
  }

  /** The folder of its library and its journal. */
  get library(): string {
    return this.#library;
  }

  /** Somebody new, so that what tests leave behind about people is apart. */
  person(plan: Partial<Parameters<StandIn['addUser']>[0]> = {}): Person {
    this.#people += 1;
    return this.discord.addUser({ name: `reader-${this.#people}`, ...plan });
  }

  /** Somebody new who may manage servers. */
  manager(): Person {
    return this.person({ permissions: ['MANAGE_GUILD'] });
  }

  /** A server of one's own, so that the settings that a test leaves behind are apart. */
  newGuild(...channels: readonly string[]): Guild {
    return this.discord.addGuild({
      name: 'Another server',
      channels: channels.length === 0 ? ['general'] : channels,
    });
  }

  /** Reads and writes what the bot remembers. */
  journal<T>(use: (journal: Journal) => T): T {
    const journal = openJournal(this.#library);
    try {
      return use(journal);
    } finally {
      journal.close();
    }
  }

  /** Runs another command of `footnote` over its library. */
  async footnote(...words: readonly string[]): Promise<{ code: number; out: string }> {
    const stdout = new PassThrough();
    const code = await run([...words, '--corpus', this.#corpus, '--library', this.#library], {
      stdin: new PassThrough(),
      stdout,
      stderr: new PassThrough(),
      env: {},
      folder: this.#library,
    });
    return { code, out: String(stdout.read() ?? '') };
  }

  /** Starts Discord, for {@link start}. */
  async open(): Promise<void> {
    const { heartbeatInterval, corpus } = this.#options;
    this.#discord = await StandIn.start(
      heartbeatInterval === undefined ? {} : { heartbeatInterval },
    );
    this.#guild = this.#discord.addGuild({ name: 'News' });
    this.#library = join(await temporaryFolder(), 'library');
    if (corpus !== undefined) this.#corpus = await corpus();
  }

  /** Starts the bot, over the library that there is, and waits until it can answer. */
  async start({ env, waitFor = 'ready' }: StartOptions = {}): Promise<BotProcess> {
    const started = await spawnBot({
      discord: this.discord,
      corpus: this.#corpus,
      library: this.#library,
      env: { ...NO_LIMITS, ...this.#options.env, ...env },
      waitFor: waitFor === 'nothing' ? 'nothing' : 'commands',
    });
    this.#processes.push(started);
    if (waitFor === 'ready') {
      await this.indexed();
      await started.line(({ json }) => json?.event === 'engine-ready', { timeout: INDEXED_WITHIN });
    }
    return started;
  }

  /** Waits until the bot that runs now has brought its library up to date, for the nth time. */
  async indexed(times = 1): Promise<void> {
    const { process } = this;
    const isDone = () => process.logs.filter(({ event }) => event === 'indexed').length >= times;
    await process.line(isDone, { timeout: INDEXED_WITHIN });
  }

  /** A page of the bot's health server; there is none unless METRICS_PORT is set. */
  async page(path: string): Promise<{ status: number; body: string }> {
    const { text } = await this.process.line(/^Health: /u);
    const [address = ''] = /http:\/\/[\d.:]+/u.exec(text) ?? [];
    const response = await fetch(`${address}${path}`);
    return { status: response.status, body: await response.text() };
  }

  /** Ends the bot and starts it again. */
  async restart(signal: NodeJS.Signals = 'SIGTERM'): Promise<BotProcess> {
    await this.process.stop(signal);
    return this.start();
  }

  /** What must hold after every test, whatever it did. */
  assertWellBehaved(): void {
    this.discord.assertNothingRefused();
    expect(this.discord.pings).toEqual([]);
    const lines = this.#processes.flatMap((process) => process.lines);
    expect(lines.filter(({ text }) => text.includes(this.discord.token))).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#discord?.stop();
  }
}

/**
 * A bot for the tests of a file, which is started before them and ended after them. After each test it is made sure that
 * Discord refused nothing, that nobody was notified and that the token was not printed.
 */
export function runningBot(options: RunningBotOptions = {}): RunningBot {
  const running = new RunningBot(options);
  beforeAll(async () => {
    await running.open();
    if (options.startsLater !== true) await running.start();
  });
  afterAll(() => running.close());
  afterEach(() => running.assertWellBehaved());
  return running;
}

/**
 * Makes a corpus folder out of the sample corpus.
 * @param moved where files of it lie instead, by their names
 * @param added what else lies in it, by path
 */
export async function corpusFolder({
  moved = {},
  added = {},
}: {
  readonly moved?: Readonly<Record<string, string>>;
  readonly added?: Readonly<Record<string, string>>;
}): Promise<string> {
  const folder = await temporaryFolder(added);
  await cp(SAMPLE_CORPUS, folder, { recursive: true });
  for (const [from, to] of Object.entries(moved)) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    await rename(join(folder, from), join(folder, to));
  }
  return folder;
}

function demanded<T>(value: T | null): T {
  if (value === null) throw new Error('Nothing runs before the first test begins.');
  return value;
}
