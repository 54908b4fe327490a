import { randomInt } from 'node:crypto';

/** Digits and capitals without those that look or sound like another, and without vowels, so that ids are no words. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXZ';

const LENGTH = 6;

/**
 * A new id of a fault: six characters that somebody can read out to an admin, who finds them in the log. Among ten
 * thousand faults, two share an id in about one case of eight.
 * @param pick gives a whole number below its argument; random by default
 */
export function newErrorId(pick: (below: number) => number = randomInt): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(pick(ALPHABET.length))).join('');
}
