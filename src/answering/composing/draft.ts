import { citationOf, withoutReferenceMarks } from '../../citing/index.js';
import { formatCalendarDate } from '../../dating/index.js';
import {
  checkStatement,
  isBorneOut,
  sourceOfSentence,
  withoutAttribution,
} from '../checking/index.js';
import { citedSentence, type Witness } from '../evidence/index.js';
import type { Wording } from '../wording.js';
import { coreOf } from './core-of.js';

/** A statement before its sources have numbers. */
export interface Draft {
  readonly text: string;
  readonly cited: readonly [Witness, ...Witness[]];
}

/**
 * Whether a statement says nothing that its sources do not say: by the words that are cited, or with the sentences
 * around them, which tell what a caption's "Wednesday" means and who speaks.
 */
export function isVerified({ text, cited }: Draft, wording: Wording): boolean {
  if (!/\p{L}/u.test(text)) return false;
  const core = coreOf(text, wording);
  if (core === null) return true;
  const citations = cited.map((witness, place) => citationOf(citedSentence(witness), place + 1));
  // Nearly all statements are words of their sources, which is told a hundred times faster than what others mean.
  if (isQuoted(withoutAttribution(core, citations), cited)) return true;
  if (isBorneOut({ text: core, citations: [] }, citations)) return true;
  const sources = cited.map(({ passage, sentence }) => sourceOfSentence(passage, sentence));
  return checkStatement({ text: core }, sources).status === 'supported';
}

/** Whether words are those of the sources, apart from quotation marks and the calendar dates of their own dates. */
function isQuoted(words: string, cited: readonly Witness[]): boolean {
  const dates = cited.flatMap((witness) => witness.dates.map(({ value }) => value));
  const shown = new Set(dates.flatMap((value) => [formatCalendarDate(value), value.slice(0, 4)]));
  const plain = words.replace(/ \(([^()]{4,20})\)/gu, (whole, date: string) =>
    shown.has(date) ? '' : whole,
  );
  const inOrder = cited.toSorted(
    (a, b) =>
      a.passage.articleId.localeCompare(b.passage.articleId) || a.sentence.start - b.sentence.start,
  );
  const source = unmarked(inOrder.map(({ sentence }) => sentence.text).join(' '));
  const wanted = unmarked(plain).replace(/\.$/u, '');
  const at = ` ${source}`.indexOf(` ${wanted}`);
  // "59" is no part of "590".
  return at !== -1 && !/^[\p{L}\p{N}]/u.test(source.slice(at + wanted.length));
}

/** A text without quotation and reference marks. */
function unmarked(text: string): string {
  return withoutReferenceMarks(text)
    .replace(/["“”‘’']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
