import type { RoleAccount } from '../account.js';
import type { Unit } from '../reading/index.js';

const FORMER =
  /^(?:former|formerly|ex|onetime|one-time|erstwhile|previous|late|then|ousted|deposed|sacked|dismissed|retired|emeritus|(?:ex|then)-.+)$/u;
const COMING =
  /^(?:nominee|incoming|future|designate|elect|would-be|next|aspiring|.+-(?:elect|designate))$/u;
/** "Oscar nominee": an honour, not an office to come. */
const AWARDS =
  /^(?:oscars?|grammys?|emmys?|baftas?|tony|prize|award|awards|booker|nobel|globe|pulitzer|turner)$/u;

/** What words up to the main noun of a role, or right behind it, say of its time. */
export function tenseOfRole(words: readonly Pick<Unit, 'folded'>[]): RoleAccount['tense'] {
  if (words.some(({ folded }) => isFormer(folded))) return 'former';
  const isHonour = words.some(({ folded }) => folded.split(' ').some((word) => AWARDS.test(word)));
  return !isHonour && words.some(({ folded }) => COMING.test(folded)) ? 'coming' : 'current';
}

/** Whether a folded word says that what somebody is called is over: "former", "late", "ex-Arsenal". */
export function isFormer(folded: string): boolean {
  return FORMER.test(folded);
}
