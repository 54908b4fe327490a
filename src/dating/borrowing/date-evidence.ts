import type { ArticleId, Dating } from '../../corpus/index.js';
// Not by way of the main file, which loads the readers of every format.
import { isReportedDay } from '../../corpus/reported-day.js';
import type { DayNumber } from '../calendar-day.js';
import type { DateMeaning } from '../date-expression.js';
import { NUMBER } from '../date-words.js';
import { findExpressions } from '../find-expressions.js';
import type { DatedSentence, ResolvedDate } from '../resolve-dates.js';
import { resolvePassageDates } from '../resolve-passage-dates.js';
import { opensSentence, type StoryYear, storyYearAfter } from '../story-year.js';
import { tenseAt } from '../tense.js';
import { findPastTimes, firstDayOf, type PastTimes } from './past-times.js';
import { joinReportWords, type ReportWords, reportWords } from './report-words.js';

/** An article as far as its date can be worked out from it, or that of another from it. */
export interface DateableArticle {
  readonly id: ArticleId;
  /** What readers know it by: the path of its file, and its record where the file holds several. */
  readonly name: string;
  /** What the file itself says of its date. */
  readonly dating: Dating;
  /** All sentences of its text, in order. */
  readonly sentences: readonly DatedSentence[];
}

/** A day as a text names it: by its weekday (0 for Sunday), by month and day, or in another way that leads to a day. */
export type NamedDay =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | {
      readonly kind: 'month-and-day';
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  | { readonly kind: 'other' };

/** A place in an article that speaks of a day. */
export interface DayMention {
  /** The words that name the day begin at `start` of this sentence. */
  readonly sentence: DatedSentence;
  readonly start: number;
  readonly phrase: string;
  readonly named: NamedDay;
  /** The day where the text itself tells all of it; else it is counted from the article's date. */
  readonly fixed: DayNumber | null;
  /** Whether something is said to have been reported on the day. */
  readonly reported: boolean;
}

/** A mention of a day with what is told of it. */
export interface ToldMention {
  readonly mention: DayMention;
  /** Whether an anniversary is spoken of around it, so that the day may be of another year than the event. */
  readonly isAnniversary: boolean;
  /** The words of its sentence, and of that sentence with those around it. */
  readonly words: ReportWords;
  readonly wordsAround: ReportWords;
}

/** What an article holds for working out dates. */
export interface DateEvidence {
  readonly article: DateableArticle;
  readonly mentions: readonly ToldMention[];
  /** The words of the opening sentences. */
  readonly opening: ReportWords;
  /** Words of the whole text that are names, or may be. */
  readonly names: ReportWords;
  /** What it gives as past. */
  readonly past: PastTimes;
}

/** Longer articles are not read to their end, and not searched for more days than these. */
const MOST_SENTENCES = 400;
const MOST_MENTIONS = 40;
/** How many sentences around a mention tell what it is about. */
const AROUND = 2;
const OPENING = 3;

/** Digits and names of days: without either, a sentence names no day, and need not be searched for one. */
const MAY_NAME_DAY = /\p{Nd}|day\b|night\b|\b(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)\./iu;

const ANNIVERSARY = new RegExp(
  `\\banniversar(?:y|ies)\\b|\\b(?:${NUMBER}|several|many) years? (?:ago|after|since|later|on|earlier)\\b|\\b(?:last|next|previous|following) year\\b`,
  'iu',
);

/** Gathers what an article holds for working out dates. */
export function findDateEvidence(article: DateableArticle): DateEvidence {
  const sentences = article.sentences.slice(0, MOST_SENTENCES);
  const dates = resolvePassageDates(sentences, null);
  const told = sentences.flatMap((sentence, place) =>
    sentence.kind === 'paragraph' || sentence.kind === 'list-item'
      ? [{ sentence, dates: dates[place] ?? [] }]
      : [],
  );
  const words = told.map(({ sentence }) => reportWords(sentence.text));
  let story: StoryYear | null = null;
  const mentions = told.flatMap(({ sentence, dates: fixed }, place) => {
    const found = mentionsIn(sentence, fixed, story);
    story = storyYearAfter(story, sentence.text, fixed);
    if (found.length === 0) return [];
    const own: ReportWords = words[place] ?? new Map();
    const around = words.slice(Math.max(0, place - AROUND), place + AROUND + 1);
    const wordsAround = joinReportWords(around);
    const isAnniversary = told
      .slice(Math.max(0, place - AROUND), place + AROUND + 1)
      .some(({ sentence: { text } }) => ANNIVERSARY.test(text));
    return found.map(
      (mention): ToldMention => ({ mention, isAnniversary, words: own, wordsAround }),
    );
  });
  return {
    article,
    mentions: mentions.slice(0, MOST_MENTIONS),
    opening: joinReportWords(words.slice(0, OPENING)),
    names: namesIn(words),
    past: findPastTimes(sentences, dates),
  };
}

/** Whether two mentions name a day in the same way, by the same weekday or the same month and day. */
export function isSameDay({ named: one }: DayMention, { named: other }: DayMention): boolean {
  if (one.kind === 'month-and-day') {
    return other.kind === one.kind && other.month === one.month && other.day === one.day;
  }
  return one.kind === 'weekday' && other.kind === one.kind && other.weekday === one.weekday;
}

function mentionsIn(
  sentence: DatedSentence,
  fixed: readonly ResolvedDate[],
  story: StoryYear | null,
): DayMention[] {
  const { text, kind } = sentence;
  if (!MAY_NAME_DAY.test(text)) return [];
  return findExpressions(text).flatMap(({ start, end, meaning }) => {
    const named = namedDay(meaning);
    if (named === null) return [];
    const told = fixed.find((date) => date.start === start);
    // Whether it is of the year of the story or of the article's, the text leaves open.
    if (told === undefined && story !== null && opensSentence(text, { start })) return [];
    const tense = tenseAt(text, start, end, kind);
    if (tense === 'future' || tense === 'either') return [];
    const phrase = text.slice(start, end);
    const reported = isReportedDay(text, start, end);
    const day = told?.precision === 'day' ? firstDayOf(told.value) : null;
    return [{ sentence, start, phrase, named, fixed: day, reported }];
  });
}

/** The day that an expression names; null where it names none. */
function namedDay(meaning: DateMeaning): NamedDay | null {
  switch (meaning.kind) {
    case 'whole':
      return meaning.date.precision === 'day' ? { kind: 'other' } : null;
    case 'month': {
      const { month, day, weekday, year } = meaning;
      if (day === null) return null;
      return year === null ? { kind: 'month-and-day', month, day, weekday } : { kind: 'other' };
    }
    case 'weekday':
      return meaning.modifier === null && meaning.week === null
        ? { kind: 'weekday', weekday: meaning.weekday }
        : { kind: 'other' };
    case 'distance':
      return meaning.unit === 'day' ? { kind: 'other' } : null;
    default:
      return null;
  }
}

function namesIn(words: readonly ReportWords[]): ReportWords {
  const all = [...joinReportWords(words)];
  return new Map(all.filter(([, role]) => role === 'name' || role === 'opening'));
}
