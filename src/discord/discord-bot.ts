import { type Client, Events, type Interaction, type Message } from 'discord.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type { BotContext } from './bot-context.js';
import { createClient, createInteractionRest } from './client.js';
import { COMMANDS } from './commands/definitions/index.js';
import { ChannelSender } from './delivery/index.js';
import { Dispatcher } from './dispatch.js';
import { Seen } from './guarding/index.js';
import { heardMessage } from './heard-message.js';
import { type Invitations, invitationsOf } from './invitation.js';
import { Listener } from './listener.js';
import { registerCommands } from './registration.js';
import { SaidMessages } from './said-messages.js';
import { signIn } from './sign-in.js';

/** Who the bot is, once Discord has said so. */
export interface BotIdentity {
  readonly name: string;
  readonly servers: number;
  readonly invitations: Invitations;
  readonly commands: 'kept' | 'registered' | 'failed';
}

/** What a {@link DiscordBot} is made of. */
export interface DiscordBotParts {
  /** Discord's REST API, without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly context: Omit<BotContext, 'self' | 'sender' | 'saidMessages'>;
}

/** How long handlers that are under way are waited for when the bot stops, milliseconds. */
const LONGEST_FAREWELL = 10_000;

/** How often the time of a heartbeat is noted, milliseconds. */
const PING_EVERY = 30_000;

/** The bot's life with Discord: it signs in, listens, and leaves. */
export class DiscordBot {
  readonly #parts: DiscordBotParts;
  readonly #client: Client;
  /** What is being handled. */
  readonly #underWay = new Set<Promise<void>>();
  readonly #leaving = new AbortController();
  readonly #commandIds = new Map<string, string>();

  constructor(parts: DiscordBotParts) {
    this.#parts = parts;
    this.#client = createClient(parts.apiUrl);
  }

  /** Whether Discord is connected. */
  get isConnected(): boolean {
    return this.#client.isReady();
  }

  /**
   * Signs in and begins to listen.
   * @param onEnd called when Discord ends the connection for good, as when the token is revoked
   * @returns who the bot is; null where {@link stop} was called before
   * @throws FootnoteError `discord/token-refused`
   */
  async start(onEnd: (error: FootnoteError) => void): Promise<BotIdentity | null> {
    const { token, context } = this.#parts;
    const client = this.#client;
    this.#watchGateway(onEnd);
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await signIn(client, token, { log: context.log, signal: this.#leaving.signal });
    const left = new Promise<null>((resolve) => {
      this.#leaving.signal.addEventListener('abort', () => resolve(null), { once: true });
    });
    const connected = await Promise.race([ready, left]);
    if (connected === null) return null;
    const commands = await this.#register(connected);
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
    const handled = Promise.allSettled(this.#underWay);
    const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_FAREWELL).unref());
    await Promise.race([handled, enough]);
    await this.#client.destroy();
  }

  async #register(connected: Client<true>): Promise<BotIdentity['commands']> {
    const { journal, log, metrics } = this.#parts.context;
    try {
      const { action, ids } = await registerCommands({
        rest: this.#client.rest,
        application: connected.application.id,
        definitions: COMMANDS,
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

  #watchGateway(onEnd: (error: FootnoteError) => void): void {
    const client = this.#client;
    const { log, metrics } = this.#parts.context;
    client.once(Events.ClientReady, (connected) => this.#listen(connected));
    client.on(Events.ShardReady, () => {
      metrics.gatewayChanged('ready');
      log.info('gateway-ready');
    });
    client.on(Events.ShardResume, (_, replayed) => {
      metrics.gatewayChanged('resumed');
      log.info('gateway-resumed', { replayed });
    });
    client.on(Events.ShardReconnecting, () => {
      if (this.#leaving.signal.aborted) return;
      metrics.gatewayChanged('reconnecting');
      log.warn('gateway-reconnecting');
    });
    // discord.js reconnects by itself after all but what can never succeed again.
    client.on(Events.ShardDisconnect, ({ code }) => {
      metrics.gatewayChanged('disconnected');
      if (!this.#leaving.signal.aborted) onEnd(new FootnoteError('discord/disconnected', { code }));
    });
    client.on(Events.Invalidated, () =>
      onEnd(new FootnoteError('discord/disconnected', { code: null })),
    );
    client.on(Events.ShardError, (error) => log.warn('gateway-error', { error }));
    client.on(Events.Error, (error) => log.error('client-error', { error }));
    client.on(Events.Warn, (message) => log.warn('client-warning', { message }));
  }

  /** Listens to what people do; from the moment the bot is connected, before its commands are registered. */
  #listen(connected: Client<true>): void {
    const client = this.#client;
    const { context } = this.#parts;
    const bot: BotContext = {
      ...context,
      sender: new ChannelSender(client.rest),
      saidMessages: new SaidMessages(context.journal),
      self: { user: connected.user.id, commands: this.#commandIds },
    };
    const dispatcher = new Dispatcher({
      bot,
      rest: createInteractionRest(this.#parts.apiUrl),
      seen: new Seen(),
    });
    const listener = new Listener({ bot, seen: new Seen() });
    const pings = setInterval(() => {
      if (client.ws.ping >= 0) context.metrics.gatewayPing(client.ws.ping);
    }, PING_EVERY);
    this.#leaving.signal.addEventListener('abort', () => clearInterval(pings), { once: true });
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
