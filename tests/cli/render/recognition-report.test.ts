import { describe, expect, it } from 'vitest';
import { evaluationDocument } from '../../../src/cli/evaluation-document.js';
import { renderActorsReport } from '../../../src/cli/render/actors-report.js';
import { renderHtmlReport } from '../../../src/cli/render/html/index.js';
import { checkRequirements, parseRequirement } from '../../../src/evaluation/index.js';
import { actorsReportOf, comparisonOf } from '../../evaluation/actors/actors-report-of.js';
import { HOSTILE, PAGES } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const page = { width: 80, colour: false };
const places = { found: ['Lagos'], missed: ['Abuja'], wrong: ['Kano', 'Berg'] };
const report = actorsReportOf([comparisonOf('a.txt'), comparisonOf('b.txt', { places })]);

describe('a report on recognition', () => {
  it('has a row for every kind of names', () => {
    const lines = renderActorsReport(report, page).split('\n');
    expect(lines.map((line) => line.replace(/ {2,}/gu, ' | '))).toEqual(
      expect.arrayContaining([
        'names.json: 2 files',
        'persons | 2 | 0 | 0 | 1.000 | 1.000 | 1.000',
        'organisations | 0 | 0 | 0 | — | — | —',
        'places | 1 | 1 | 2 | 0.333 | 0.500 | 0.400',
        '40 sentences, 0.25 ms each',
      ]),
    );
  });

  it('lists by file what was missed and what was wrong, and passes over files without a fault', () => {
    const text = renderActorsReport(report, page);
    expect(text).toContain('places missed: Abuja');
    expect(text).toContain('wrongly places: Kano, Berg');
    expect(text).not.toContain('a.txt');
  });

  it.each(PAGES)('keeps to the page and lets nothing harmful through: %j', (own) => {
    const hostile = { found: [], missed: [HOSTILE], wrong: [HOSTILE] };
    const some = actorsReportOf([comparisonOf(HOSTILE, { places: hostile })]);
    // Tables do not shrink; their columns fit any terminal of usual width.
    const width = Math.max(own.width, 80);
    expectPrintable(renderActorsReport(some, own), { ...own, width });
  });

  it('is written as JSON and as a page', () => {
    const [evaluation] = JSON.parse(JSON.stringify(evaluationDocument([report], []))).evaluations;
    expect(evaluation).toMatchObject({
      kind: 'actors',
      overall: { places: { found: 1, precision: 1 / 3 } },
      timings: { sentence_ms: 0.25 },
      results: [{ file: 'a.txt' }, { file: 'b.txt', kinds: { places } }],
    });
    const html = renderHtmlReport([report]);
    expect(html).toContain('Abuja');
    expect(html).toContain('3 faults');
  });

  it('is held against requirements', () => {
    const [check] = checkRequirements([parseRequirement('places-f1>=0.5')], [report]);
    expect(check).toMatchObject({ met: false, value: 0.4 });
    const [open] = checkRequirements([parseRequirement('organisations-recall>=0')], [report]);
    expect(open).toMatchObject({ met: false, value: null });
  });
});
