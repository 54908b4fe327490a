import type { Changes } from '../changes.js';
import type { ListeningClock, TokenClock } from '../clocks.js';
import { type Choice, INSTALLATION, type ModalPayload, type Snowflake } from '../protocol/index.js';
import type { Channel } from './channel.js';
import type { Message } from './message.js';
import type { User } from './user.js';

/** How a bot acknowledged an interaction. */
export type Acknowledgement =
  | 'message'
  | 'thinking'
  | 'update'
  | 'update-later'
  | 'modal'
  | 'choices';

/** What a person did with the bot. */
export interface Act {
  readonly type: number;
  /** What kind of command was used; null for anything else. */
  readonly commandType: number | null;
  /** What the person used, in words for the reports of tests. */
  readonly what: string;
  readonly user: User;
  readonly channel: Channel;
  /** Whose installation allowed it, by kind of installation; the guild of a direct message is 0. */
  readonly owners: Readonly<Record<string, Snowflake>>;
  /** The message with the component that was used, or that opened the form which was sent. */
  readonly source: Message | null;
  /** The interaction that was answered with the form which was sent. */
  readonly opener: Interaction | null;
}

/** How long a bot may take to acknowledge, in milliseconds. */
export const ACKNOWLEDGE_WITHIN = 3000;

/** How long a token works, in milliseconds. */
export const TOKEN_LIFE = 15 * 60_000;

/** Follow-ups that an application may send where it is installed for the user alone. */
export const MOST_FOLLOW_UPS = 5;

/** One use of the bot by a person, and how far the bot has come with it. */
export interface Interaction extends Act {
  readonly id: Snowflake;
  readonly applicationId: Snowflake;
  readonly token: string;
  /** When the person acted, by the time that `performance.now` tells. */
  readonly sentAt: number;
  /** When it has to be acknowledged, by the {@link ListeningClock} of its world. */
  readonly dueAt: number;
  /** When the token was made, by the {@link TokenClock} of its world. */
  readonly issuedAt: number;
  /** How the bot acknowledged it, and after how many milliseconds. */
  acknowledged: { readonly by: Acknowledgement; readonly after: number } | null;
  /** Whether the time for acknowledging passed without one. */
  failed: boolean;
  /** The message that `@original` names: the response, or the source where that is what is updated. */
  original: Message | null;
  /** Whether the bot has changed the source after saying that it would. */
  updated: boolean;
  readonly followUps: Message[];
  modal: ModalPayload | null;
  choices: readonly Choice[] | null;
  /** Tells those who follow this interaction alone, of whom there may be many at once. */
  readonly changes: Changes;
}

/** Whether the application is where it is by the installation of the user alone. */
export function isUserInstalled({ owners }: Interaction): boolean {
  return owners[INSTALLATION.guild] === undefined;
}
