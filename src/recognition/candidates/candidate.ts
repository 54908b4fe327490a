import type { BlockKind } from '../../corpus/index.js';
import type { NameWord } from '../../facts/index.js';
import type { MentionSetting, TextSpan } from '../entity.js';

/** Words of an article that may be a name. Offsets are those of the article's cleaned text. */
export interface Candidate extends TextSpan {
  readonly form: string;
  /** The folded words of the form, joined by single spaces. */
  readonly key: string;
  readonly words: readonly NameWord[];
  readonly sentence: TextSpan;
  readonly block: BlockKind;
  readonly setting: MentionSetting;
  /** Whether a title of a person stands before it. */
  readonly isTitled: boolean;
  /** What part of a dateline it is; null where it is none. */
  readonly dateline: 'place' | 'agency' | null;
  /** Whether it owes its capital to its place, as far as its sentence tells. */
  readonly isWeak: boolean;
  /** The text of the sentence before it and behind it, cut to what surroundings can tell. */
  readonly before: string;
  readonly behind: string;
}
