import { clauseAround } from './clause.js';
import { type Token, tokensOf } from './token.js';

/** How far a clause is looked at to each side, in UTF-16 code units. */
const REACH = 300;

/** Two denials this near each other, in words, make none. */
const UNDOING = 3;
const NEGATOR = /^(?:not|never|nobody|nothing|none|neither|nor|cannot|hardly|no|nowhere)$/u;
const DENIAL =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing|al)|fail(?:s|ed|ing|ure)?|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|unable|lack(?:s|ed|ing)?)$/u;
/** Words that exclude what follows them and leave what stands before alone. */
const EXCLUDING = /^(?:without|instead|rather)$/u;
/** Verbs whose denial reaches into the clause behind "that". */
const DOUBT = /^(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|disput(?:e|es|ed))$/u;
const OPINION = /^(?:believ(?:e|es|ed)|think|thinks|thought|expect|expects|expected)$/u;

/**
 * Whether what a text says at an offset is denied in its clause: "did not", "never", "no", "denied", "refused to",
 * "failed to", and "without" before the place. "Not only" denies nothing; two denials in one clause undo each other.
 */
export function isNegated(text: string, start: number): boolean {
  const from = Math.max(0, start - REACH);
  const tokens = tokensOf(text.slice(from, from + 2 * REACH));
  const at = Math.max(
    0,
    tokens.findLastIndex((token) => token.start <= start - from),
  );
  return isNegatedAt(tokens, at);
}

/** The same for a token of a text that is taken apart already. */
export function isNegatedAt(tokens: readonly Token[], at: number): boolean {
  const { first, end } = clauseAround(tokens, at);
  const clause = tokens.slice(first, end);
  const denials = clause.flatMap((_, place) => (isDenial(clause, place) ? [place] : []));
  // "Did not deny": one denial right behind another undoes it.
  const undone = denials.filter((place, index) => place - (denials[index - 1] ?? -10) <= UNDOING);
  const isDenied = denials.length - 2 * undone.length > 0;
  const isExcluded = clause.slice(0, at - first).some((_, place) => isExclusion(clause, place));
  return [isDenied, isExcluded, isDoubted(tokens, first)].filter((is) => is).length % 2 === 1;
}

function isDenial(clause: readonly Token[], place: number): boolean {
  const token = clause[place];
  const folded = isContraction(token) ? 'not' : (token?.folded ?? '');
  const next = clause[place + 1]?.folded ?? '';
  if (DENIAL.test(folded)) return true;
  if (!NEGATOR.test(folded)) return false;
  // "Not only", "no doubt" and "no later than" deny nothing; "nobody … nor" denies once.
  if (isContrast(token)) return false;
  if (folded === 'not') return !/^(?:only|just|merely|least)$/u.test(next);
  if (folded === 'no') return !/^(?:doubt|later|less|fewer|sooner|more)$/u.test(next);
  return folded !== 'nor' || !clause.some((one) => one.folded === 'neither');
}

function isContraction(token: Token | undefined): boolean {
  return token !== undefined && /n['’]t$/iu.test(token.text);
}

/** "Without", "instead of", "rather than" and ", not" exclude what follows them. */
function isExclusion(clause: readonly Token[], place: number): boolean {
  const token = clause[place];
  const next = clause[place + 1]?.folded;
  if (token === undefined || !EXCLUDING.test(token.folded)) return isContrast(token);
  return token.folded === 'without' || next === (token.folded === 'instead' ? 'of' : 'than');
}

function isContrast(token: Token | undefined): boolean {
  return token?.folded === 'not' && token.gap.includes(',');
}

/** Whether the clause that begins at a place is what the one before it denies, doubts or does not believe. */
function isDoubted(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.folded !== 'that' || first === 0) return false;
  const clause = tokens.slice(clauseAround(tokens, first - 1).first, first);
  if (clause.some(({ folded }) => DOUBT.test(folded))) return true;
  return (
    clause.some(({ folded }) => OPINION.test(folded)) &&
    clause.some((_, place) => isDenial(clause, place))
  );
}
