import { isDemonym } from '../../facts/index.js';
import { foldWord } from '../../words/index.js';
import {
  isDeterminer,
  isPastForm,
  isPlainVerb,
  isPlural,
  isPreposition,
} from '../grammar/index.js';
import { isIrregularVerb } from './past-tense.js';

/** What follows the auxiliary of a question: its subject, and the rest, which begins with the verb where it has one. */
export interface Clause {
  readonly subject: string;
  readonly rest: string;
}

const PRONOUN =
  /^(?:he|she|it|they|we|you|I|this|that|these|those|there)(?=\s+(?!\p{Lu})|$)(?!\s+(?:of|in)\s)/u;
const DETERMINER = /^(?:the|an?|his|her|its|their|our|these|those) (?=\p{Ll})/u;
const PARTICLE =
  '(?:of the|of|the|and the|and|al|bin|bint|da|de|del|della|den|der|di|du|el|ibn|la|le|van|von)';
const CAPITALISED = "(?:(?:al|ad|an|ar|as|ash|el)-)?\\p{Lu}[\\p{L}\\p{M}.’'-]*";
/** A name, with an article or with particles in front of it and inside. */
const NAME = new RegExp(
  `^(?:the |an? )?(?:${PARTICLE} ){0,3}${CAPITALISED}(?: (?:${PARTICLE} ){0,3}${CAPITALISED})*(?=\\s|$)`,
  'u',
);
/** Nouns that stand between a name and its verb at most: "the Gaza ceasefire talks". */
const MOST_NOUNS = 4;
const ADVERB =
  /^(?:not|never|ever|also|still|already|now|then|once|first|last|finally|again|really|\p{Ll}{3,}ly)$/u;
/** Verbs that another plain verb follows without "to". */
const HELPING = /^(?:help|let|make|dare|need)$/u;

/**
 * Parts the subject of a question from what follows it: a pronoun, a name, or a name or article with nouns behind it as
 * far as a verb is known to follow. Null where the end of the subject cannot be seen.
 * @param text what stands behind the auxiliary
 * @param auxiliary in small letters: "did" wants a plain verb behind the subject, "was" and "has" a participle
 */
export function splitSubject(text: string, auxiliary: string): Clause | null {
  const pronoun = PRONOUN.exec(text)?.[0];
  if (pronoun !== undefined) return cut(text, pronoun.length);
  const name = NAME.exec(text)?.[0];
  const start = name ?? DETERMINER.exec(text)?.[0].trimEnd();
  if (start === undefined) return null;
  const behind = text.slice(start.length).trim().split(/\s+/u);
  // "Egypt's", "the Israeli" and "the" want a noun of their own.
  const isOpen = name === undefined || /['’]s?$/u.test(name) || isAdjective(name);
  const verb = placeOfVerb(behind, auxiliary, isOpen ? 1 : 0);
  if (verb !== null) return joined(start, behind, verb);
  return isOpen || isNoun(behind, auxiliary) ? null : cut(text, start.length);
}

/** How many nouns stand before the first word that is known to be a verb; null where none is. */
function placeOfVerb(words: readonly string[], auxiliary: string, from: number): number | null {
  for (let place = 0; place <= MOST_NOUNS && place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (isPreposition(word) || isDeterminer(word) || /^(?:and|or|to|that)$/u.test(word))
      return null;
    if (place >= from) {
      if (ADVERB.test(word)) return place;
      if (isVerb(word, auxiliary)) return place;
    }
    if (/[,;:]$/u.test(word) || HELPING.test(word)) return null;
  }
  return null;
}

function isVerb(word: string, auxiliary: string): boolean {
  if (/^(?:is|are|was|were|has|have|had)$/u.test(auxiliary)) {
    return isPastForm(word) || /^(?:been|being|\p{Ll}{2,}ing)$/u.test(word);
  }
  return isPlainVerb(word) || isIrregularVerb(word);
}

/** Whether what follows a name goes on with it: a plural, or a word before another name ("Hamas leader Sinwar"). */
function isNoun([first = '', second = '']: readonly string[], auxiliary: string): boolean {
  if (isPlural(first)) return true;
  return (
    /^(?:is|are|was|were)$/u.test(auxiliary) &&
    /^\p{Ll}+ \p{Lu}/u.test(`${first} ${second}`) &&
    !isPreposition(first)
  );
}

function isAdjective(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return isDemonym(foldWord(last)) && !last.endsWith('s');
}

function cut(text: string, length: number): Clause {
  return { subject: text.slice(0, length), rest: text.slice(length).trim() };
}

function joined(start: string, words: readonly string[], verb: number): Clause {
  return {
    subject: [start, ...words.slice(0, verb)].join(' '),
    rest: words.slice(verb).join(' '),
  };
}
