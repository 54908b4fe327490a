import type { Candidate } from '../candidates/candidate.js';
import { kindOf } from '../kind-of.js';
import type { VoteCount } from '../votes.js';

/** Behind a name that only says whose something is: "the World Bank and the Trump administration". */
const MODIFIED =
  /^ (?:administration|government|presidency|campaign|cabinet|officials?|leaders?|forces?|troops|citizens?)\b/u;
const JOINT = /^(?:, (?:and |or )?| and | or | & )(?:the )?$/u;
/** Votes from which on a name tells what those beside it are. */
const SURE = 3;

/**
 * Lets the names in a row be of one kind: "Egypt, the US, and Qatar". A name that little speaks for gets a vote for the
 * kind of those beside it, where these agree.
 */
export function shareKinds(
  text: string,
  candidates: readonly Candidate[],
  votesOf: (candidate: Candidate) => VoteCount | undefined,
): void {
  for (const row of rowsIn(text, candidates).filter((some) => isList(text, some))) {
    const votes = row.map(votesOf).filter((some) => some !== undefined);
    const kinds = new Set(
      votes.map((some) => {
        const kind = kindOf(some);
        return kind !== null && some[kind] >= SURE ? kind : null;
      }),
    );
    kinds.delete(null);
    const [kind, other] = kinds;
    if (kind === undefined || kind === null || other !== undefined || kind === 'demonym') continue;
    row.forEach((candidate) => {
      const some = votesOf(candidate);
      // Persons are named in full beside persons; a single word there may be anything.
      if (some === undefined || (kind === 'person' && candidate.words.length === 1)) return;
      const { [kind]: same, none, ...others } = some;
      if (same < SURE && Object.values(others).every((count) => count === 0)) some[kind] += 2;
    });
  }
}

/** Two names with nothing but a comma between them are no list. */
function isList(text: string, row: readonly Candidate[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return false;
  return row.length > 2 || /(?: and | or | & )/u.test(text.slice(first.end, last.start));
}

function rowsIn(text: string, candidates: readonly Candidate[]): Candidate[][] {
  const rows: Candidate[][] = [];
  let row: Candidate[] = [];
  for (const candidate of candidates) {
    const last = row.at(-1);
    const isNext =
      last !== undefined &&
      candidate.start > last.end &&
      candidate.start - last.end <= 12 &&
      candidate.sentence.start === last.sentence.start &&
      !MODIFIED.test(candidate.behind) &&
      !/^['’]/u.test(candidate.behind) &&
      JOINT.test(text.slice(last.end, candidate.start));
    if (!isNext) {
      if (row.length > 1) rows.push(row);
      row = [];
    }
    row.push(candidate);
  }
  if (row.length > 1) rows.push(row);
  return rows;
}
