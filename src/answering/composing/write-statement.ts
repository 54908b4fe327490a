import { withoutReferenceMarks } from '../../citing/index.js';
import type { ResolvedDate } from '../../dating/index.js';
import { formatCalendarDate } from '../../dating/index.js';
import type { Witness } from '../evidence/index.js';
import { creditedOutlet } from '../origins/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import { speakerOf } from './speaker-of.js';

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * Writes a sentence of an article as a statement: in its own words, with the calendar dates that its words mean, and
 * with who says so: the speaker of a quotation that began before it, the outlet where the sentence credits nobody.
 */
export function writeStatement(
  sentences: readonly [Witness, ...Witness[]],
  wording: Wording,
): string {
  const words = balanced(sentences.map((one) => withDates(one, wording)).join(' '));
  const [first] = sentences;
  const speaker = speakerOf(first);
  const said = speaker === null ? words : fillTemplate(wording.speaker, { speaker, words });
  const { publisher, dating } = first.passage.article;
  if (publisher === null) return said;
  const origin =
    dating.status === 'dated'
      ? fillTemplate(wording.origin, {
          outlet: publisher,
          date: formatCalendarDate(dating.date.value),
        })
      : publisher;
  const credits = speaker !== null || creditedOutlet(first.sentence.text) !== null;
  return fillTemplate(credits ? wording.published : wording.according, { origin, words: said });
}

/** The words of a sentence without its article's own reference marks, and with calendar dates beside words that mean one. */
export function withDates(
  { sentence, dates }: Witness,
  wording: Pick<Wording, 'dated-words'>,
): string {
  let text = '';
  let at = 0;
  for (const date of dates.filter(needsDate)) {
    // "Wednesday's talks" are dated behind the ending.
    const end = date.end + (/^['’]s\b/u.exec(sentence.text.slice(date.end))?.[0].length ?? 0);
    text += sentence.text.slice(at, date.start);
    text += fillTemplate(wording['dated-words'], {
      words: sentence.text.slice(date.start, end),
      date: besides(date),
    });
    at = end;
  }
  // Reference marks of the article would read like those of the answer. The quote of the citation keeps them.
  return withoutReferenceMarks(text + sentence.text.slice(at));
}

/** What the words of a date leave to be told: of "March 5" only the year, of "Wednesday" all. */
export function besides({ text, value }: ResolvedDate): string {
  const [year = value, month, day] = value.split('-');
  const written = formatCalendarDate(value);
  const isMonthNamed = month !== undefined && MONTH.test(text);
  const isDayNamed = day === undefined || new RegExp(`\\b${Number(day)}(?!\\d)`, 'u').test(text);
  return isMonthNamed && isDayNamed ? year : written;
}

/** Whether a reader needs to be told which day or month is meant. */
function needsDate({ basis, text, value }: ResolvedDate): boolean {
  return basis === 'inferred' && !text.includes(value.slice(0, 4));
}

/** Closes and opens the quotations that a text is cut out of. */
function balanced(text: string): string {
  return balancedStraight(closedSingle(balancedDouble(text)));
}

/** Paragraphs of a long quotation open it anew without having closed it. */
function balancedDouble(text: string): string {
  const marks = Array.from(text.matchAll(/[“”]/gu), ([mark]) => mark);
  const isCutInFront = marks[0] === '”';
  return `${isCutInFront ? '“' : ''}${text}${marks.at(-1) === '“' ? '”' : ''}`;
}

/** An apostrophe looks like the end of a quotation, so that only a lacking one can be told. */
function closedSingle(text: string): string {
  const isOpen = text.split('‘').length > text.split('’').length;
  return isOpen ? `${text}’` : text;
}

/** A straight mark opens a quotation where a word follows it and none stands before it. */
function balancedStraight(text: string): string {
  const marks = Array.from(text.matchAll(/"/gu), ({ index }) => index);
  if (marks.length % 2 === 0) return text;
  const [first = 0] = marks;
  const opens = first === 0 || /[\s([—–-]/u.test(text[first - 1] ?? '');
  return opens ? `${text}"` : `"${text}`;
}
