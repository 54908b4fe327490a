import { type Happening, readHappening } from '../../accounts/index.js';
import { MONTH_IN_FULL } from '../../dating/index.js';
import type { Token } from '../../facts/index.js';
import type { EventRecord } from '../../library/index.js';
import { type Shingles, shinglesOf } from '../../prints/index.js';
import { type Concept, conceptsOf, isEvent } from '../../words/index.js';
import { isCarrier, keyOf } from './content-key.js';
import { readTeller, type Teller } from './teller.js';

/** What an event is compared with others by. */
export interface EventPrint {
  readonly record: EventRecord;
  /** What the clause of its date says, each word as a key that its other forms and close synonyms share. */
  readonly keys: ReadonlySet<string>;
  /** The keys of the names in the clause, and in the whole sentence. */
  readonly names: ReadonlySet<string>;
  readonly allNames: ReadonlySet<string>;
  /** The kinds of events that the clause speaks of: talks, an attack. */
  readonly events: ReadonlySet<Concept>;
  /** Which one of several something is said to be: `first` of `#stage`. */
  readonly turns: ReadonlyMap<string, string>;
  /** The keys of the places that it happened in, as far as a preposition tells. */
  readonly places: ReadonlySet<string>;
  /** Who says it, where it is that somebody says something; null for other events. */
  readonly teller: Teller | null;
  /** Whether the verb says no more than that something took place. */
  readonly isOccurrence: boolean;
  /** Whether the date names it by its time, so that it was spoken of before: "Wednesday's talks took place". */
  readonly isNamed: boolean;
  /** Whether its sentence tells of something else first. */
  readonly isInPassing: boolean;
  readonly shingles: Shingles;
}

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
 * Reads an event once for all comparisons.
 * @param isInPassing whether its sentence tells of another event first
 */
export function printOf(record: EventRecord, isInPassing: boolean): EventPrint {
  const { text, when, sentence } = record;
  const happening = readHappening(text, {
    start: when.start - sentence.start,
    end: when.end - sentence.start,
  });
  const told = toldTokens(happening);
  const content = told.filter((token) => !isCarrier(token.bare));
  const verb = happening.verb === null ? null : happening.tokens[happening.verb];
  const next = happening.verb === null ? '' : (happening.tokens[happening.verb + 1]?.folded ?? '');
  return {
    record,
    keys: new Set(content.flatMap(({ bare }) => keysOf(bare))),
    names: namesOf(told, text),
    allNames: namesOf(toldTokens({ ...happening, clause: whole(happening), teller: null }), text),
    events: new Set(told.flatMap(({ folded }) => conceptsOf(folded).filter(isEvent))),
    turns: turnsOf(told),
    places: placesOf(told),
    teller: happening.teller && readTeller(happening),
    isOccurrence:
      verb !== undefined && verb !== null && conceptsOf(verb.folded, next).includes('happening'),
    isNamed: happening.isNamed,
    isInPassing,
    shingles: shinglesOf(text, SHINGLE),
  };
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

function keysOf(word: string): string[] {
  const parts = word.includes('-') ? word.split('-').filter((part) => part.length > 1) : [word];
  return parts.map(keyOf).filter((key) => key !== null);
}

/** The keys of words with a capital, those that only open the sentence left out. */
function namesOf(tokens: readonly Token[], text: string): Set<string> {
  const names = tokens.filter(({ text: word, bare, start }) => {
    if (!/^\p{Lu}/u.test(word) || isCarrier(bare) || isDateWord(bare)) return false;
    return start > 0 || OPENS_WITH_NAME.test(text);
  });
  return new Set(names.flatMap(({ bare }) => keysOf(bare)));
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

function placesOf(tokens: readonly Token[]): Set<string> {
  return new Set(
    tokens.flatMap(({ folded }, place) => {
      if (!/^(?:in|at|near|outside)$/u.test(folded)) return [];
      const behind = tokens.slice(place + 1, place + 6);
      const end = behind.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
      return behind.slice(0, end === -1 ? behind.length : end).flatMap(({ bare }) => keysOf(bare));
    }),
  );
}
