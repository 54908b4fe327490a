import type { NameGuess, NumberRole } from '../../facts/index.js';
import type { AnswerType } from '../question/index.js';
import type { SpanCandidate } from './span-candidate.js';

/**
 * Whether words are of a type that is asked for: they are, they cannot be, they are no fact where one is asked for; null
 * where their type does not tell.
 */
export type Fit = 'fits' | 'misfits' | 'none' | null;

/** The roles of numbers that answer a type, and those that may. */
const ROLES: Partial<Record<AnswerType, readonly [fit: NumberRole, may: readonly NumberRole[]]>> = {
  number: ['count', ['percent', 'money', 'ordinal', 'age']],
  money: ['money', ['count']],
  percentage: ['percent', ['count']],
  age: ['age', ['count']],
};
/** Guesses that the name of a type may carry: who acts may be a body, and an unknown name looks like a person's. */
const GUESSES: Partial<Record<AnswerType, readonly NameGuess[]>> = {
  person: ['other', 'organisation'],
  organisation: ['other', 'person'],
  place: ['other', 'person', 'organisation'],
};
const TYPES_OF_FACTS: ReadonlySet<AnswerType> = new Set([
  'person',
  'organisation',
  'place',
  'time',
  'duration',
  'number',
  'money',
  'percentage',
  'age',
]);

/** Whether a candidate is of the type that is asked for. */
export function fitOf(expects: AnswerType, span: SpanCandidate): Fit {
  const { form, fact, sense, isMarked } = span;
  if (form === 'date') return expects === 'time' ? 'fits' : 'misfits';
  if (fact === null) {
    if (TYPES_OF_FACTS.has(expects)) return 'none';
    const isMeant = isMarked && sense === expects;
    const isSaid = form === 'quote' && expects === 'statement';
    return isMeant || isSaid || (form === 'list' && expects === 'list') ? 'fits' : null;
  }
  if (fact.kind === 'name') return fitOfName(expects, fact.guess);
  if (fact.kind === 'number') {
    const roles = ROLES[expects];
    if (roles === undefined) return 'misfits';
    return roles[0] === fact.role ? 'fits' : roles[1].includes(fact.role) ? null : 'misfits';
  }
  if (fact.kind === 'date') return 'misfits';
  if (expects === 'duration') return 'fits';
  return expects === 'time' || expects === 'number' || expects === 'age' ? null : 'misfits';
}

function fitOfName(expects: AnswerType, guess: NameGuess): Fit {
  if (expects === 'reason' || expects === 'statement') return 'misfits';
  if (!TYPES_OF_FACTS.has(expects)) return null;
  if (guess === expects) return 'fits';
  return GUESSES[expects]?.includes(guess) ? null : 'misfits';
}
