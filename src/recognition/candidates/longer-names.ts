import type { Evidence } from '../votes.js';
import type { Candidate } from './candidate.js';

/** A candidate whose words tell what it is, with what they speak for. */
export interface TypedCandidate {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
}

const ADMINISTRATION = /^ administration\b/u;
const TERRITORIES = /^ territor(?:y|ies)\b/u;

/**
 * Names that go on in small letters: "Trump administration", the government that somebody heads, and "Palestinian
 * territories". The name inside stands by itself as well.
 */
export function longerNames(typed: readonly TypedCandidate[]): TypedCandidate[] {
  return typed.flatMap(({ candidate, evidence }): TypedCandidate[] => {
    const administration = ADMINISTRATION.exec(candidate.behind)?.[0];
    if (administration !== undefined && isPersonal(evidence)) {
      return [{ candidate: longer(candidate, administration), evidence: { organisation: 3 } }];
    }
    const territories = TERRITORIES.exec(candidate.behind)?.[0];
    if (territories !== undefined && (evidence.demonym ?? 0) > 0) {
      return [{ candidate: longer(candidate, territories), evidence: { place: 3 } }];
    }
    return [];
  });
}

/** Whether a name may be that of a head of government: nothing says that it is of a place or an organisation. */
export function isPersonal({
  place = 0,
  organisation = 0,
  demonym = 0,
  none = 0,
}: Evidence): boolean {
  return place + organisation + demonym + none === 0;
}

function longer(candidate: Candidate, more: string): Candidate {
  return {
    ...candidate,
    end: candidate.end + more.length,
    form: candidate.form + more,
    key: candidate.key + more,
    behind: candidate.behind.slice(more.length),
    isWeak: false,
  };
}
