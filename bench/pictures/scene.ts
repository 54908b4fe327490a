import type { Form, MessageBody } from '../../src/discord/message.js';

/** What stands above a message of the bot: who used which command, or what it replies to; null for nothing. */
export type Origin =
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'reply'; readonly text: string }
  | null;

/** Something that is seen in a channel. */
export type Entry =
  /** A message of the person who asks. */
  | { readonly kind: 'question'; readonly text: string }
  /** A message of the bot. */
  | {
      readonly kind: 'message';
      readonly body: MessageBody;
      readonly origin: Origin;
      /** Whether one person alone sees it. */
      readonly isPrivate: boolean;
    }
  /** A form over the conversation. */
  | { readonly kind: 'form'; readonly form: Form };

/** A stretch of a channel that makes one picture. */
export interface Scene {
  /** The name of its files. */
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** A message that a command made. */
export function byCommand(name: string, body: MessageBody): Entry {
  return { kind: 'message', body, origin: { kind: 'command', name }, isPrivate: false };
}

/** A message that a command made for one person alone. */
export function byPrivateCommand(name: string, body: MessageBody): Entry {
  return { kind: 'message', body, origin: { kind: 'command', name }, isPrivate: true };
}

/** A message that a button made for one person alone. */
export function byButton(body: MessageBody): Entry {
  return { kind: 'message', body, origin: null, isPrivate: true };
}

/** A mention with a question, and the reply to it. */
export function byMention(question: string, body: MessageBody): Entry[] {
  return [
    { kind: 'question', text: question },
    { kind: 'message', body, origin: { kind: 'reply', text: question }, isPrivate: false },
  ];
}
