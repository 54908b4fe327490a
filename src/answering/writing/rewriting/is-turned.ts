import type { ReadText } from './read-text.js';
import type { Said } from './said.js';
import { isModal, isNegation, isTurning } from './small-words.js';

/** Whether a rewrite denies what was asked about or the other way round, or is about another time or how real it is. */
export function isTurned(rewrite: ReadText, said: Said): boolean {
  const { asked, ruled, bases, all } = said;
  const leans = said.way === null || said.isBare;
  if (denies(rewrite) !== (denies(asked) || (leans && bases.some(denies)))) return true;
  const isLost = (key: string) =>
    !rewrite.keys.includes(key) && (ruled === null || ruled.keys.includes(key));
  if (asked.keys.some((key, at) => turns(key, asked.keys[at + 1]) && isLost(key))) return true;
  return rewrite.keys.some((key) => {
    if (isModal(key)) return ![asked, ...bases].some(({ keys }) => keys.includes(key));
    return isTurning(key) && !all.some(({ keys }) => keys.includes(key));
  });
}

function denies({ keys }: ReadText): boolean {
  return keys.some(isNegation);
}

/** Whether a small word makes another question; "can you tell me" and "tell me more about" are courtesies. */
function turns(key: string, next = ''): boolean {
  if (isModal(key)) return next !== 'you';
  if (key === 'more') return !/^(?:about|on|details?|information)?$/u.test(next);
  return isTurning(key);
}
