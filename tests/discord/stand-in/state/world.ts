import { randomBytes } from 'node:crypto';
import { Changes } from '../changes.js';
import { ListeningClock, TokenClock } from '../clocks.js';
import { PERMISSION, type PermissionName, type Snowflake } from '../protocol/index.js';
import type { Pings } from '../rules/index.js';
import { Snowflakes } from '../snowflakes.js';
import { type Channel, type DirectChannel, guildOf } from './channel.js';
import { Commands } from './commands.js';
import type { Guild } from './guild.js';
import { ACKNOWLEDGE_WITHIN, type Act, type Interaction } from './interaction.js';
import type { Message } from './message.js';
import { permissionsIn } from './permissions-in.js';
import type { User } from './user.js';

/** Something that the gateway tells a bot. */
export interface WorldEvent {
  readonly name: string;
  readonly data: object;
}

/** What is said about the bot and its application. */
export interface Application {
  readonly id: Snowflake;
  readonly name: string;
  readonly owner: User;
}

/** A message of the bot, and whom it notified when it was sent or changed. */
export interface Ping extends Pings {
  readonly message: Message;
}

/** Everything that exists on the stand-in, with those who are told when something happens to it. */
export class World {
  readonly tokenClock = new TokenClock();
  readonly listeningClock = new ListeningClock();
  readonly snowflakes = new Snowflakes();
  readonly changes = new Changes();
  readonly users = new Map<Snowflake, User>();
  readonly guilds = new Map<Snowflake, Guild>();
  readonly channels = new Map<Snowflake, Channel>();
  readonly interactions = new Map<Snowflake, Interaction>();
  /** What the bot sent with a nonce that it wanted to be unique. */
  readonly nonces = new Map<string, Message>();
  /** Messages of the bot that notified somebody. */
  readonly pings: Ping[] = [];
  readonly #interactionsByToken = new Map<string, Interaction>();
  readonly #listeners: ((event: WorldEvent) => void)[] = [];
  readonly bot: User;
  readonly application: Application;
  readonly commands: Commands;

  /** @param readsMessageContent whether the application may read messages that are not addressed to the bot */
  constructor(
    botName: string,
    readonly readsMessageContent: boolean,
  ) {
    this.bot = this.addUser({ name: botName, bot: true });
    this.application = {
      id: this.bot.id,
      name: botName,
      owner: this.addUser({ name: 'owner-of-the-bot' }),
    };
    this.commands = new Commands(this.snowflakes, this.application.id);
  }

  onEvent(listener: (event: WorldEvent) => void): void {
    this.#listeners.push(listener);
  }

  emit(name: string, data: object): void {
    for (const listener of this.#listeners) listener({ name, data });
  }

  /** Emits what happens in a channel, if the bot can see it. */
  emitIn(channel: Channel, name: string, data: object): void {
    if (this.botSees(channel)) this.emit(name, data);
  }

  /** Whether the bot has a permission in a channel. */
  botMay(channel: Channel, permission: PermissionName): boolean {
    return (permissionsIn(channel, this.bot) & PERMISSION[permission]) !== 0n;
  }

  /** Whether the bot can see a channel. */
  botSees(channel: Channel): boolean {
    return this.botMay(channel, 'VIEW_CHANNEL');
  }

  /** Whether the bot is in a guild with a person. */
  isNear(person: User): boolean {
    return [...this.guilds.values()].some(
      ({ members }) => members.has(person.id) && members.has(this.bot.id),
    );
  }

  /** Whether a person takes messages from the bot, which needs a guild that both are in or an installation. */
  botMayWriteTo(person: User): boolean {
    return person.takesDirectMessages && (this.isNear(person) || person.installed);
  }

  /** Whether the bot is a member of the guild of a channel; in its direct conversations it is at home. */
  botIsIn(channel: Channel): boolean {
    const guild = guildOf(channel);
    return guild === null || guild.members.has(this.bot.id);
  }

  addUser(user: { name: string; bot?: boolean; locale?: string; installed?: boolean }): User {
    const added: User = {
      id: this.snowflakes.next(),
      name: user.name,
      bot: user.bot ?? false,
      locale: user.locale ?? 'en-US',
      installed: user.installed ?? false,
      takesDirectMessages: true,
    };
    this.users.set(added.id, added);
    return added;
  }

  /** The bot's conversation with a person, which begins when first asked for. */
  directChannel(person: User): DirectChannel {
    for (const channel of this.channels.values()) {
      if (channel.kind === 'direct' && channel.person === person) return channel;
    }
    const channel: DirectChannel = {
      kind: 'direct',
      id: this.snowflakes.next(),
      person,
      messages: new Map(),
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  /** Begins an interaction. */
  openInteraction(act: Act): Interaction {
    const interaction: Interaction = {
      ...act,
      id: this.snowflakes.next(),
      applicationId: this.application.id,
      token: randomBytes(96).toString('base64url'),
      sentAt: performance.now(),
      dueAt: this.listeningClock.now() + ACKNOWLEDGE_WITHIN,
      issuedAt: this.tokenClock.now(),
      acknowledged: null,
      failed: false,
      original: null,
      updated: false,
      followUps: [],
      modal: null,
      choices: null,
      changes: new Changes(this.changes),
    };
    this.interactions.set(interaction.id, interaction);
    this.#interactionsByToken.set(interaction.token, interaction);
    return interaction;
  }

  interactionWithToken(token: string): Interaction | null {
    return this.#interactionsByToken.get(token) ?? null;
  }
}
