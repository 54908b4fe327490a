import type { Fact } from '../../../facts/index.js';
import { asksAlike, isSwapped } from './asks-alike.js';
import { hasMoreSentences, isPlain } from './is-plain-question.js';
import { isTurned } from './is-turned.js';
import { keepsContent } from './keeps-content.js';
import {
  contentOf,
  hasWord,
  isSameKey,
  type KeyedText,
  keysOfFact,
  placeOfRun,
  type ReadText,
  readText,
} from './read-text.js';
import type { Said } from './said.js';
import { isNegation, isPutting } from './small-words.js';
import { countAsked, wayOfAsking } from './way-of-asking.js';

/**
 * What is wrong with a rewrite. `form`: it is no single question in plain writing; `added-fact`, `added-word`: a name,
 * number or date, or another word, that nobody said; `lost`: it leaves out what was asked; `turned`: it denies what was
 * not denied, the other way round, or is about another time or how real something is; `other`: it asks something else;
 * `swapped`: it names the same in another order.
 */
export type RewriteFlaw =
  | 'form'
  | 'added-fact'
  | 'added-word'
  | 'lost'
  | 'turned'
  | 'other'
  | 'swapped';

/** What is wrong with a question that is to be asked in place of another; null where nothing is. */
export function checkRewrite(question: string, said: Said): RewriteFlaw | null {
  if (!isPlain(question) || hasMoreSentences(question)) return 'form';
  const rewrite = readText(question);
  const most = Math.max(...[said.asked, ...said.bases].map(countAsked));
  if (wayOfAsking(rewrite) === null || countAsked(rewrite) > most) return 'form';
  const added = addedBy(rewrite, said, said.isBare ? said.questions : said.all);
  if (added !== null) return added;
  if (!keepsContent(rewrite, said)) return 'lost';
  if (isTurned(rewrite, said)) return 'turned';
  if (!asksAlike(rewrite, said)) return 'other';
  return isSwapped(rewrite, said) ? 'swapped' : null;
}

/** What is wrong with a question that is to be looked up beside another, as a part of it; null where nothing is. */
export function checkPart(part: string, said: Said): RewriteFlaw | null {
  if (!isPlain(part) || hasMoreSentences(part)) return 'form';
  const read = readText(part);
  if (wayOfAsking(read) === null) return 'form';
  const added = addedBy(read, said, said.all);
  if (added !== null) return added;
  const isDenied = [said.asked, ...said.bases].some(({ keys }) => keys.some(isNegation));
  if (read.keys.some(isNegation) && !isDenied) return 'turned';
  const isAsked = (key: string) => said.questions.some((text) => hasWord(text, key));
  return contentOf(read).some(isAsked) ? null : 'other';
}

/** Names, numbers and dates that were never said, and other words that none of the sources has. */
function addedBy(rewrite: ReadText, said: Said, sources: readonly KeyedText[]): RewriteFlaw | null {
  const isSaid = (fact: Fact) => {
    const run = keysOfFact(rewrite, fact);
    return said.all.some((text) => placeOfRun(text, run) !== -1);
  };
  if (!rewrite.facts.every(isSaid)) return 'added-fact';
  const isNew = (key: string, at: number) =>
    !isWithinFact(rewrite, at) && !sources.some((text) => hasParts(text, key));
  const added = rewrite.keys.some((key, at) => !isPutting(key) && isNew(key, at));
  return added ? 'added-word' : null;
}

function isWithinFact({ form, facts }: ReadText, at: number): boolean {
  const word = form.words[at];
  return word !== undefined && facts.some(({ start, end }) => start < word.end && word.start < end);
}

/** Whether a text has a word, or all parts of a hyphenated one. */
function hasParts(text: KeyedText, key: string): boolean {
  if (hasWord(text, key)) return true;
  const own = text.keys.flatMap((other) => other.split('-'));
  return key.split('-').every((part) => own.some((other) => isSameKey(other, part)));
}
