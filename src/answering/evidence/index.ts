/**
 * Evidence: the sentences that retrieval puts forward for a question, with what speaks for each and what it asserts,
 * best first.
 */
export { citedSentence } from './cited-sentence.js';
export { type ConstrainedEvidence, constrainEvidence } from './constrain-evidence.js';
export type { Evidence, EvidenceSignals, TermSupport, WeightedTerm, Witness } from './evidence.js';
export { type EvidenceSources, type FoundEvidence, findEvidence } from './find-evidence.js';
export { isStatement } from './is-statement.js';
export { coverage } from './measure-sentences.js';
export { type QuestionTokens, weighTokens } from './question-tokens.js';
export { rankEvidence } from './rank-evidence.js';
export { sentenceInputs } from './sentence-inputs.js';
export { WitnessReader } from './witness-reader.js';
