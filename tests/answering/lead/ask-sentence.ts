import { findLead, type LeadSpan, leadCandidates } from '../../../src/answering/lead/index.js';
import { partOf, type SamplePassage, witnessAt } from '../sample-evidence.js';

/** An article of Thursday, 6 March 2025. */
const DATING = {
  status: 'dated',
  date: { value: '2025-03-06', precision: 'day', basis: 'stated', why: 'a test' },
} as const;

/** What the last of the sentences puts forward for a question, likeliest first. */
export function candidatesFor(question: string, ...sentences: readonly string[]): LeadSpan[] {
  const passage: SamplePassage = { sentences, dating: DATING };
  const last = sentences.length - 1;
  const before = last === 0 ? null : witnessAt(passage, last - 1);
  return leadCandidates(partOf(question), witnessAt(passage, last), before);
}

/** The lead that the last of the sentences gives for a question. */
export function leadFor(question: string, ...sentences: readonly string[]): LeadSpan | null {
  const passage: SamplePassage = { sentences, dating: DATING };
  const last = sentences.length - 1;
  const before = last === 0 ? null : witnessAt(passage, last - 1);
  return findLead(partOf(question), witnessAt(passage, last), before);
}
