import { acronymOf, foldedWords, isFunctionWord, sameWord } from '../../words/index.js';
import type { Claim, ClaimKind } from './claim.js';
import { placeAt, type Reading, type ReadWord } from './reading.js';
import { isSameTime } from './same-event.js';
import { isSameName } from './same-name.js';
import { REPORTING, sceneAt } from './scene.js';

/** What office a sentence says that somebody has, and how: as its holder, its nominee, formerly. */
export interface OfficeClaim extends Claim {
  readonly person: string;
  /** The folded noun: `envoy`. */
  readonly office: string;
  /** What else describes the office, folded: `hostage`, `affairs`. */
  readonly field: readonly string[];
  /** Words that say how somebody has it, folded and in order; none for who simply has it. */
  readonly status: readonly string[];
}

const OFFICE =
  /^(?:envoy|ambassador|minister|president|premier|chancellor|secretary|undersecretary|chief|director|chairman|chairwoman|chairperson|spokesman|spokeswoman|spokesperson|governor|mayor|judge|commander|adviser|advisor|negotiator|king|queen|coach|captain|manager)$/u;
/** "Deputy" and "vice" belong to the office. */
const STATUS =
  /^(?:nominee|nominated|designate|elect|candidate|acting|interim|caretaker|former|once|ex|outgoing|incoming|ousted)$/u;
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['nominated', 'nominee'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['ex', 'former'],
  ['once', 'former'],
  ['ousted', 'former'],
]);
/** Behind a comma, what goes on with the sentence instead of describing the name. */
const NO_DESCRIPTION = /^(?:who|which|whose|whom|but|with|by|in|on|at|to|after|before)\b/u;
const LONGEST = 110;
/** Words of a description before a name at most, on either side of the office. */
const MOST_WORDS = 6;

/** The office of a person: sources of one time differ where one has as nominee whom another has as holder. */
export const officeClaims: ClaimKind<OfficeClaim> = {
  kind: 'office',

  find(reading) {
    return reading.witness.facts.flatMap((fact) => {
      if (fact.kind !== 'name' || fact.guess !== 'person') return [];
      const described = before(reading, placeAt(reading, fact.start));
      return [described, ...behind(reading.text, fact.end)].flatMap((span) =>
        span === null ? [] : claimOf(reading, fact.text, span),
      );
    });
  },

  relate(a, b) {
    if (a.office !== b.office || !isSameName(a.person, b.person)) return 'unrelated';
    if (!isSameTime(a.witness, b.witness) || !sharesField(a, b)) return 'unrelated';
    return a.status.join(' ') === b.status.join(' ') ? 'agree' : 'differ';
  },

  isAsked: ({ person }, { expects, names }) =>
    expects === 'definition' && names.some((name) => isSameName(name, person)),
};

type Span = readonly [start: number, end: number];

/** "US presidential envoy for hostage affairs" before "Adam Boehler", with or without a comma. */
function before({ words }: Reading, place: number): Span | null {
  const isBroken = (at: number) => !/^,?\s$/u.test(words[at]?.gap ?? '');
  let office = place - 1;
  while (office >= Math.max(0, place - MOST_WORDS) && !OFFICE.test(words[office]?.folded ?? '')) {
    if (isBroken(office + 1)) return null;
    office -= 1;
  }
  const [head, next, last] = [words[office], words[office + 1], words[place - 1]];
  if (head === undefined || last === undefined || !OFFICE.test(head.folded)) return null;
  if (office + 1 < place && !/^(?:for|of|to|at)$/u.test(next?.folded ?? '')) return null;
  let first = office;
  while (first > Math.max(0, office - MOST_WORDS) && describesOffice(words, first - 1)) first -= 1;
  return [words[first]?.start ?? head.start, last.end];
}

/** Whether a word stands before an office as a part of it: "special", or "nominee for". */
function describesOffice(words: readonly ReadWord[], place: number): boolean {
  const [word, next] = [words[place], words[place + 1]];
  if (word === undefined || next === undefined || !/^\s$|^-$/u.test(next.gap)) return false;
  if (word.folded === 'for') return STATUS.test(words[place - 1]?.folded ?? '');
  if (acronymOf(word.text) !== null) return true;
  return !word.isVerb && !isFunctionWord(word.folded) && !REPORTING.test(word.folded);
}

/** The parts of "…, a former official and the nominee for special envoy for hostage affairs," behind a name. */
function behind(text: string, end: number): Span[] {
  const match = /^, ([^,.;:()“”"]{3,120})/u.exec(text.slice(end, end + LONGEST + 14));
  const phrase = match?.[1]?.replace(
    /\s(?:who|which|whose|when|as|has|had|was|is|said|says)\s.*$/u,
    '',
  );
  if (phrase === undefined) return [];
  const parts: Span[] = [];
  let start = end + 2;
  for (const part of phrase.split(/ and /u)) {
    if (!NO_DESCRIPTION.test(part)) parts.push([start, start + part.length]);
    start += part.length + 5;
  }
  return parts;
}

function claimOf(reading: Reading, person: string, [from, to]: Span): OfficeClaim[] {
  const { text, witness } = reading;
  const phrase = text.slice(from, to);
  const start = from + (/^(?:the|an?|his|her|its|their) /iu.exec(phrase)?.[0].length ?? 0);
  const words = Array.from(foldedWords(text.slice(start, to))).filter(
    (word) => !word.includes('-'),
  );
  const office = words.find((word) => OFFICE.test(word));
  if (office === undefined) return [];
  const status = words.filter((word) => STATUS.test(word)).map((word) => ALIKE.get(word) ?? word);
  const field = words.filter(
    (word) => word !== office && !STATUS.test(word) && !isFunctionWord(word) && word.length > 1,
  );
  return [
    {
      witness,
      start,
      end: to,
      text: text.slice(start, to).trim(),
      value: null,
      subject: person,
      scene: sceneAt(reading, start, to),
      person,
      office,
      field,
      status: status.toSorted(),
    },
  ];
}

function sharesField(a: OfficeClaim, b: OfficeClaim): boolean {
  if (a.field.length === 0 || b.field.length === 0) return a.field.length === b.field.length;
  return a.field.some((word) => b.field.some((other) => sameWord(word, other)));
}
