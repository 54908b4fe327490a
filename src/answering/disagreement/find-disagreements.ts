import type { Witness } from '../evidence/index.js';
import { dateClaims } from './date-claims.js';
import type { Disagreement } from './disagreement.js';
import { durationClaims } from './duration-claims.js';
import { groupClaims } from './group-claims.js';
import { knowledgeClaims } from './knowledge-claims.js';
import { nameClaims } from './name-claims.js';
import { numberClaims } from './number-claims.js';
import { officeClaims } from './office-claims.js';
import { readWitness } from './reading.js';
import { scoreClaims } from './score-claims.js';
import { statementClaims } from './statement-claims.js';
import { type AskedPart, topicOf } from './topic.js';

/** Witnesses that are compared with each other: every claim is compared with every other. */
const MOST = 24;

/**
 * Where sources give the same thing differently: numbers, dates, names, offices, and what one says and another denies.
 * Nothing is resolved; every position keeps its witness. The best dozen witnesses of a question are meant; those behind
 * the first two dozen are left out. Never throws.
 */
export function findDisagreements(
  question: AskedPart,
  witnesses: readonly Witness[],
): Disagreement[] {
  return compareWitnesses(question, witnesses.slice(0, MOST));
}

/** The same for any number of witnesses, at a cost that grows with the square of it. */
export function compareWitnesses(
  question: AskedPart,
  witnesses: readonly Witness[],
): Disagreement[] {
  const topic = topicOf(question);
  const readings = witnesses.map(readWitness);
  return [
    ...groupClaims(numberClaims, readings, topic),
    ...groupClaims(scoreClaims, readings, topic),
    ...groupClaims(durationClaims, readings, topic),
    ...groupClaims(dateClaims, readings, topic),
    ...groupClaims(nameClaims, readings, topic),
    ...groupClaims(officeClaims, readings, topic),
    ...groupClaims(knowledgeClaims, readings, topic),
    ...groupClaims(statementClaims, readings, topic),
  ];
}
