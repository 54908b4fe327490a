import type { Token } from '../../facts/index.js';
import { isCut, isSubordinator } from './clause-bounds.js';
import type { DateTie } from './date-tie.js';
import { findPresent } from './present-verb.js';
import { opensIntent, type VerbReading, verbAt } from './verb-reading.js';

/** What was found of the verb that a date belongs to. */
export type Governing =
  | { readonly status: 'verb'; readonly verb: VerbReading }
  /** The date belongs to a noun that something else is only placed by: "after the vote in May". */
  | { readonly status: 'mention' }
  | { readonly status: 'none' };

/** How a sentence is read. */
export interface Style {
  /** Whether its present tense tells what happened, as in captions, headings and chronicles. */
  readonly isPresent: boolean;
  /** Whether the date is one of the days around that of writing, such as "Wednesday". */
  readonly isFresh: boolean;
}

/** Words behind which a noun with a date tells when something else was. */
const PLACING = /^(?:since|after|before|following|until|till|despite|than|like|amid)$/u;
const PLACING_NOUN = /^(?:wake|aftermath|anniversary|eve|ahead|prior|run-up|lead-up)$/u;
const OPENS = /^(?:and|but|that|while|when|where|who|which|because|although|though|so|yet)$/u;
const RELATIVE = /^(?:who|whom|whose|which|where)$/u;

/** The verb that tells what happened on a date, by how the date is tied to its sentence. */
export function governingVerb(tokens: readonly Token[], tie: DateTie, style: Style): Governing {
  const ways =
    tie.form === 'naming'
      ? [forward]
      : opensClause(tokens, tie.first)
        ? [forward, back]
        : [back, forward];
  for (const way of ways) {
    const found = way(tokens, tie, style);
    if (found.status !== 'none') return found;
  }
  const present = style.isPresent ? findPresent(tokens, tie) : null;
  return present === null ? { status: 'none' } : { status: 'verb', verb: present };
}

function opensClause(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  const before = tokens[first - 1];
  if (token === undefined || before === undefined) return true;
  return /[,.;:—–(“"]/u.test(token.gap) || OPENS.test(before.folded);
}

function back(tokens: readonly Token[], tie: DateTie, { isFresh }: Style): Governing {
  for (let place = tie.first - 1; place >= 0; place -= 1) {
    const [own, behind] = [tokens[place], tokens[place + 1]];
    if (own === undefined || (behind !== undefined && isCut(behind))) break;
    const verb = verbAt(tokens, place);
    if (verb !== null) return { status: 'verb', verb: withIntent(tokens, verb, tie.first) };
    if (isSubordinator(own)) break;
    const isPlacing =
      (PLACING.test(own.folded) && !(isFresh && /^(?:after|following)$/u.test(own.folded))) ||
      PLACING_NOUN.test(own.folded);
    if (isPlacing) return { status: 'mention' };
  }
  return { status: 'none' };
}

function forward(tokens: readonly Token[], tie: DateTie): Governing {
  for (let place = tie.end; place < tokens.length; place += 1) {
    const own = tokens[place];
    if (own === undefined || (isCut(own) && !isChronicle(tie, place))) break;
    if (RELATIVE.test(own.folded) && own.gap.includes(',')) {
      const closed = tokens.findIndex((token, at) => at > place && token.gap.includes(','));
      if (closed === -1) break;
      place = closed - 1;
      continue;
    }
    const verb = verbAt(tokens, place);
    if (verb === null) continue;
    // "On Monday it will hold": the group's first word is met first; its own verb says no more.
    return { status: 'verb', verb };
  }
  return { status: 'none' };
}

/** "19 January: the truce began": the sentence stands behind its date. */
function isChronicle({ first, end }: DateTie, place: number): boolean {
  return first === 0 && place === end;
}

function withIntent(tokens: readonly Token[], verb: VerbReading, end: number): VerbReading {
  const isOpen = verb.tense === 'past' && opensIntent(tokens, verb.place, end);
  return isOpen ? { ...verb, tense: 'open' } : verb;
}
