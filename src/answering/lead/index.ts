/**
 * Leads: the words of a sentence that answer a question directly ("Adam Boehler", "February 2025", "59"), what is said
 * of whom they name, and which of them several sentences agree on. Candidates are facts, noun phrases and clauses of
 * the sentence; a linear model of what stands around them ranks them. Beyond understanding the question, nothing here
 * knows of how sentences are found or answers are put together.
 */
export { findLead, leadCandidates } from './find-lead.js';
export type { LeadRole, LeadSpan } from './lead-span.js';
export { sameLead } from './same-lead.js';
export { type LeadVote, type VotedLead, voteLead } from './vote-lead.js';
