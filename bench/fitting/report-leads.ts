import { fitRanking } from './fit-ranking.js';
import { type LeadRow, SPAN_FEATURES } from './gather-leads.js';
import { dot, softmax } from './rows.js';

/** How leads do on documents that their weights were not fitted on. */
export interface LeadReport {
  readonly expects: string;
  /** Sentences that hold an answer, those of them whose words are shown, and how many of these are right or overlap it. */
  readonly of: number;
  readonly given: number;
  readonly exact: number;
  readonly overlapping: number;
  /** Sentences that hold none, and those of them whose words are shown. */
  readonly empty: number;
  readonly invented: number;
}

interface Shown {
  readonly confidence: number;
  readonly at: number;
}

/**
 * Fits the weights of leads once for each fold, and tells what is shown of the documents that were left out, by what is
 * asked for.
 * @param least the confidence from which words are shown, by what is asked for
 */
export function reportLeads(
  rows: readonly LeadRow[],
  folds: number,
  least: (expects: LeadRow['expects']) => number,
): LeadReport[] {
  const results = new Map<string, LeadReport>();
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fitLeads(rows.filter(({ group }) => group % folds !== fold));
    for (const row of rows.filter(({ group }) => group % folds === fold)) {
      const { confidence, at } = likeliest(row, weights);
      const isGiven = confidence >= least(row.expects);
      for (const expects of [row.expects, 'all']) {
        results.set(expects, counted(results.get(expects) ?? blank(expects), row, isGiven, at));
      }
    }
  }
  return [...results.values()].sort((a, b) => a.of - b.of);
}

/** Fits the weights of leads. */
export function fitLeads(rows: readonly LeadRow[]): number[] {
  return fitRanking(rows, SPAN_FEATURES.length);
}

/** The likeliest words of a sentence; what overlaps them is another form of them and adds to how sure they are. */
function likeliest({ candidates, spans }: LeadRow, weights: readonly number[]): Shown {
  const shares = softmax(candidates.map((one) => dot(one, weights))).slice(1);
  const at = shares.indexOf(Math.max(...shares));
  const best = spans[at];
  if (best === undefined) return { confidence: 0, at: -1 };
  const forms = shares.filter((_, place) => {
    const span = spans[place];
    return span !== undefined && span.start < best.end && best.start < span.end;
  });
  return { confidence: forms.reduce((sum, share) => sum + share, 0), at };
}

function counted(
  { expects, of, given, exact, overlapping, empty, invented }: LeadReport,
  { scores, right }: LeadRow,
  isGiven: boolean,
  at: number,
): LeadReport {
  const holds = scores.some(({ f1 }) => f1 > 0) || right[0] === false;
  const score = isGiven ? scores[at] : undefined;
  return {
    expects,
    of: of + Number(holds),
    given: given + Number(holds && isGiven),
    exact: exact + Number(score?.exactMatch === 1),
    overlapping: overlapping + Number((score?.f1 ?? 0) > 0),
    empty: empty + Number(!holds),
    invented: invented + Number(!holds && isGiven),
  };
}

function blank(expects: string): LeadReport {
  return { expects, of: 0, given: 0, exact: 0, overlapping: 0, empty: 0, invented: 0 };
}
