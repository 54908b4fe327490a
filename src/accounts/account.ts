import type { BlockKind } from '../corpus/index.js';
import type { EntityKind, NameId, TextSpan } from '../recognition/index.js';

/** A name where it stands in a sentence. */
export interface NamedSpan extends TextSpan {
  readonly id: NameId;
  /** The kind that the article speaks for most; null where it cannot be told. */
  readonly kind: EntityKind | null;
}

/** A sentence of an article with the names in it. All offsets are those of the article's cleaned text. */
export interface NamedSentence extends TextSpan {
  readonly kind: BlockKind;
  readonly text: string;
  readonly names: readonly NamedSpan[];
}

/** What an article calls somebody. */
export interface RoleAccount extends TextSpan {
  readonly of: NameId;
  /** The words: "former Hamas leader". */
  readonly text: string;
  /** `former` where the words say that it is over, `coming` where it is still to be ("nominee for …"). */
  readonly tense: 'current' | 'former' | 'coming';
  readonly sentence: TextSpan;
}

/** What somebody said, by an article. The span is that of the words said, without the marks of a quotation. */
export interface StatementAccount extends TextSpan {
  readonly speaker: NameId;
  /** `quote` for somebody's own words, `report` for words of the article ("he said that …"). */
  readonly form: 'quote' | 'report';
  /** The sentence that the words stand in (the first one of several). */
  readonly sentence: TextSpan;
}

/** That two are named together. */
export interface EncounterAccount {
  readonly a: NameId;
  readonly b: NameId;
  /** `met`: in person; `spoke`: talked, called, negotiated, told; `named`: in the same sentence, no more. */
  readonly form: 'met' | 'spoke' | 'named';
  /** The sentence that says so; for `named`, the first one with both. */
  readonly sentence: TextSpan;
}

/** That a person is said to belong to an organisation: "Hamas official Ghazi Hamad". */
export interface MembershipAccount {
  readonly person: NameId;
  readonly organisation: NameId;
  readonly sentence: TextSpan;
}

/** What an article tells of those whom it names. */
export interface ArticleAccounts {
  readonly roles: readonly RoleAccount[];
  readonly statements: readonly StatementAccount[];
  readonly encounters: readonly EncounterAccount[];
  readonly memberships: readonly MembershipAccount[];
}
