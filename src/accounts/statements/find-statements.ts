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
  const quotes = attributeQuotations(quotations, spoken, speakers).flatMap((quotation) => {
    const sentence = sentences[quotation.first];
    if (sentence === undefined || !isEnough(quotation, sentences)) return [];
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
  });
  const isReported = (quote: StatementAccount) =>
    reports.some(
      (report) =>
        report.speaker === quote.speaker && report.start <= quote.start && quote.end <= report.end,
    );
  return [...reports, ...quotes.filter((quote) => !isReported(quote))].toSorted(
    (a, b) => a.start - b.start,
  );
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

function wordsIn(
  { start, end, first, last }: Quotation,
  sentences: readonly ReadSentence[],
): number {
  return sentences
    .slice(first, last + 1)
    .flatMap((sentence) => sentence.units.map((unit) => sentence.start + unit.start))
    .filter((at) => at >= start && at < end).length;
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
