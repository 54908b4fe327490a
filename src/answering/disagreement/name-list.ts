import { isDemonym, type NameFact } from '../../facts/index.js';
import { isAuxiliary } from '../grammar/index.js';
import { type Reading, readWords } from './reading.js';

/** Names in a row: "Egypt, the US and Qatar". */
export interface NameList {
  readonly names: readonly NameFact[];
  readonly start: number;
  readonly end: number;
}

const JOINT = /^(?:,? and |, | & | or )(?:the |by )?$/u;
/** What stands between a country or a body and the person whom it describes: "US presidential envoy Adam Boehler". */
const DESCRIBING = /^(?:['’]s?)? (?:\p{Ll}[\p{L}’'-]* ){0,8}$/u;
/** Words before the first name: "a French company called", "Deputy Prime Minister". */
const LEADING = /^(?: [\p{L}’'-]{1,30}){0,5} $/u;

/** The list of names that begins behind an offset; null where none does. */
export function namesBehind(reading: Reading, offset: number): NameList | null {
  const names = namesOf(reading).filter(({ start }) => start >= offset);
  const [first] = names;
  if (first === undefined || !LEADING.test(reading.text.slice(offset, first.start))) return null;
  return listFrom(reading.text, names);
}

/** The list of names that ends before an offset, with at most some words of the kind given between; null for none. */
export function namesBefore(reading: Reading, offset: number, between: RegExp): NameList | null {
  const names = namesOf(reading).filter(({ end }) => end <= offset);
  for (let first = 0; first < names.length; first += 1) {
    const list = listFrom(reading.text, names.slice(first));
    if (list !== null && between.test(reading.text.slice(list.end, offset))) return list;
  }
  return null;
}

function namesOf({ witness }: Reading): NameFact[] {
  return witness.facts.filter((fact) => fact.kind === 'name');
}

function listFrom(text: string, names: readonly NameFact[]): NameList | null {
  const [first] = names;
  if (first === undefined) return null;
  let items: NameFact[] = [first];
  let last = first;
  for (const name of names.slice(1)) {
    const gap = text.slice(last.end, name.start);
    // "Adam Boehler, Trump's nominee": what has another name in it describes the name before.
    if (JOINT.test(gap) && !/^['’]s?\b/u.test(text.slice(name.end, name.end + 2))) items.push(name);
    // What describes the next name gives way to it.
    else if (describes(last, gap)) items = [...items.slice(0, -1), name];
    else break;
    last = name;
  }
  return { names: items, start: items[0]?.start ?? first.start, end: last.end };
}

function describes({ guess, text }: NameFact, gap: string): boolean {
  if (guess === 'person' && !isDemonym(text.toLowerCase())) return false;
  return (
    DESCRIBING.test(gap) &&
    !readWords(gap).some(({ folded, isVerb }) => isVerb || isAuxiliary(folded) || folded === 'to')
  );
}
