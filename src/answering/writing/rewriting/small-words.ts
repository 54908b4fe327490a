import { isFunctionWord, sameForm } from '../../../words/index.js';
import { isAsking, isAuxiliary, isDeterminer, isPreposition } from '../../grammar/index.js';

const NEGATION = /^(?:not|never|no|nobody|nothing|none|neither|nor|nowhere|cannot|without)$/u;
const CONTRACTION = /^(?:can|wo|[a-z]{2,6}n)t$/u;
const MODAL = /^(?:will|would|could|should|can|may|might|must)$/u;
/** Words that turn what is asked into something else: by time, by side, by how many. */
const TURNING =
  /^(?:before|after|since|until|till|against|except|despite|unless|only|all|every|any|both|most|least|less|fewer|more)$/u;

/** Words with which questions are put, whatever they are about: plain forms. */
const ASKING_WORDS = wordSet(`
  happen occur take place event regard regarding concern concerning involve relate say tell know explain describe mean
  reason time date day year exact exactly detail information else person people name refer more
`);

/** Words that ask for nothing by themselves. */
const ASIDES = wordSet(`
  exactly precisely specifically roughly approximately again actually really though too also then sure please one ones
  anyway instead
`);

/** Whether a word denies: "not", "never", "didnt". */
export function isNegation(key: string): boolean {
  return NEGATION.test(key) || (CONTRACTION.test(key) && isAuxiliary(key));
}

/** Whether a word says how real what is asked about is: "would". */
export function isModal(key: string): boolean {
  return MODAL.test(key);
}

/** Whether a question with this small word asks something else than one without it. */
export function isTurning(key: string): boolean {
  return TURNING.test(key);
}

/** Whether a word carries no content of its own in a question. Names in capitals do. */
export function isJoining(key: string): boolean {
  return (
    isFunctionWord(key) ||
    isAuxiliary(key) ||
    isAsking(key) ||
    isPreposition(key) ||
    isDeterminer(key) ||
    isNegation(key) ||
    isTurning(key)
  );
}

/** Whether a word belongs to how a question is put rather than to what it is about. */
export function isPutting(key: string): boolean {
  return isJoining(key) || [...ASKING_WORDS].some((word) => sameForm(word, key));
}

/** Whether a word may be left out of a question without another one being asked. */
export function isAside(key: string): boolean {
  return ASIDES.has(key);
}

/** Whether a word stands for a person or a group. */
export function isPersonal(key: string): boolean {
  return /^(?:he|him|his|she|her|hers|they|them|their|theirs)$/u.test(key);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
