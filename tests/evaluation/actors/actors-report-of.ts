import {
  type ActorsReport,
  type FileComparison,
  scoreForms,
} from '../../../src/evaluation/actors/actors-report.js';

const nothing = { found: [], missed: [], wrong: [] };

/** How the names of a file were found: one of each kind rightly, but for what is given. */
export function comparisonOf(
  file = 'a.txt',
  kinds: Partial<FileComparison['kinds']> = {},
): FileComparison {
  const right = { found: ['Anna Berg'], missed: [], wrong: [] };
  return { file, kinds: { persons: right, organisations: nothing, places: nothing, ...kinds } };
}

/** The report of these files. */
export function actorsReportOf(results: readonly FileComparison[]): ActorsReport {
  return {
    kind: 'actors',
    name: 'names.json',
    file: '/sets/names.json',
    corpus: '/corpus',
    recognizer: 'rules-1',
    sentences: 40,
    overall: {
      persons: scoreForms(results.map(({ kinds }) => kinds.persons)),
      organisations: scoreForms(results.map(({ kinds }) => kinds.organisations)),
      places: scoreForms(results.map(({ kinds }) => kinds.places)),
    },
    timings: { sentenceMs: 0.25 },
    results,
  };
}
