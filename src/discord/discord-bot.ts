import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, Events, type Interaction, type Message } from 'discord.js';
import type { FootnoteError } from '../errors/footnote-error.js';
import { BackOff } from '../processes/index.js';
import type { BotContext } from './bot-context.js';
import { createClient, createInteractionRest, forgetDirectChannels } from './client.js';
import { COMMAND_DEFINITIONS } from './commands/definitions/index.js';
import { ChannelSender } from './delivery/index.js';
import { Dispatcher } from './dispatch.js';
import { watchGateway } from './gateway-watch.js';
import { DoubleClicks, Seen, SYSTEM_CLOCK } from './guarding/index.js';
import { heardMessage } from './heard-message.js';
import { type Invitations, invitationsOf } from './invitation.js';
import { Listener } from './listener.js';
import { OnceOnly } from './once-only.js';
import { type Registration, registerCommands } from './registration.js';
import { SaidMessages } from './said-messages.js';
import { signIn } from './sign-in.js';

/** Who the bot is, once Discord has said so. */
export interface BotIdentity {
  readonly name: string;
  readonly servers: number;
  readonly invitations: Invitations;
  /**
   * What came of registering the commands: Discord had them, has them anew, or refused them for now. After `failed`, what
   * it has from the last time works, and registering is tried again for as long as the bot runs.
   */
  readonly commands: Registration['action'] | 'failed';
}

/** What a {@link DiscordBot} is made of. */
export interface DiscordBotParts {
  /** Discord's REST API, without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly context: Omit<
    BotContext,
    'self' | 'sender' | 'saidMessages' | 'doubleClicks' | 'onceOnly'
  >;
}

/** How long handlers that are under way are waited for when the bot stops, milliseconds. */
const LONGEST_FAREWELL = 10_000;

/** How often the time of a heartbeat is noted and what piled up is forgotten, milliseconds. */
const TIDY_EVERY = 30_000;

/** Waits before commands that could not be registered are registered again, milliseconds. */
const REGISTRATION_WAITS = { first: 2_000, most: 600_000 };

/** The bot's life with Discord: it signs in, listens, and leaves. */
export class DiscordBot {
  readonly #parts: DiscordBotParts;
  /** The client of the last attempt to sign in. */
  #client: Client | null = null;
  #signingIn: Promise<Client | null> = Promise.resolve(null);
  /** What is being handled. */
  readonly #underWay = new Set<Promise<void>>();
  readonly #leaving = new AbortController();
  readonly #commandIds = new Map<string, string>();

  constructor(parts: DiscordBotParts) {
    this.#parts = parts;
  }

  /** Whether Discord is connected. */
  get isConnected(): boolean {
    return this.#client?.isReady() ?? false;
  }

  /**
   * Signs in and begins to listen.
   * @param onEnd called when Discord ends the connection for good, as when the token is revoked
   * @returns who the bot is; null where {@link stop} was called before
   * @throws FootnoteError `discord/token-refused`, `discord/disconnected`
   */
  async start(onEnd: (error: FootnoteError) => void): Promise<BotIdentity | null> {
    const connected = await this.#connect(onEnd);
    if (connected === null) return null;
    const commands = await this.#register(connected);
    if (commands === 'failed') void this.#registerLater(connected);
    const { user, guilds, application } = connected;
    return {
      name: user.username,
      servers: guilds.cache.size,
      invitations: invitationsOf(application.id),
      commands,
    };
  }

  /** Waits for what is being handled, within bounds, and leaves. */
  async stop(): Promise<void> {
    this.#leaving.abort();
    // A client that is destroyed while it signs in goes on connecting.
    const ending = Promise.allSettled([...this.#underWay, this.#signingIn]);
    const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_FAREWELL).unref());
    await Promise.race([ending, enough]);
    await this.#client?.destroy();
  }

  /** Settles when Discord has told who the bot is, or with null when the bot is stopped before. */
  async #connect(onEnd: (error: FootnoteError) => void): Promise<Client<true> | null> {
    const { signal } = this.#leaving;
    if (signal.aborted) return null;
    const { apiUrl, token, context } = this.#parts;
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(null), { once: true });
      const newClient = () => {
        const client = createClient(apiUrl);
        this.#client = client;
        watchGateway(client, {
          log: context.log,
          metrics: context.metrics,
          leaving: signal,
          onEnd: (error) => {
            reject(error);
            onEnd(error);
          },
        });
        client.once(Events.ClientReady, (ready) => {
          if (signal.aborted) return;
          this.#listen(ready);
          resolve(ready);
        });
        return client;
      };
      this.#signingIn = signIn({ newClient, token, log: context.log, signal });
      this.#signingIn.catch(reject);
    });
  }

  async #register(connected: Client<true>): Promise<BotIdentity['commands']> {
    const { journal, log, metrics } = this.#parts.context;
    try {
      const { action, ids } = await registerCommands({
        rest: connected.rest,
        application: connected.application.id,
        definitions: COMMAND_DEFINITIONS,
        journal,
      });
      for (const [name, id] of ids) this.#commandIds.set(name, id);
      return action;
    } catch (error) {
      // What Discord has from the last time still works.
      metrics.failed('registration');
      log.error('registration-failed', { error });
      return 'failed';
    }
  }

  async #registerLater(connected: Client<true>): Promise<void> {
    const { signal } = this.#leaving;
    const waits = new BackOff(REGISTRATION_WAITS);
    while (!signal.aborted) {
      await sleep(waits.next(), undefined, { signal }).catch(() => undefined);
      if (signal.aborted || !connected.isReady()) continue;
      const action = await this.#register(connected);
      if (action === 'failed') continue;
      this.#parts.context.log.info('commands-registered', { action });
      return;
    }
  }

  /** Listens to what people do; from the moment the bot is connected, before its commands are registered. */
  #listen(client: Client<true>): void {
    const { context } = this.#parts;
    const bot: BotContext = {
      ...context,
      sender: new ChannelSender(client.rest),
      saidMessages: new SaidMessages(context.journal, context.log),
      doubleClicks: new DoubleClicks(SYSTEM_CLOCK),
      onceOnly: new OnceOnly(context.journal, context.now),
      self: { user: client.user.id, commands: this.#commandIds },
    };
    const dispatcher = new Dispatcher({
      bot,
      rest: createInteractionRest(this.#parts.apiUrl),
      seen: new Seen(),
    });
    const listener = new Listener({ bot, seen: new Seen() });
    const tidying = setInterval(() => {
      context.metrics.gatewayPing(client.ws.ping);
      forgetDirectChannels(client);
    }, TIDY_EVERY);
    this.#leaving.signal.addEventListener('abort', () => clearInterval(tidying), { once: true });
    client.on(Events.InteractionCreate, (interaction: Interaction) => {
      this.#track(dispatcher.dispatch(interaction));
    });
    client.on(Events.MessageCreate, (message: Message) => {
      const heard = heardMessage(message);
      if (heard !== null) this.#track(listener.hear(heard));
    });
  }

  #track(work: Promise<void>): void {
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
  }
}
