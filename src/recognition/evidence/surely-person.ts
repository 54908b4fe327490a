import type { Candidate } from '../candidates/candidate.js';

/** Behind a name: what only people go through, their age, and their families. */
const LIFE =
  /^(?: (?:was born|grew up|got married|laughed|shrugged|nodded|lives? (?:in|with|near|alone)|lived (?:in|with|near|alone)|was (?:jailed|arrested|sworn)|is survived)|,? aged? \d{1,3}\b|, \d{2}(?:,|-year-old\b)|['’]s? (?:wife|husband|widow|mother|daughter|nephew|aunt|uncle)\b)/u;
/** Before a name: whose relation somebody is. */
const KIN_BEFORE =
  /(?:^|[^\p{L}])(?:his|her|their|my|our|\p{L}+['’]s?) (?:late |eldest |older |younger |elder |ex-)?(?:wife|husband|father|mother|son|daughter|brother|sister|widow|nephew|niece|uncle|aunt|cousin|grandfather|grandmother),? $/u;
const NEAR = 48;

/** Whether something around a name is said of people alone, so that it is of nobody else whatever its words say. */
export function isSurelyPerson({ isTitled, before, behind }: Candidate): boolean {
  return isTitled || LIFE.test(behind) || KIN_BEFORE.test(before.slice(-NEAR));
}
