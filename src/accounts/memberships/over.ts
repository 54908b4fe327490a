import type { Unit } from '../reading/index.js';
import { isFormer, isTied } from '../roles/index.js';

/** How many units behind a role may say that it has ended. */
const REACH = 4;
/** "Until 2017", "from 2009 to 2014", "between 2009 and 2014". */
const ENDED = /^(?:until|till|(?:from|between) \d{4} (?:to|until|till|through|and) \d{4}$)/u;

/** Whether the word right before a place says that what follows is over: "the late", "ex". */
export function isOverBefore(units: readonly Unit[], place: number): boolean {
  const before = units[place - 1];
  return (
    before !== undefined && before.name === null && isTied(units, place) && isFormer(before.folded)
  );
}

/** Whether the words from a place on say when something ended: "until 2017", "from 2009 to 2014". */
export function endsBehind(units: readonly Unit[], place: number): boolean {
  if (!/^,? $/u.test(units[place]?.gap ?? '')) return false;
  const words = units.slice(place, place + REACH).map(({ folded }) => folded);
  return ENDED.test(words.join(' '));
}
