/**
 * Disagreement: where sources give different numbers, dates, names or offices for one thing, or one says what another
 * denies. Both are kept, side by side, and neither is chosen.
 */
export type { Disagreement, DisagreementKind, Position } from './disagreement.js';
export { compareWitnesses, findDisagreements } from './find-disagreements.js';
export { findOfficeSlips } from './office-slips.js';
