import { describe, expect, it } from 'vitest';
import { renderExtractionReport } from '../../../src/cli/render/extraction-report.js';
import {
  extractionMissOf,
  extractionReportOf,
  extractionResultOf,
} from '../../evaluation/extraction/extraction-report-of.js';
import { ENDLESS, HOSTILE, PAGES } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const page = { width: 80, colour: false };
const inOneLine = (text: string) => text.replace(/\s+/gu, ' ');

describe('a report on answers in their documents', () => {
  it('has a row for every question word and one for all', () => {
    const report = extractionReportOf([
      extractionResultOf(),
      extractionMissOf({ id: 'q2', type: 'who' }),
    ]);
    const lines = renderExtractionReport(report, page).split('\n');
    expect(lines.map((line) => line.replace(/ {2,}/gu, ' | '))).toEqual(
      expect.arrayContaining([
        'spans: 4 documents, 2 questions',
        'who | 1 | 1.000 | 0.000 | 0.000 | 0.000 | 0.000 | 0.000',
        'when | 1 | 1.000 | 1.000 | 1.000 | 1.000 | 0.000 | 0.500',
        'all | 2 | 1.000 | 0.500 | 0.500 | 0.500 | 0.000 | 0.250',
      ]),
    );
  });

  it('says what was answered without what answers, by kind and by confidence', () => {
    const again = { kind: 'answered', lead: 'Nobody came.', confidence: 0.2 } as const;
    const silent = { kind: 'closest', lead: null, confidence: 0.1 } as const;
    const rated = extractionResultOf({
      confidence: 0.9,
      without: { document: again, group: silent },
    });
    const text = inOneLine(renderExtractionReport(extractionReportOf([rated]), page));
    expect(text).toContain('Without its documents: 100.0 % answered all the same; by confidence');
    expect(text).toContain('Without all documents of its title: 0.0 % answered all the same');
    expect(text).toContain('(AUC 1.000), at answers withheld: 0.0 % at 0.0 %');
    const unrated = { ...rated, confidence: null };
    expect(renderExtractionReport(extractionReportOf([unrated]), page)).not.toContain('AUC');
  });

  it('shows the first misses and how many are left', () => {
    const misses = Array.from({ length: 12 }, (_, n) => extractionMissOf({ id: `m${n}` }));
    const report = extractionReportOf(misses, { half: 'odd', unfindable: 2 });
    const text = inOneLine(renderExtractionReport(report, page));
    expect(text).toContain('12 questions (the odd half)');
    expect(text).toContain('2 answers cannot be found');
    expect(text).toContain('12 misses');
    expect(text).toContain(
      'm9: When did it open? expected: in May — It was opened in May. got (answered): Nobody came.',
    );
    expect(text).not.toContain('m10');
    expect(text).toContain('2 more');
  });

  it.each(PAGES)('keeps to the page and lets nothing harmful through: %j', (own) => {
    const bad = `${HOSTILE} ${ENDLESS}`;
    const miss = extractionMissOf({ id: bad, question: bad, answers: [bad], sentences: [bad] });
    const report = extractionReportOf([miss], { name: bad, model: bad });
    const text = renderExtractionReport(report, own);
    // Tables do not shrink; their columns fit any terminal of usual width.
    expectPrintable(text, { ...own, width: Math.max(own.width, 80) });
  });
});
