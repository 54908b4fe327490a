import type { ResolvedDate } from '../../dating/index.js';
import { type Fact, findFacts, type Token, tokensOf } from '../../facts/index.js';
import { acronymsIn, isFunctionWord, type Mentions, mentionsIn } from '../../words/index.js';
import { type CheckedName, checkedName } from './checked-name.js';
import { type DateSense, dateSenses } from './date-sense.js';
import { numberClauses } from './number-clauses.js';
import { sameTerm, type Term, termOf } from './word-match.js';

/** A text with the calendar dates that it speaks of, as far as they could be worked out. */
export interface DatedText {
  readonly text: string;
  readonly dates: readonly ResolvedDate[];
}

/** A word that carries content and is no part of a name, number or date. `place` counts the words of the text. */
export interface PlainWord {
  readonly place: number;
  readonly token: Token;
  readonly term: Term;
}

/** Statements and sentences are shorter; what lies behind this many code units is not compared. */
const LONGEST_TEXT = 4000;

/** A text taken apart for comparison; each part is worked out when it is first asked for. */
export class CheckedText implements DatedText {
  readonly text: string;
  readonly dates: readonly ResolvedDate[];
  #tokens: readonly Token[] | null = null;
  #facts: readonly Fact[] | null = null;
  #words: readonly PlainWord[] | null = null;
  #clauses: readonly number[] | null = null;
  #terms: readonly Term[] | null = null;
  #senses: readonly DateSense[] | null = null;
  readonly #alike = new Map<string, readonly PlainWord[]>();
  readonly #had = new Map<string, boolean>();
  #names: readonly CheckedName[] | null = null;
  #mentions: Mentions | null = null;
  #acronyms: ReadonlySet<string> | null = null;

  constructor({ text, dates }: DatedText) {
    this.text = text.slice(0, LONGEST_TEXT);
    this.dates = dates;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }

  get facts(): readonly Fact[] {
    this.#facts ??= findFacts(this.text);
    return this.#facts;
  }

  get names(): readonly CheckedName[] {
    this.#names ??= this.facts.filter((fact) => fact.kind === 'name').map(checkedName);
    return this.#names;
  }

  get words(): readonly PlainWord[] {
    this.#words ??= this.tokens.flatMap((token, place) =>
      isFunctionWord(token.folded) || token.folded === '' || this.#isInFact(token)
        ? []
        : [{ place, token, term: this.terms[place] ?? termOf(token.folded) }],
    );
    return this.#words;
  }

  /** The words as terms, in their order. */
  get terms(): readonly Term[] {
    this.#terms ??= this.tokens.map(({ folded }) => termOf(folded));
    return this.#terms;
  }

  /** What the dates of the text mean, as far as that is known. */
  get senses(): readonly DateSense[] {
    this.#senses ??= dateSenses(this.text, this.facts, this.dates);
    return this.#senses;
  }

  /** Whether the text has a word in any form. */
  has(term: Term): boolean {
    const known = this.#had.get(term.folded);
    if (known !== undefined) return known;
    const has = this.terms.some((other) => sameTerm(other, term));
    this.#had.set(term.folded, has);
    return has;
  }

  /** The plain words of the text that are forms of a word. */
  wordsLike(term: Term): readonly PlainWord[] {
    const known = this.#alike.get(term.folded);
    if (known !== undefined) return known;
    const alike = this.words.filter((word) => sameTerm(word.term, term));
    this.#alike.set(term.folded, alike);
    return alike;
  }

  /** Whether the text mentions a word, as it was written. */
  mentions(word: string): boolean {
    this.#mentions ??= mentionsIn(this.text);
    return this.#mentions({ text: word });
  }

  get acronyms(): ReadonlySet<string> {
    this.#acronyms ??= acronymsIn(this.text);
    return this.#acronyms;
  }

  /** The number of the clause that each word stands in. */
  get clauses(): readonly number[] {
    this.#clauses ??= numberClauses(this.tokens, this.facts);
    return this.#clauses;
  }

  /** The place of the word at an offset; that of the last word before it where there is none. */
  placeAt(offset: number): number {
    const { tokens } = this;
    let first = 0;
    let end = tokens.length;
    while (end - first > 1) {
      const middle = (first + end) >> 1;
      if ((tokens[middle]?.start ?? 0) <= offset) first = middle;
      else end = middle;
    }
    return first;
  }

  #isInFact({ start, end }: Token): boolean {
    return this.facts.some((fact) => fact.start < end && start < fact.end);
  }
}
