import { createHash } from 'node:crypto';
import type { Brand } from '../brand.js';

/** What a name can be of. A demonym ("Israeli") says which country or people something belongs to. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'demonym'] as const;

/** What a name is of. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/**
 * How much speaks for each kind, and for words that are no name at all (`none`): sums over mentions of small whole
 * numbers, so that the votes of a name in several articles add up.
 */
export type KindVotes = Readonly<Record<EntityKind | 'none', number>>;

/**
 * Where a name stands: in the story (`text`, `heading`, `caption`), or beside it (`credit`: who took a picture or wrote
 * the article, the agency it comes from; `notice`: what a site says of itself).
 */
export type MentionSetting = 'text' | 'heading' | 'caption' | 'credit' | 'notice';

/** Settings in which a name is one of the story. */
export const STORY_SETTINGS: readonly MentionSetting[] = ['text', 'heading', 'caption'];

/** Characters of an article's cleaned text, from `start` up to `end` (UTF-16 code units). */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A name as it stands in an article, without titles before it and without a possessive ending. */
export interface Mention extends TextSpan {
  /** The words that stand there. */
  readonly form: string;
  readonly setting: MentionSetting;
  /** The sentence that it stands in. */
  readonly sentence: TextSpan;
}

/** Identifies a name as it is written in full, with its kind where its surroundings settle it: 16 hexadecimal digits. */
export type NameId = Brand<string, 'NameId'>;

/**
 * All that one article says under one name: "Adam Boehler" with the mentions "Adam Boehler" and "Boehler". What a name is
 * of is decided over the whole corpus; `certain` is the kind where this article alone settles it ("President Jordan"),
 * else null.
 */
export interface RecognisedName {
  readonly id: NameId;
  /** The fullest form in the article. */
  readonly name: string;
  readonly certain: EntityKind | null;
  /** The kind that this article and the gazetteers speak for most; null where nothing speaks for any. */
  readonly guess: EntityKind | null;
  readonly votes: KindVotes;
  /** In the order of the text; at least one. */
  readonly mentions: readonly Mention[];
}

/** The id of a name: the same in every article. */
export function nameIdOf(name: string, certain: EntityKind | null): NameId {
  const key = `${certain ?? ''}\u0000${name.normalize('NFC')}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16) as NameId;
}
