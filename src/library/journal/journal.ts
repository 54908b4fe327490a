import type { Brand } from '../../brand.js';

/** Identifies something that was said, for as long as it is kept: 12 characters of base64url. */
export type SaidId = Brand<string, 'SaidId'>;

/** Where something was said. All ids are Discord's snowflakes as strings. */
export interface Place {
  /** The server; null in direct messages. */
  readonly server: string | null;
  readonly channel: string;
}

/**
 * What was said to somebody, kept so that its buttons work after a restart. `content` is JSON: an answer, a claim check;
 * whoever reads it checks it.
 */
export interface Said {
  readonly id: SaidId;
  readonly kind: 'answer' | 'check' | 'listing';
  readonly place: Place;
  /** Who asked. */
  readonly user: string;
  /**
   * The conversation that it belongs to; null where it stands alone. Its name holds no id of a person, since it stays
   * with what others said in it when that person is forgotten.
   */
  readonly conversation: string | null;
  readonly content: unknown;
  readonly at: Date;
}

/** A judgement on an answer; each person has one for each answer. */
export interface Rating {
  readonly said: SaidId;
  readonly user: string;
  readonly verdict: 'up' | 'down';
  /** What the person wrote about it; null where nothing was written. */
  readonly comment: string | null;
  readonly at: Date;
}

/** One turn of a conversation, as JSON; whoever reads it checks it. */
export interface KeptTurn {
  readonly user: string;
  readonly turn: unknown;
  readonly at: Date;
}

/** What can be set for a channel, or for a whole server where no channel says otherwise. Null: not set here. */
export interface ChannelSettings {
  /** Whether Footnote answers. */
  readonly isOn: boolean | null;
  /** Whether answers are shown to whoever asked alone, unless they ask otherwise. */
  readonly isPrivate: boolean | null;
  /** Path patterns of the corpus that answers may draw on; empty for all. */
  readonly sources: readonly string[] | null;
}

/** The settings of a server: its own, and those of single channels. */
export interface ServerSettings {
  readonly server: ChannelSettings;
  readonly channels: ReadonlyMap<string, ChannelSettings>;
}

/** Tokens that were spent on a chat model, on its prompts and replies together. */
export interface SpentTokens {
  /** The day in UTC, YYYY-MM-DD. */
  readonly day: string;
  /** The server for which; null for direct messages. */
  readonly server: string | null;
  readonly tokens: number;
}

/** How many of each were deleted. */
export interface Forgotten {
  readonly said: number;
  readonly turns: number;
  readonly ratings: number;
}

/**
 * What a bot remembers of the people it talks to: settings of servers, what was said, ratings, conversations. It lies
 * beside the library and outlives its rebuilding. Calls take well under a millisecond each, so they are synchronous;
 * forgetting and dropping take longer the more they delete.
 */
export interface Journal {
  settings(server: string): ServerSettings;
  /**
   * Sets what is given; what is left out stays, and null takes back what was set. A channel for which nothing is set
   * any more is gone from the settings. @param channel null for the whole server
   */
  changeSettings(server: string, channel: string | null, changes: Partial<ChannelSettings>): void;

  /** Keeps what was said, in place of what was kept with the same id; its messages and ratings stay. */
  keepSaid(said: Said): void;
  said(id: SaidId): Said | null;
  /** What the message with this id says; null for messages that are not known. */
  saidIn(message: string): Said | null;
  /** Notes a message in which something was said; there may be several. Ignored for what is not kept. */
  noteMessage(id: SaidId, message: string): void;

  /** Keeps a turn of a conversation. */
  keepTurn(conversation: string, turn: KeptTurn): void;
  /** The last turns of a conversation, oldest first. */
  turns(conversation: string, most: number): readonly KeptTurn[];
  /** Carries the turns of one conversation on in another that has none yet. */
  continueIn(from: string, to: string): void;

  /**
   * Keeps a rating, in place of an earlier one of the same person. Where it comes without a comment, that of an earlier
   * one with the same verdict stays. A rating of what is not kept any more is ignored: there is nothing that it could
   * be read with. @returns whether it was kept
   */
  rate(rating: Rating): boolean;
  /** Deletes a person's rating of an answer. @returns whether there was one */
  deleteRating(said: SaidId, user: string): boolean;
  rating(said: SaidId, user: string): Rating | null;
  /** How many ratings of either kind were given in a server; null for direct messages. */
  ratingCounts(server: string | null): { readonly up: number; readonly down: number };
  /** Ratings, the latest first. */
  ratings(query: { readonly server?: string; readonly limit: number }): readonly Rating[];

  /** Notes that an action has happened that must happen once. @returns true for the first that claims it, else false */
  claim(action: string, at: Date): boolean;
  /** Whether an action has been claimed. */
  isClaimed(action: string): boolean;

  /**
   * A note by key, such as the fingerprint of what was registered; null where there is none. Notes are about the bot,
   * never about people: nothing but writing them again changes them.
   */
  note(key: string): string | null;
  writeNote(key: string, value: string): void;

  /** Adds to the tokens of a day. */
  spendChatTokens(spent: SpentTokens): void;
  /** The tokens of a day, for one server or, where it is null, for all of them and direct messages together. */
  chatTokens(day: string, server: string | null): number;

  /**
   * Deletes everything that a person asked, with the messages that answered and the ratings of others on it; their turns
   * in all conversations with all turns after them, also of others, since those may hold words of theirs; and their own
   * ratings; and wipes it from the files. What others were answered stays theirs, also where their follow-up was
   * understood in words of that person.
   */
  forgetUser(user: string): Forgotten;
  /**
   * Deletes what was said, asked, rated and claimed before a time, and tokens of the days before it. Settings and notes
   * stay.
   */
  dropBefore(time: Date): Forgotten;
  close(): void;
}
