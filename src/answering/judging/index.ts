/** Judging: whether evidence answers a question, and if not, what is missing. */
export { judgeEvidence, type Verdict } from './judge-evidence.js';
