import { once } from 'node:events';
import type { Server } from 'node:http';
import { botMessage } from './bot-message.js';
import type { Wait } from './changes.js';
import { Faults } from './faults.js';
import { Gateway, type GatewayControls } from './gateway/index.js';
import { type Expecting, Person, type SeenMessage, see } from './person/index.js';
import type { CommandPayload } from './protocol/index.js';
import { describeRefusal, type Refusal, RefusalLog } from './refusal-log.js';
import { RequestLog } from './request-log.js';
import { createRestServer, createRouter } from './rest/index.js';
import type { NewPerson, SeenPing, StandInOptions } from './stand-in-options.js';
import {
  buildChannel,
  buildGuild,
  type Channel,
  type ChannelPermissions,
  type Guild,
  join,
  type Message,
  type NewGuild,
  type NewMember,
  overwrite,
  removeBot,
  removeChannel,
  type TextChannel,
  World,
} from './state/index.js';

/** Discord's own heartbeat interval. */
const HEARTBEAT_INTERVAL = 41_250;

/** Milliseconds for which idle connections stay open, so that none ends in the moment a bot uses it. */
const KEEP_ALIVE = 60_000;

/** A Discord of one's own, on a port of this machine, to which one bot connects. */
export class StandIn {
  /** What a bot identifies itself with. */
  readonly token: string;
  readonly faults = new Faults();
  /** What the bot asked for. */
  readonly requests = new RequestLog();
  readonly #gateway: Gateway;
  readonly #refusals = new RefusalLog();
  readonly #world: World;
  readonly #server: Server;
  /** Those who are in every server. */
  readonly #everywhere: NewMember[] = [];
  readonly #endings: (() => Promise<void>)[] = [];

  private constructor(options: StandInOptions) {
    const { botName = 'Footnote', messageContentIntent = false } = options;
    const world = new World(botName, messageContentIntent);
    const { heartbeatInterval = HEARTBEAT_INTERVAL } = options;
    const url = () => `ws://127.0.0.1:${this.#port}`;
    this.#world = world;
    this.token = `${btoa(world.bot.id)}.stand-in.${'0'.repeat(38)}`;
    const shared = { world, token: this.token, refusals: this.#refusals };
    this.#gateway = new Gateway({ ...shared, heartbeatInterval, url });
    this.#server = createRestServer({
      ...shared,
      faults: this.faults,
      requests: this.requests,
      router: createRouter(url),
    });
    this.#server.keepAliveTimeout = KEEP_ALIVE;
    this.#server.on('upgrade', (request, socket, head) => {
      this.#gateway.accept(request, socket, head);
    });
  }

  /** Starts one that listens on a port that is free. */
  static async start(options: StandInOptions = {}): Promise<StandIn> {
    const standIn = new StandIn(options);
    const server = standIn.#server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return standIn;
  }

  /** What the gateway has seen, and the faults that it can have. */
  get gateway(): GatewayControls {
    return this.#gateway;
  }

  /** What a bot takes for `rest.api`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** The bot, for mentions and for who may do what. */
  get bot(): { readonly id: string; readonly name: string } {
    return this.#world.bot;
  }

  /** Ends everything that belongs to it, then itself. */
  async stop(): Promise<void> {
    await Promise.all(this.#endings.map((end) => end()));
    this.#gateway.close();
    this.#world.listeningClock.stop();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Has something ended with it. */
  onStop(end: () => Promise<void>): void {
    this.#endings.push(end);
  }

  /** Makes tokens of interactions older. Nothing else ages. */
  advance(milliseconds: number): void {
    this.#world.tokenClock.advance(milliseconds);
  }

  addGuild(plan: NewGuild): Guild {
    return buildGuild(this.#world, plan, this.#everywhere);
  }

  /** Takes the bot out of a server. */
  removeBot(guild: Guild): void {
    removeBot(this.#world, guild);
  }

  addUser(plan: NewPerson): Person {
    const { permissions = [], guilds, ...user } = plan;
    const member = { user: this.#world.addUser(user), permissions };
    if (guilds === undefined) this.#everywhere.push(member);
    for (const guild of guilds ?? this.#world.guilds.values()) join(this.#world, guild, member);
    return new Person(this.#world, member.user);
  }

  addChannel(guild: Guild, name: string): TextChannel {
    return buildChannel(this.#world, guild, name);
  }

  removeChannel(channel: TextChannel): void {
    removeChannel(this.#world, channel);
  }

  /** Sets what a person, the bot or everybody may do in a channel over what their roles say. */
  setPermissions(
    channel: TextChannel,
    whom: { readonly id: string } | 'everyone',
    permissions: ChannelPermissions,
  ): void {
    const of =
      whom === 'everyone'
        ? ({ id: channel.guild.id, kind: 'role' } as const)
        : ({ id: whom.id, kind: 'member' } as const);
    overwrite(this.#world, channel, of, permissions);
  }

  /** A channel, thread or direct conversation by its id; throws where there is none. */
  channel(id: string): Channel {
    const channel = this.#world.channels.get(id);
    if (channel === undefined) throw new Error(`There is no channel ${id}.`);
    return channel;
  }

  /** The commands that are registered for all servers, or for one. */
  commands(guild: Guild | null = null): readonly CommandPayload[] {
    return this.#world.commands.list(guild?.id ?? null);
  }

  /** Waits for something; `look` is asked after every change. */
  until<Found>(look: () => Found | null | undefined, wait: Wait): Promise<Found> {
    return this.#world.changes.until(look, wait);
  }

  /** The bot's reply to a message. */
  botReplyTo(message: SeenMessage, expecting: Expecting = {}): Promise<SeenMessage> {
    const isReply = (found: Message) => found.reference?.message_id === message.id;
    const channel = this.channel(message.channelId);
    return botMessage(this.#world, channel, isReply, expecting);
  }

  /** The bot's first message in a channel after another, or at all. */
  botMessageIn(
    channel: Channel,
    { after, ...expecting }: Expecting & { readonly after?: SeenMessage } = {},
  ): Promise<SeenMessage> {
    const isLater = ({ id }: Message) => after === undefined || BigInt(id) > BigInt(after.id);
    return botMessage(this.#world, channel, isLater, expecting);
  }

  /** Whom messages of the bot notified. */
  get pings(): readonly SeenPing[] {
    return this.#world.pings.map(({ message, ...ping }) => ({ ...ping, message: see(message) }));
  }

  /** Requests that were refused by a rule, not by an injected fault. */
  get refusals(): readonly Refusal[] {
    return this.#refusals.all;
  }

  /** The refusals so far, which then no longer count. */
  takeRefusals(): readonly Refusal[] {
    return this.#refusals.take();
  }

  /** Takes the refusals; throws unless there are this many, or any where no number is given. */
  expectRefusals(count?: number): readonly Refusal[] {
    const taken = this.#refusals.take();
    const isExpected = count === undefined ? taken.length > 0 : taken.length === count;
    if (isExpected) return taken;
    const listed = taken.map(describeRefusal).join('\n');
    throw new Error(`Expected ${count ?? 'some'} refusals, found ${taken.length}:\n${listed}`);
  }

  /** Throws with all that was refused. */
  assertNothingRefused(): void {
    if (this.refusals.length === 0) return;
    throw new Error(`Discord refused:\n${this.refusals.map(describeRefusal).join('\n')}`);
  }

  get #port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('It does not listen.');
    return address.port;
  }
}
