import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type ChatStandIn, startChatStandIn } from '../../chat/stand-in/index.js';
import type { BotProcess } from '../bot-process.js';
import type { Channel, Expecting, SeenMessage } from '../stand-in/index.js';
import { type RunningBot, type RunningBotOptions, runningBot } from './running-bot.js';

/** The name and the key of the chat model. */
export const MODEL = 'stand-in-7b';
export const KEY = 'sk-stand-in-0123456789abcdef0123456789';

/** What stands under an answer that the model wrote. */
export const WRITTEN = `Written by ${MODEL}; every sentence was checked against its sources.`;

/** What stands under an answer of which there is more to come. */
export const BEING_WRITTEN = 'Being written';

/** A question whose answer has three statements, and words of it. */
export const HEADED = 'Who headed the US team that negotiated with Hamas in Doha?';
export const OF_HEADED = 'Adam Boehler';

/** A bot whose answers a chat model writes, and the server of that. There is one of each for a file of tests. */
export class ChattingBot {
  readonly running: RunningBot;
  readonly #env: Readonly<Record<string, string>>;
  readonly #processes: BotProcess[] = [];
  #model: ChatStandIn | null = null;

  constructor(running: RunningBot, env: Readonly<Record<string, string>>) {
    this.running = running;
    this.#env = env;
  }

  get model(): ChatStandIn {
    if (this.#model === null) throw new Error('Nothing runs before the first test begins.');
    return this.#model;
  }

  /** Starts the server of the model. */
  async open(): Promise<void> {
    this.#model = await startChatStandIn();
  }

  /** Starts the bot, or ends it and starts it again. It writes down all that it may. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
    await this.#processes.at(-1)?.stop();
    const started = await this.running.start({
      env: {
        CHAT_MODEL: MODEL,
        CHAT_BASE_URL: this.model.url,
        CHAT_API_KEY: KEY,
        METRICS_PORT: '0',
        LOG_LEVEL: 'trace',
        LOG_CONTENT: 'on',
        ...this.#env,
        ...env,
      },
    });
    this.#processes.push(started);
    return started;
  }

  /** Somebody asks with `/ask`, and waits for the whole answer. */
  async ask(channel: Channel = this.running.general, question = HEADED): Promise<SeenMessage> {
    const trace = await this.running.person().slash(channel, 'ask', { question });
    return trace.response(WHOLE);
  }

  /** Somebody asks in direct messages, and waits for the whole answer. */
  askDirectly(): Promise<SeenMessage> {
    return this.running.discord.botReplyTo(this.running.person().dm(HEADED), WHOLE);
  }

  /** The figures of the bot by their names with labels. */
  async figures(): Promise<ReadonlyMap<string, number>> {
    const { body } = await this.running.page('/metrics');
    const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(
      lines.map((line) => {
        const end = line.lastIndexOf(' ');
        return [line.slice(0, end), Number(line.slice(end))];
      }),
    );
  }

  /** What must hold after every test, whatever it did. */
  assertKeySafe(): void {
    const printed = this.#processes.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(printed.filter((text) => text.includes(KEY))).toEqual([]);
    const said = this.running.person().sees(this.running.general);
    expect(said.filter(({ text }) => text.includes(KEY))).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#model?.close();
  }
}

/** How the bot of a file of tests is started. */
export interface ChattingBotOptions extends Pick<RunningBotOptions, 'startsLater'> {
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * A bot with a chat model for the tests of a file; see {@link runningBot}. After each test it is made sure that nobody got
 * to see the key.
 */
export function chattingBot({ env = {}, startsLater }: ChattingBotOptions = {}): ChattingBot {
  const chatting = new ChattingBot(runningBot({ startsLater: true }), env);
  beforeAll(async () => {
    await chatting.open();
    if (startsLater !== true) await chatting.start();
  });
  afterEach(() => chatting.assertKeySafe());
  afterAll(() => chatting.close());
  return chatting;
}

/** Waits for a message that says something, and collects what it said until then. */
export function growingInto(words: string): Expecting & { readonly sketches: SeenMessage[] } {
  const sketches: SeenMessage[] = [];
  const where = (message: SeenMessage) => {
    if (message.text.includes(words)) return true;
    if (sketches.at(-1)?.text !== message.text) sketches.push(message);
    return false;
  };
  return { sketches, where };
}

/** Waits for an answer that is not being written any more. */
export const WHOLE: Expecting = { where: ({ text }) => !text.includes(BEING_WRITTEN) };

/** Waits for a message that says something. */
export function saying(words: string): Expecting {
  return { where: ({ text }) => text.includes(words) };
}

/** The lines of a message that are statements: each ends with the numbers of its sources. */
export function statementsIn({ text }: Pick<SeenMessage, 'text'>): readonly string[] {
  return text.split('\n').filter((line) => /\[\d+\]$/u.test(line));
}
