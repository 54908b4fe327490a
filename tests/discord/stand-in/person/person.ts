import { type Choice, PERMISSION } from '../protocol/index.js';
import {
  type Channel,
  type DirectChannel,
  isEphemeral,
  type Message,
  permissionsIn,
  type Thread,
  type User,
  type World,
} from '../state/index.js';
import type { OptionValues } from './command-options.js';
import type { FormValues } from './fill-form.js';
import type { ComponentName } from './find-component.js';
import { type SeenMessage, see } from './seen-message.js';
import type { SeenModal, Trace } from './trace.js';
import { complete, useMessageCommand, useSlashCommand } from './use-commands.js';
import { pick, press, send } from './use-components.js';
import { mentioning, openThread, remove, rewrite, write } from './write-messages.js';

/** What a message begins with: mentions of these. */
export interface Saying {
  readonly mentions?: readonly { readonly id: string }[];
}

/** How a reply is sent. */
export interface Replying extends Saying {
  /** Whether the author of the other message is mentioned; that is how Discord's client begins. */
  readonly ping?: boolean;
}

/**
 * A person at Discord's client. What a client would not let them do throws, so that a test which relies on it fails.
 * Methods that use the bot resolve when it acknowledged, or when the time for that is over.
 */
export class Person {
  readonly #world: World;

  constructor(
    world: World,
    readonly user: User,
  ) {
    this.#world = world;
  }

  get id(): string {
    return this.user.id;
  }

  get name(): string {
    return this.user.name;
  }

  /** How a text names this person. */
  get mention(): string {
    return `<@${this.user.id}>`;
  }

  /** The conversation of this person with the bot. */
  get directChannel(): DirectChannel {
    return this.#world.directChannel(this.user);
  }

  /** Uses a slash command: `slash(channel, 'footnote settings', { private: true })`. */
  slash(channel: Channel, command: string, options: OptionValues = {}): Promise<Trace> {
    return useSlashCommand(this.#world, this.user, channel, command, options);
  }

  /** Types into the last of these options, or into the one named, and gives what the bot offers. */
  autocomplete(
    channel: Channel,
    command: string,
    options: OptionValues,
    focused = Object.keys(options).at(-1) ?? '',
  ): Promise<readonly Choice[]> {
    return complete(this.#world, this.user, channel, command, options, focused);
  }

  /** Uses a command on a message, as with a right click. */
  async messageCommand(message: SeenMessage, name: string): Promise<Trace> {
    const target = this.#visible(message);
    if (isEphemeral(target)) throw new Error('Ephemeral messages offer no commands.');
    return useMessageCommand(this.#world, this.user, target, name);
  }

  /** Presses the button of that label, emoji or custom id. */
  async click(message: SeenMessage, button: ComponentName): Promise<Trace> {
    return press(this.#world, this.user, this.#visible(message), button);
  }

  /** Picks from the list of that placeholder or custom id: options by value or label, others by id. */
  async choose(
    message: SeenMessage,
    list: ComponentName,
    values: string | readonly string[],
  ): Promise<Trace> {
    return pick(this.#world, this.user, this.#visible(message), list, [values].flat());
  }

  /** Fills a form, by custom ids or labels of its fields, and sends it. */
  async submit(modal: SeenModal | null, values: FormValues): Promise<Trace> {
    if (modal === null) throw new Error('There is no form to send.');
    return send(this.#world, this.user, modal, values);
  }

  /** Writes a message. `<@id>` in it mentions, as do those who are named in `mentions`. */
  say(channel: Channel, text: string, { mentions = [] }: Saying = {}): SeenMessage {
    return see(write(this.#world, this.user, channel, mentioning(mentions, text)));
  }

  /** Replies to a message; with a ping unless it says otherwise. */
  reply(
    message: SeenMessage,
    text: string,
    { ping = true, mentions = [] }: Replying = {},
  ): SeenMessage {
    const replied = this.#visible(message);
    const content = mentioning(mentions, text);
    return see(write(this.#world, this.user, replied.channel, content, { replied, ping }));
  }

  /** Writes to the bot directly. */
  dm(text: string): SeenMessage {
    return this.say(this.directChannel, text);
  }

  /** Changes what one's own message says. */
  edit(message: SeenMessage, text: string): SeenMessage {
    return see(rewrite(this.#world, this.user, this.#visible(message), text));
  }

  /** Deletes one's own message, or another's where one manages messages. */
  delete(message: SeenMessage): void {
    remove(this.#world, this.user, this.#visible(message));
  }

  /** Starts a thread from a message in a text channel. */
  startThread(message: SeenMessage, name: string): Thread {
    return openThread(this.#world, this.user, this.#visible(message), name);
  }

  /** Takes or refuses direct messages of the bot. */
  takesDirectMessages(takes: boolean): void {
    this.user.takesDirectMessages = takes;
  }

  /** The messages of a channel that this person sees, oldest first, ephemeral ones among them. */
  sees(channel: Channel): readonly SeenMessage[] {
    if (!this.#canSee(channel)) return [];
    return [...channel.messages.values()].filter((message) => this.#isFor(message)).map(see);
  }

  /** A message as it stands now; null where it is gone or not for this person's eyes. */
  look({ id, channelId }: Pick<SeenMessage, 'id' | 'channelId'>): SeenMessage | null {
    const channel = this.#world.channels.get(channelId);
    const message = channel?.messages.get(id);
    return message && this.#isFor(message) ? see(message) : null;
  }

  #visible({ id, channelId }: SeenMessage): Message {
    const message = this.#world.channels.get(channelId)?.messages.get(id);
    if (message === undefined) throw new Error('The message has been deleted.');
    if (!this.#isFor(message)) throw new Error(`${this.name} does not see this message.`);
    return message;
  }

  #isFor(message: Message): boolean {
    const isForOthers = isEphemeral(message) && message.interaction?.user !== this.user;
    return !isForOthers && this.#canSee(message.channel);
  }

  #canSee(channel: Channel): boolean {
    return (permissionsIn(channel, this.user) & PERMISSION.VIEW_CHANNEL) !== 0n;
  }
}
