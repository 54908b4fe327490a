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
export function longerNames(
  candidates: readonly Candidate[],
  isPersonal: (candidate: Candidate) => boolean,
  isDemonym: (candidate: Candidate) => boolean,
): TypedCandidate[] {
  return candidates.flatMap((candidate): TypedCandidate[] => {
    const administration = ADMINISTRATION.exec(candidate.behind)?.[0];
    if (administration !== undefined && isPersonal(candidate)) {
      return [{ candidate: longer(candidate, administration), evidence: { organisation: 3 } }];
    }
    const territories = TERRITORIES.exec(candidate.behind)?.[0];
    if (territories !== undefined && isDemonym(candidate)) {
      return [{ candidate: longer(candidate, territories), evidence: { place: 3 } }];
    }
    return [];
  });
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
