import type { Evidence } from '../votes.js';

/**
 * What a verb of saying speaks for: bodies speak as people do, and those that are named in one word or whose words are
 * those of an organisation as often.
 */
export function speechEvidence(isLong: boolean, isBody: boolean): Evidence {
  if (isLong) return isBody ? { organisation: 2 } : { person: 2 };
  return { person: 1, organisation: 1 };
}
