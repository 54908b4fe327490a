import { isPastForm } from '../../words/index.js';
import type { Unit } from '../reading/index.js';
import { isTied } from '../roles/index.js';

/** How far back an insertion may begin, in units. */
const REACH = 60;
const RELATIVE = /^(?:who|whom|whose|which)$/u;
/** Words besides participles that an insertion between a subject and its verb can begin with. */
const OPENING =
  /^(?:who|whom|whose|which|where|when|while|as|with|without|by|in|at|on|to|for|from|like|unlike|including|after|before|following|alongside|along|together|amid|against|via|beside|once|because|although|though|if|since)$/u;
const PARTICIPLE_BEHIND = /^(?:by|with|in|at|on|to|from|after|alongside|as|for)$/u;

/**
 * Whether words that begin at a place belong to an insertion that a comma before the verb closes: "Lindqvist, who met
 * Keller, denied …", "quoting the manager Tom Quirke, said …". `unsure` where a comma inside it may have closed it.
 */
export function insertionOf(units: readonly Unit[], first: number): 'inside' | 'unsure' | null {
  let isParted = /[,–—]/u.test(units[first]?.gap ?? '');
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const unit = units[at];
    if (unit === undefined || /[;:“”"]/u.test(unit.gap) || unit.isQuoted) return null;
    const isAfterMark = /[,–—]/u.test(unit.gap);
    if ((isAfterMark || at === 0) && opensInsertion(units, at)) {
      if (!isParted) return 'inside';
      const holder = units[at - 1]?.name?.kind;
      if (holder !== undefined && holder !== 'place') return 'unsure';
      if (RELATIVE.test(unit.folded)) return 'unsure';
    }
    isParted ||= isAfterMark;
  }
  return null;
}

/** Whether a name is the object of a clause that defines somebody else: "the man who met Keller said". */
export function isDefining(units: readonly Unit[], first: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - REACH) && isTied(units, at + 1); at -= 1) {
    const unit = units[at];
    if (unit === undefined || unit.name !== null || unit.isQuoted) return false;
    if (unit.folded === 'that' || unit.folded === 'and' || unit.folded === 'but') return false;
    if (RELATIVE.test(unit.folded)) return at + 1 < first && isTied(units, at);
  }
  return false;
}

function opensInsertion(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.name !== null) return false;
  if (OPENING.test(unit.folded) || /.{2,}ing$/u.test(unit.folded)) return true;
  return isPastForm(unit.folded) && PARTICIPLE_BEHIND.test(units[at + 1]?.folded ?? '');
}
