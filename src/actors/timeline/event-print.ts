import { type Happening, readHappening } from '../../accounts/index.js';
import { MONTH_IN_FULL } from '../../dating/index.js';
import type { Token } from '../../facts/index.js';
import type { EventRecord } from '../../library/index.js';
import { type Shingles, shinglesOf } from '../../prints/index.js';
import { type Concept, conceptsOf } from '../../words/index.js';
import { keyOf } from './content-key.js';
import type { ContentWords } from './content-words.js';
import { type Counts, countsOf } from './counts.js';
import { readTeller, type Teller } from './teller.js';

/** Words in a row that sentences are compared by. */
const SHINGLE = 3;
const TURN =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/u;
/** A name rather than a common word opens the sentence: "Hamas’", "EU", "al-Qassam", "John Smith", "Hamas carried". */
const OPENS_WITH_NAME =
  /^(?:\p{Lu}{2}|\p{Lu}\S*['’-]|\p{Lu}\S* (?:\p{Lu}|(?:has|had|was|is|will|\p{L}+ed)\b))/u;
const DATE_WORD = new RegExp(`^(?:${MONTH_IN_FULL}|\\p{L}+day)$`, 'u');
const NO_TURN = /^(?:time|known|reported|said|ever|of|in|such)$/u;

/**
 * What an event is compared with others by. What few comparisons need is read when one first asks for it.
 */
export class EventPrint {
  readonly record: EventRecord;
  /** What the clause of its date says, each word as a key that its other forms and close synonyms share. */
  readonly keys: ReadonlySet<string>;
  /** The keys of the names in the clause. */
  readonly names: ReadonlySet<string>;
  /** The kinds of events that the clause speaks of: talks, an attack. */
  readonly events: ReadonlySet<Concept>;
  /** Whether its sentence tells of something else first. */
  readonly isInPassing: boolean;
  readonly #happening: Happening;
  readonly #told: readonly Token[];
  readonly #content: ContentWords;
  #words: readonly string[] | undefined;
  #allNames: ReadonlySet<string> | undefined;
  #turns: ReadonlyMap<string, string> | undefined;
  #counts: Counts | undefined;
  #places: ReadonlySet<string> | undefined;
  #teller: Teller | null | undefined;
  #shingles: Shingles | undefined;

  /**
   * @param isInPassing whether its sentence tells of another event first
   * @param words what is known of the words of all events
   */
  constructor(record: EventRecord, isInPassing: boolean, words: ContentWords) {
    const { text, when, sentence } = record;
    this.record = record;
    this.isInPassing = isInPassing;
    this.#happening = readHappening(text, {
      start: when.start - sentence.start,
      end: when.end - sentence.start,
    });
    this.#told = toldTokens(this.#happening);
    this.#content = words;
    const told = this.#told.map((token) => words.of(token));
    this.keys = new Set(told.flatMap(({ isCarrier, keys }) => (isCarrier ? [] : keys)));
    this.names = namesOf(this.#told, text, words);
    this.events = new Set(told.flatMap(({ events }) => events));
  }

  /** All that two events of one kind have something in common of, each once. */
  get words(): readonly string[] {
    this.#words ??= [
      ...new Set([...this.keys, ...this.names, ...Array.from(this.events, (event) => `#${event}`)]),
    ];
    return this.#words;
  }

  /** The keys of the names in the whole sentence. */
  get allNames(): ReadonlySet<string> {
    const clause = whole(this.#happening);
    this.#allNames ??= namesOf(
      toldTokens({ ...this.#happening, clause, teller: null }),
      this.record.text,
      this.#content,
    );
    return this.#allNames;
  }

  /** Which one of several something is said to be: `first` of `#stage`. */
  get turns(): ReadonlyMap<string, string> {
    this.#turns ??= turnsOf(this.#told);
    return this.#turns;
  }

  /** How many of what it says there were. */
  get counts(): Counts {
    this.#counts ??= countsOf(this.#told);
    return this.#counts;
  }

  /** The keys of the places that it happened in, as far as a preposition tells. */
  get places(): ReadonlySet<string> {
    this.#places ??= placesOf(this.#told, this.#content);
    return this.#places;
  }

  /** Who says it, where it is that somebody says something; null for other events. */
  get teller(): Teller | null {
    if (this.#teller === undefined) this.#teller = readTeller(this.#happening);
    return this.#teller;
  }

  /** Whether the verb says no more than that something took place. */
  get isOccurrence(): boolean {
    const { tokens, verb } = this.#happening;
    const own = verb === null ? undefined : tokens[verb];
    if (own === undefined || verb === null) return false;
    return conceptsOf(own.folded, tokens[verb + 1]?.folded ?? '').includes('happening');
  }

  /** Whether the date names it by its time, so that it was spoken of before: "Wednesday's talks took place". */
  get isNamed(): boolean {
    return this.#happening.isNamed;
  }

  /** Whether its sentence says it by the way, and something else first. */
  get isAside(): boolean {
    return this.#happening.isAside;
  }

  /** The runs of words of its sentence. */
  get shingles(): Shingles {
    this.#shingles ??= shinglesOf(this.record.text, SHINGLE);
    return this.#shingles;
  }
}

/** The words of the clause without those that say when and who says it. */
function toldTokens({ tokens, clause, when, teller, isNamed }: Happening): Token[] {
  return tokens.filter((_, place) => {
    if (place < clause.first || place >= clause.end) return false;
    if (!isNamed && place >= when.first && place < when.end) return false;
    return teller === null || place < teller.first || place >= teller.end;
  });
}

function whole({ tokens }: Happening): Happening['clause'] {
  return { first: 0, end: tokens.length };
}

/** The keys of words with a capital, those that only open the sentence left out. */
function namesOf(tokens: readonly Token[], text: string, words: ContentWords): Set<string> {
  const names = tokens.filter((token) => {
    const { text: word, bare, start } = token;
    if (!/^\p{Lu}/u.test(word) || words.of(token).isCarrier || isDateWord(bare)) return false;
    return start > 0 || OPENS_WITH_NAME.test(text);
  });
  return new Set(names.flatMap((token) => words.of(token).keys));
}

function isDateWord(word: string): boolean {
  return DATE_WORD.test(word);
}

function turnsOf(tokens: readonly Token[]): Map<string, string> {
  return new Map(
    tokens.flatMap(({ folded }, place): [string, string][] => {
      const next = tokens[place + 1];
      if (!TURN.test(folded) || next === undefined || NO_TURN.test(next.folded)) return [];
      const key = keyOf(next.bare);
      return key === null ? [] : [[key, folded]];
    }),
  );
}

function placesOf(tokens: readonly Token[], words: ContentWords): Set<string> {
  return new Set(
    tokens.flatMap(({ folded }, place) => {
      if (!/^(?:in|at|near|outside)$/u.test(folded)) return [];
      const behind = tokens.slice(place + 1, place + 6);
      const end = behind.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
      return behind
        .slice(0, end === -1 ? behind.length : end)
        .flatMap((token) => words.of(token).keys);
    }),
  );
}
