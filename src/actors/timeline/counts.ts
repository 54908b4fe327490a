import type { Token } from '../../facts/index.js';
import { isFunctionWord } from '../../words/index.js';
import { keyOf } from './content-key.js';

/** How many of something a sentence says there are, by the key of the noun. */
export interface Counts {
  readonly said: ReadonlyMap<string, ReadonlySet<number>>;
  /** The numbers that it says are wrong: 9 of "eleven workers, not nine". */
  readonly denied: ReadonlySet<number>;
}

/** How many words behind a number its noun may be: "nine young Pakistani workers". */
const NOUN_REACH = 3;
const MANY = /[^s’']s$|^(?:people|children|men|women|police|troops)$/u;
const WORDS: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/u);
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DATE = /^(?:\p{Lu}\p{Ll}{2,8}\.?)$/u;

/** What the words of an event count. Numbers with marks ("5.25%", "2-1") and those behind a name ("May 3") are none. */
export function countsOf(tokens: readonly Token[]): Counts {
  const said = new Map<string, Set<number>>();
  const denied = new Set<number>();
  for (const [place, token] of tokens.entries()) {
    const number = numberOf(token);
    if (number === null) continue;
    const before = tokens[place - 1];
    if (before?.folded === 'not') {
      denied.add(number);
      continue;
    }
    const isNumbered = before !== undefined && token.gap === ' ' && DATE.test(before.text);
    const noun = /^\d/u.test(token.text) && isNumbered ? null : nounBehind(tokens, place);
    if (noun !== null) said.set(noun, (said.get(noun) ?? new Set()).add(number));
  }
  return { said, denied };
}

/** Whether two count the same otherwise, or one says that the other's number is wrong. */
export function areCountedApart(a: Counts, b: Counts): boolean {
  if (denies(a, b) || denies(b, a)) return true;
  for (const [noun, numbers] of a.said) {
    const others = b.said.get(noun);
    if (others !== undefined && ![...numbers].some((number) => others.has(number))) return true;
  }
  return false;
}

function denies({ denied }: Counts, { said }: Counts): boolean {
  if (denied.size === 0) return false;
  return [...said.values()].some((numbers) => [...numbers].some((number) => denied.has(number)));
}

function nounBehind(tokens: readonly Token[], place: number): string | null {
  for (const token of tokens.slice(place + 1, place + 1 + NOUN_REACH)) {
    if (token.gap !== ' ' || isFunctionWord(token.folded)) return null;
    if (MANY.test(token.folded)) return keyOf(token.bare.toLowerCase());
  }
  return null;
}

function numberOf({ text, folded }: Token): number | null {
  if (/^\d{1,3}(?:,\d{3})*$|^\d{1,9}$/u.test(text)) return Number(text.replaceAll(',', ''));
  const [first = '', second] = folded.split('-');
  if (WORDS.includes(folded)) return WORDS.indexOf(folded);
  const tens = TENS.indexOf(first);
  if (tens === -1) return null;
  const ones = second === undefined ? 0 : WORDS.indexOf(second);
  return ones === -1 ? null : 10 * (tens + 2) + ones;
}
