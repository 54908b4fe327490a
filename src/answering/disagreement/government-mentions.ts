import { isDemonym } from '../../facts/index.js';
import { acronymOf } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';

/** Words of a sentence that say who governs at the time of writing. */
export interface GovernmentMention {
  readonly witness: Witness;
  readonly start: number;
  readonly text: string;
  /** Who: `Trump` of "the Trump administration". */
  readonly name: string;
  /** What: `administration`, `prime minister`. */
  readonly office: string;
  /** Whose, as far as the words say it: `Israeli`. */
  readonly country: string | null;
}

const NAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
const BODY = new RegExp(
  `(?<![\\p{L}'’-])((?:(?!The |That |This )${NAME} )?(?!The )\\p{Lu}[\\p{L}-]{1,30})(?:['’]s?)? (administration|government|cabinet)\\b`,
  'gu',
);
const TITLED = new RegExp(
  `(?<![\\p{L}'’-])(${NAME}|U\\.S\\.) (President|Prime Minister|Chancellor|Premier) ((?:${NAME} ){0,3}${NAME})`,
  'gu',
);
/** Before it, what makes it one of the past or one to come. */
const NOT_NOW =
  /(?:^|[\s(])(?:former|previous|earlier|then|old|under the|future|incoming|last|first|second|ex)[ -]$/iu;
/** Behind it, what says that it acts: a verb of the present, or one that reports what it says. */
const ACTS_NOW =
  /^(?: on \p{Lu}\p{Ll}+)? (?:is|are|has|have|says?|said|wants?|plans?|will|insists?|confirmed|announced|told|stated|acknowledged|believes?|hopes?|continues?|refuses?)\b/u;

/** The governments that a sentence speaks of as those of its time; none where it tells of another year. */
export function governmentsIn(witness: Witness): GovernmentMention[] {
  if (isOfAnotherYear(witness)) return [];
  const { text } = witness.sentence;
  const isNow = (index: number) => !NOT_NOW.test(text.slice(Math.max(0, index - 12), index));
  const bodies = Array.from(text.matchAll(BODY)).flatMap((match): GovernmentMention[] => {
    const [words, name = '', office = ''] = match;
    const { index } = match;
    const acts = ACTS_NOW.test(text.slice(index + words.length));
    if (!acts || !isNow(index) || !isPerson(witness, name, index)) return [];
    return [{ witness, start: index, text: words, name, office, country: null }];
  });
  const titled = Array.from(text.matchAll(TITLED)).flatMap((match): GovernmentMention[] => {
    const [words, country = '', title = '', name = ''] = match;
    const { index } = match;
    if (!isNow(index)) return [];
    const office = title.toLowerCase();
    return [{ witness, start: index, text: words, name, office, country }];
  });
  return [...bodies, ...titled].sort((a, b) => a.start - b.start);
}

/** "The Israeli government" and "the US administration" name nobody. */
function isPerson({ facts }: Witness, name: string, index: number): boolean {
  if (isDemonym(name.toLowerCase()) || acronymOf(name) !== null) return false;
  const fact = facts.find(({ start, end }) => start <= index && index < end);
  return fact?.kind === 'name' && (fact.guess === 'person' || fact.guess === 'other');
}

function isOfAnotherYear({ dates, facts, passage }: Witness): boolean {
  const { dating } = passage.article;
  if (dating.status === 'undated') return facts.some(({ text }) => /\b\d{4}\b/u.test(text));
  const year = dating.date.value.slice(0, 4);
  return dates.some(({ value }) => !value.startsWith(year));
}
