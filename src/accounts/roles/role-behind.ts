import { isPastForm } from '../../words/index.js';
import type { ReadSentence, Unit } from '../reading/index.js';
import { asRole, type FoundRole, nounsFor } from './found-role.js';
import { isPersonNoun } from './people-nouns.js';
import { type Fits, isTied, type Phrase, readPhrase } from './phrase.js';

/** What may stand between the comma behind a name and its role. */
const LEAD_IN =
  /^(?:now|currently|then|formerly|previously|once|also|long|himself|herself|both|today|later)$/u;
const LONG_OVER = /^(?:then|formerly|previously|once)$/u;
const AGE = /^(?:1?\d{1,2})$/u;
/** What a phrase may be followed by without a mark. */
const FOLLOWS =
  /^(?:who|which|that|whose|whom|since|until|when|as|after|before|during|by|based|between|where|turned|behind|in|on|at|from)$/u;
const MOST_ROLES = 4;

/**
 * The roles that a sentence gives behind its names, between commas, dashes or brackets: "Bassem Naim, a member of Hamas'
 * international relations office,". Several that "and" or commas tie together are taken one by one.
 */
export function rolesBehind(sentence: ReadSentence): FoundRole[] {
  const { units } = sentence;
  return units.flatMap((unit, name) => {
    const fits = nounsFor(unit);
    if (fits === null || unit.isPossessive) return [];
    const from = roleStart(units, name);
    if (from === null || units[from]?.isQuoted !== unit.isQuoted) return [];
    const isOver = LONG_OVER.test(units[from - 1]?.folded ?? '');
    return phrasesFrom(units, from, fits).flatMap((phrase) => {
      const role = asRole(sentence, name, phrase, isOver ? 'former' : undefined);
      return role === null ? [] : [role];
    });
  });
}

/** Where a role may begin behind a name: behind the mark, an age and a word such as "now"; null where none can. */
function roleStart(units: readonly Unit[], name: number): number | null {
  let from = name + 1;
  if (!/^(?:, | \(| [–—-] )$/u.test(units[from]?.gap ?? '')) return null;
  if (units[from]?.folded === 'aged') from += 1;
  if (AGE.test(units[from]?.folded ?? '')) {
    from += 1;
    if (!/^,? $/u.test(units[from]?.gap ?? '')) return null;
  }
  while (LEAD_IN.test(units[from]?.folded ?? '') && isTied(units, from + 1)) from += 1;
  return from;
}

/** The phrases that follow each other from a place on, where the last one is closed. */
export function phrasesFrom(units: readonly Unit[], from: number, fits: Fits): Phrase[] {
  const phrases: Phrase[] = [];
  let at = from;
  while (phrases.length < MOST_ROLES) {
    const phrase = readPhrase(units, at, fits);
    if (phrase === null) break;
    const next = units[phrase.next];
    const isAnd = next?.folded === 'and' && isTied(units, phrase.next);
    const further =
      isAnd && canSplit(units, phrase) ? readPhrase(units, phrase.next + 1, fits) : null;
    if (further === null && !isClosed(units, phrase)) break;
    phrases.push(phrase);
    if (further !== null) at = phrase.next + 1;
    else if (next?.gap === ', ' && isListed(units, phrase.next)) at = phrase.next;
    else break;
  }
  return phrases;
}

/** Whether what "and" ties on is another role: not where the phrase itself has somebody in it that it may be tied to. */
function canSplit(units: readonly Unit[], { head, next }: Phrase): boolean {
  return !units
    .slice(head + 1, next)
    .some(({ folded, name }) => name === null && isPersonNoun(folded));
}

function isClosed(units: readonly Unit[], { next }: Phrase): boolean {
  const unit = units[next];
  if (unit === undefined || /[,.;:)!?—–”"]/u.test(unit.gap) || / - $/u.test(unit.gap)) return true;
  if (unit.name !== null) return false;
  return FOLLOWS.test(unit.folded) || isParticiple(unit.folded);
}

function isParticiple(folded: string): boolean {
  return (
    /ing$/u.test(folded) ||
    (isPastForm(folded) && /(?:ed|known|seen|held|born|made)$/u.test(folded))
  );
}

/** Whether the phrase behind a comma goes on with a list of what somebody is: "an author, journalist and broadcaster". */
function isListed(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    unit.name === null &&
    !unit.isCapital &&
    /^(?:a|an|.{4,})$/u.test(unit.folded)
  );
}
