import type { ArticleDate } from '../../corpus/index.js';
import type { DatedSentence, ResolvedDate } from '../../dating/index.js';
import type { Token } from '../../facts/index.js';
import { asideOf, isUnderDenial, tellsBeside } from './aside.js';
import { isCut } from './clause-bounds.js';
import { type DateTie, tieOf } from './date-tie.js';
import { isEventNoun } from './event-nouns.js';
import { governingVerb } from './governing-verb.js';
import { isFresh } from './is-fresh.js';
import { type DateOrder, orderOf } from './order-of.js';
import type { VerbReading } from './verb-reading.js';
import { beginsState } from './verb-words.js';

/** A date of a sentence whose verb tells what happened then. */
export interface Telling {
  readonly date: ResolvedDate;
  /** The place of the verb's token. */
  readonly verb: number;
  readonly isPlanned: boolean;
}

/** "KYIV, Oct. 12 (Agency) —": when a report was filed, not when something happened. */
const DATELINE = /^[\p{Lu}][\p{Lu}\s.,'’-]{2,60}, $/u;
const CONDITION = /^(?:if|unless|whether|lest|once|in case)$/u;
/** "If" is looked for no further back than this, in words. */
const CONDITION_REACH = 30;

/** What a sentence tells of the dates in it, in their order. */
export function readTellings(
  tokens: readonly Token[],
  sentence: DatedSentence,
  dates: readonly ResolvedDate[],
  article: ArticleDate | null,
): Telling[] {
  const ties: DateTie[] = [];
  return dates.flatMap((date) => {
    const tie = tieOf(tokens, sentence.text, date, ties);
    ties.push(tie);
    const telling = readTelling(tokens, sentence, date, tie, orderOf(date.value, article));
    return telling === null ? [] : [telling];
  });
}

function readTelling(
  tokens: readonly Token[],
  { text, kind }: DatedSentence,
  date: ResolvedDate,
  tie: DateTie,
  order: DateOrder,
): Telling | null {
  if (tie.form === 'mention' || DATELINE.test(text.slice(0, date.start))) return null;
  const tellsInPresent = kind === 'caption' || kind === 'heading' || isChronicle(tokens, tie);
  const found = governingVerb(tokens, tie, {
    isPresent: tellsInPresent || order === 'ahead',
    // A caption's date is that of its picture, whatever else it speaks of.
    isFresh: kind === 'caption' || isFresh(date.text),
  });
  if (found.status !== 'verb') return null;
  const { verb } = found;
  if (verb.isNegated || isDenied(tokens, verb.place) || isConditional(tokens, verb.place))
    return null;
  const aside = asideOf(tokens, tie, verb.place);
  if (isUnderDenial(tokens, verb.place) || (aside !== null && tellsBeside(tokens, aside)))
    return null;
  if (tie.form === 'since' && !(verb.isPerfect && beginsState(tokens[verb.place]?.folded ?? ''))) {
    return null;
  }
  const isTold =
    tie.form === 'naming'
      ? verb.tense === 'past' && !verb.isState
      : isEvent(verb, tie, date, tellsInPresent || order === 'ahead');
  const plan = planOf(verb, order);
  if (plan === null || (!isTold && !isOwnEvent(tokens, tie, verb))) return null;
  return { date, verb: verb.place, isPlanned: plan };
}

/** Whether what the verb tells was still to come; null where it cannot have been so. */
function planOf({ tense }: VerbReading, order: DateOrder): boolean | null {
  switch (tense) {
    case 'future':
      return order === 'past' ? null : true;
    case 'conditional':
    case 'open':
      return order === 'ahead' ? (tense === 'conditional' ? true : null) : null;
    case 'past':
    case 'present':
      return order === 'ahead';
  }
}

/** Whether a verb tells what happens, not what is so. */
function isEvent(
  verb: VerbReading,
  tie: DateTie,
  { precision }: ResolvedDate,
  tellsInPresent: boolean,
): boolean {
  if (verb.tense === 'future' || verb.tense === 'conditional') return true;
  if (verb.tense === 'present' && !tellsInPresent) return false;
  // "The vote was in 2006" and "is on Sunday" say when; "the shop is open on Sunday" says how it is.
  if (!verb.isState || verb.place === tie.first - 1) return true;
  return verb.tense === 'past' && precision === 'day';
}

/** "Her meeting with the minister in Rome on Dec. 13 is a good sign": somebody's act, whatever is said of it. */
function isOwnEvent(tokens: readonly Token[], tie: DateTie, verb: VerbReading): boolean {
  if (tie.form !== 'when' || verb.place < tie.end) return false;
  for (let place = tie.first - 1; place > 0; place -= 1) {
    const [own, behind] = [tokens[place], tokens[place + 1]];
    if (own === undefined || (behind !== undefined && isCut(behind))) return false;
    if (isEventNoun(own.folded)) return /['’]s?$/u.test(tokens[place - 1]?.text ?? '');
  }
  return false;
}

/** "No agreement was reached", "nobody came". */
function isDenied(tokens: readonly Token[], verb: number): boolean {
  for (let place = verb - 1; place >= 0 && verb - place <= 5; place -= 1) {
    const [own, behind] = [tokens[place], tokens[place + 1]];
    if (own === undefined || (behind !== undefined && /[,.;:]/u.test(behind.gap))) return false;
    if (/^(?:no|nobody|none|nothing|neither)$/u.test(own.folded)) return true;
  }
  return false;
}

/** Whether a verb stands behind an "if" of its clause. */
function isConditional(tokens: readonly Token[], verb: number): boolean {
  for (let place = verb - 1; place >= 0 && verb - place <= CONDITION_REACH; place -= 1) {
    const [own, behind] = [tokens[place], tokens[place + 1]];
    if (own === undefined || (behind !== undefined && isCut(behind))) return false;
    if (CONDITION.test(own.folded)) return true;
  }
  return false;
}

/** "19 January: a truce comes into force". */
function isChronicle(tokens: readonly Token[], { first, end }: DateTie): boolean {
  return first === 0 && /^\s?[:—–-]/u.test(tokens[end]?.gap ?? '');
}
