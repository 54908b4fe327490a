import type { ArticleDate } from '../../corpus/index.js';
import { type DatedSentence, type ResolvedDate, resolvePassageDates } from '../../dating/index.js';
import { type Token, tokensOf } from '../../facts/index.js';
import type { TextSpan } from '../../recognition/index.js';
import type { EventAccount } from '../event.js';
import { isNotice } from './is-notice.js';
import { readTellings, type Telling } from './read-tellings.js';
import { isSaying } from './verb-words.js';

/** A sentence of an article; its offsets are those of the article's cleaned text. */
export interface EventSentence extends TextSpan, DatedSentence {}

/** More dates in one sentence are a table. */
const MOST_DATES = 8;

/**
 * What happened, or was to happen, by the sentences of an article: those whose verb belongs to a date that they give or
 * that can be worked out. Left out are dates that only tell which thing is meant ("in the wake of October 7"), how long
 * something has lasted or until when it may, what might have been, questions, notices, and dates that cannot be told.
 * Events come in the order of the text. Never throws.
 * @param sentences all sentences of the article, in order
 * @param date when it was published, as far as that is known
 */
export function findEvents(
  sentences: readonly EventSentence[],
  date: ArticleDate | null,
): EventAccount[] {
  const dates = resolvePassageDates(sentences, date);
  return sentences.flatMap((sentence, index) => {
    const own = dates[index] ?? [];
    if (own.length === 0 || own.length > MOST_DATES || !tellsStory(sentence)) return [];
    const tokens = tokensOf(sentence.text);
    const tellings = readTellings(tokens, sentence, own, date);
    return withoutRepetition(tellings, tokens).map((telling) => eventOf(sentence, telling));
  });
}

function tellsStory({ kind, text }: EventSentence): boolean {
  if (kind === 'byline' || kind === 'table-row') return false;
  return !/\?[”"’')\]\s]*$/u.test(text) && !isNotice(text);
}

function eventOf(sentence: EventSentence, { date, isPlanned }: Telling): EventAccount {
  const { value, precision, basis, why } = date;
  return {
    sentence: { start: sentence.start, end: sentence.end },
    when: { start: sentence.start + date.start, end: sentence.start + date.end },
    value,
    precision,
    basis,
    why,
    isPlanned,
  };
}

/** "On Saturday … on February 22, 2025": one date of one verb, best said in full. */
function withoutRepetition(tellings: readonly Telling[], tokens: readonly Token[]): Telling[] {
  return tellings.filter(
    (telling) =>
      !tellings.some(
        (other) =>
          other !== telling && (repeats(telling, other) || isRefined(telling, other, tokens)),
      ),
  );
}

/** Whether another one gives the same date, and better or earlier. */
function repeats({ date }: Telling, { date: other }: Telling): boolean {
  if (date.value !== other.value) return false;
  return rank(other) < rank(date) || (rank(other) === rank(date) && other.start < date.start);
}

function rank({ basis }: ResolvedDate): number {
  return basis === 'stated' ? 0 : 1;
}

/**
 * Whether another date says more exactly when: one of the same verb, or of what somebody said ("In 2014 the army noted
 * that in the early hours of July 21 …").
 */
function isRefined(
  { date, verb }: Telling,
  { date: other, verb: otherVerb }: Telling,
  tokens: readonly Token[],
): boolean {
  if (other.value === date.value || !other.value.startsWith(date.value)) return false;
  if (verb === otherVerb) return true;
  const isSaid =
    otherVerb > verb && date.start < other.start && isSaying(tokens[verb]?.folded ?? '');
  return isSaid && !tokens.slice(verb + 1, otherVerb + 1).some(({ gap }) => /[.;!?]/u.test(gap));
}
