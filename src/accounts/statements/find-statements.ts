import type { StatementAccount } from '../account.js';
import type { Quotation, ReadSentence } from '../reading/index.js';
import type { FoundRole } from '../roles/index.js';
import { attributeQuotations } from './attribute-quotations.js';
import { findReports } from './find-reports.js';
import { Speakers, type SpokenSentence } from './speakers.js';
import { speechClauses } from './speech-clauses.js';

/** Fewer quoted words are a way of putting things rather than a statement, unless they are a sentence. */
const LEAST_QUOTED = 4;
const LEAST_IN_SENTENCE = 2;
/** Longer quotations are cut off, at a word, in characters. */
const LONGEST = 3000;
/** Of the quotations that begin in one sentence no more are taken: text with more of them is no prose. */
const MOST_QUOTED = 40;

/**
 * What those whom an article names are said to have said, in the order of the text. Words whose speaker is not named, or
 * not for sure, are left out.
 * @param roles those of each sentence
 */
export function findStatements(
  sentences: readonly ReadSentence[],
  roles: readonly (readonly FoundRole[])[],
  quotations: readonly Quotation[],
): StatementAccount[] {
  const spoken = sentences.map((read, place): SpokenSentence => {
    const own = roles[place] ?? [];
    return { read, roles: own, clauses: speechClauses(read, own) };
  });
  const speakers = new Speakers(spoken);
  const reports = spoken.flatMap((sentence, place) =>
    findReports(sentence, place, speakers).flatMap((report) =>
      report.speakers.map(
        ({ id }): StatementAccount => ({
          speaker: id,
          form: 'report',
          start: sentence.read.start + report.start,
          end: sentence.read.start + report.end,
          sentence: { start: sentence.read.start, end: sentence.read.end },
        }),
      ),
    ),
  );
  const quotes = attributeQuotations(firstOfEach(quotations), spoken, speakers).flatMap(
    (quotation, at, all) => {
      const sentence = sentences[quotation.first];
      const other = otherPart(quotation, all[at - 1], all[at + 1], sentences);
      const isKept =
        other === null ? isEnough(quotation, sentences) : isMain(quotation, other, sentences);
      if (sentence === undefined || !isKept) return [];
      const [start, end] = trimmed(quotation, sentences);
      if (end <= start) return [];
      return quotation.speakers.map(
        ({ id }): StatementAccount => ({
          speaker: id,
          form: 'quote',
          start,
          end,
          sentence: { start: sentence.start, end: sentence.end },
        }),
      );
    },
  );
  const bySentence = new Map<number, StatementAccount[]>();
  for (const report of reports) {
    const others = bySentence.get(report.sentence.start);
    if (others === undefined) bySentence.set(report.sentence.start, [report]);
    else others.push(report);
  }
  const isReported = ({ speaker, start, end, sentence }: StatementAccount) =>
    bySentence
      .get(sentence.start)
      ?.some(
        (report) => report.speaker === speaker && report.start <= start && end <= report.end,
      ) === true;
  return [...reports, ...quotes.filter((quote) => !isReported(quote))].toSorted(
    (a, b) => a.start - b.start,
  );
}

/** The quotation beside another that is the rest of its sentence; null where there is none. */
function otherPart(
  quotation: Quotation,
  before: Quotation | undefined,
  next: Quotation | undefined,
  sentences: readonly ReadSentence[],
): Quotation | null {
  if (before !== undefined && isSplit(before, quotation, sentences)) return before;
  return next !== undefined && isSplit(quotation, next, sentences) ? next : null;
}

/** Whether two quotations are the parts of one sentence that "X said" stands in: "“The minister,” said X, “is …”". */
function isSplit(one: Quotation, two: Quotation, sentences: readonly ReadSentence[]): boolean {
  const sentence = sentences[one.last];
  if (sentence === undefined || one.last !== two.first) return false;
  const at = (offset: number) => offset - sentence.start;
  return (
    /,$/u.test(sentence.text.slice(0, at(one.end))) &&
    /^\p{Ll}/u.test(sentence.text.slice(at(two.start))) &&
    /^["”'’][^"“”]{0,160}["“'‘]$/u.test(sentence.text.slice(at(one.end), at(two.start)))
  );
}

/** Whether a part of a split quotation says something by itself, or more than the other one. */
function isMain(part: Quotation, other: Quotation, sentences: readonly ReadSentence[]): boolean {
  const [own, others] = [wordsIn(part, sentences), wordsIn(other, sentences)];
  if (own >= LEAST_QUOTED) return true;
  return own + others >= LEAST_QUOTED && own > others;
}

/** Whether the words in marks are enough to be a statement. */
function isEnough(quotation: Quotation, sentences: readonly ReadSentence[]): boolean {
  const words = wordsIn(quotation, sentences);
  if (words >= LEAST_QUOTED || words < LEAST_IN_SENTENCE) return words >= LEAST_QUOTED;
  const { start, end, first, last } = quotation;
  const [opening, final] = [sentences[first], sentences[last]];
  return (
    /^[\p{Lu}\p{N}]/u.test(opening?.text.slice(start - opening.start) ?? '') &&
    /[,.!?…]$/u.test(final?.text.slice(0, end - final.start) ?? '')
  );
}

/** How many words stand in a quotation, counted as far as it matters. */
function wordsIn(
  { start, end, first, last }: Quotation,
  sentences: readonly ReadSentence[],
): number {
  let words = 0;
  for (let place = first; place <= last && words < LEAST_QUOTED; place += 1) {
    const sentence = sentences[place];
    if (sentence === undefined) break;
    const { units, start: base } = sentence;
    let at = firstFrom(units, start - base);
    while (words < LEAST_QUOTED && (units[at]?.start ?? Number.POSITIVE_INFINITY) < end - base) {
      words += 1;
      at += 1;
    }
  }
  return words;
}

/** The place of the first unit that does not begin before an offset. */
function firstFrom(units: ReadSentence['units'], offset: number): number {
  let [from, to] = [0, units.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((units[middle]?.start ?? offset) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The quotations without those of a sentence that are too many. */
function firstOfEach(quotations: readonly Quotation[]): Quotation[] {
  const counts = new Map<number, number>();
  return quotations.filter(({ first }) => {
    const count = (counts.get(first) ?? 0) + 1;
    counts.set(first, count);
    return count <= MOST_QUOTED;
  });
}

/** Without the comma that only ties a quotation to "he said", and no longer than is kept. */
function trimmed(
  { start, end, first, last }: Quotation,
  sentences: readonly ReadSentence[],
): [number, number] {
  const final = sentences[last];
  const opening = sentences[first];
  const lead = /^\s*/u.exec(opening?.text.slice(start - opening.start) ?? '')?.[0].length ?? 0;
  const text = final?.text.slice(0, end - final.start) ?? '';
  const to = (final?.start ?? end) + text.replace(/[,\s]+$/u, '').length;
  return [start + lead, Math.min(Math.max(to, start), start + LONGEST)];
}
