import { acronymOf, bareWord, foldWord, isFunctionWord, WORD } from '../../words/index.js';
import { MONTH, WEEKDAY } from '../date-words.js';

/**
 * What a word is in its text: a name has a capital or is an acronym; whether the capital of one that opens its sentence
 * is that of a name is only to be seen elsewhere.
 */
export type WordRole = 'name' | 'opening' | 'figure' | 'word';

/** The words of a text that tell what it is about, in the form in which they are compared. */
export type ReportWords = ReadonlyMap<string, WordRole>;

/** Verbs of saying stand in every report, whatever it says. */
const SAYING =
  /^(?:sa(?:y|ys|id|ying)|speak(?:s|ing)?|spoke|t(?:ell|ells|old|elling)|report(?:s|ed|ing|edly|ers?)?|announc(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|stat(?:e|es|ed|ing)|wr(?:ite|ites|ote|iting)|declar(?:e|es|ed)|add(?:s|ed)?|post(?:s|ed)?|den(?:y|ies|ied)|accord(?:ing)?|official(?:s|ly)?|news)$/u;

const NAME_OF_DATE = new RegExp(`^(?:${MONTH}|${WEEKDAY})$`, 'u');
const MONTH_BEFORE = new RegExp(`${MONTH} $`, 'u');
const MONTH_BEHIND = new RegExp(`^ (?:of )?${MONTH}`, 'u');

/** The words of a sentence that tell what it is about, without those of dates and of saying. */
export function reportWords(sentence: string): ReportWords {
  const words = new Map<string, WordRole>();
  for (const { 0: match, index } of sentence.matchAll(WORD)) {
    const word = bareWord(match);
    const folded = foldWord(word);
    if (/^\p{N}/u.test(word)) {
      if (!isOfDate(sentence, index, word)) words.set(folded, 'figure');
      continue;
    }
    const acronym = acronymOf(word);
    const isCapitalised = /^\p{Lu}/u.test(word);
    if (acronym === null && (folded.length < 3 || isFunctionWord(folded) || SAYING.test(folded))) {
      continue;
    }
    if (isCapitalised && NAME_OF_DATE.test(word)) continue;
    const key = acronym ?? folded;
    const opens = !/[\p{L}\p{N}]/u.test(sentence.slice(0, index));
    const capital = opens ? 'opening' : 'name';
    add(words, key, acronym !== null ? 'name' : isCapitalised ? capital : 'word');
  }
  return words;
}

/** The words of several sentences together. */
export function joinReportWords(sentences: readonly ReportWords[]): ReportWords {
  const words = new Map<string, WordRole>();
  for (const sentence of sentences) {
    for (const [word, role] of sentence) add(words, word, role);
  }
  return words;
}

/** Whether a word is a name in two texts; one of them must tell. */
export function isSharedName(one: WordRole | undefined, other: WordRole | undefined): boolean {
  return one === 'name'
    ? other === 'name' || other === 'opening'
    : one === 'opening' && other === 'name';
}

const ROLES: readonly WordRole[] = ['word', 'figure', 'opening', 'name'];

/** Adds a word; the role that says most of it stays. */
function add(words: Map<string, WordRole>, word: string, role: WordRole): void {
  const known = words.get(word);
  if (known === undefined || ROLES.indexOf(known) < ROLES.indexOf(role)) words.set(word, role);
}

/** Whether a number is a year, or the day of a month beside it. */
function isOfDate(sentence: string, index: number, word: string): boolean {
  if (/^(?:1[5-9]|20)\d{2}$/u.test(word)) return true;
  const end = index + word.length;
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/iu.test(word) &&
    (MONTH_BEFORE.test(sentence.slice(Math.max(0, index - 12), index)) ||
      MONTH_BEHIND.test(sentence.slice(end, end + 16)))
  );
}
