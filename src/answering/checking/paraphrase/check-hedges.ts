import { isFunctionWord } from '../../../words/index.js';
import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { isPredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';
import { framesSpeech, isSpeech, type Speech, speechIn } from './speech.js';

/** Words that leave open whether something is so, from what is to come to what is only possible. */
const DEGREES: readonly (readonly [RegExp, number])[] = [
  [/^(?:will|shall|would|due|set|wont)$/u, 1],
  [
    /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|want(?:s|ed)?|expect(?:s|ed|ing)?|propos(?:e|es|ed|al|als|ing)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|offer(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|try|tries|tried|trying|attempt(?:s|ed|ing)?|should|ought|must|calls?|called|agreed|ready|prepared|hop(?:e|es|ed|ing))$/u,
    2,
  ],
  [
    /^(?:may|might|could|can|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|possib(?:le|ly)|perhaps|maybe|potential(?:ly)?|likely|unlikely|probabl[ey]|if|unless|whether|seem(?:s|ed)?|appear(?:s|ed)?|suggest(?:s|ed)?|doubt(?:s|ed|ful)?|unclear|uncertain)$/u,
    3,
  ],
];
const CONDITION = /^(?:if|unless|provided|once|should)$/u;
/** Behind one of these "to" tells what was done. */
const DONE =
  /^(?:help(?:s|ed)?|manag(?:e|es|ed)|began|begins?|begun|start(?:s|ed)?|continu(?:e|es|ed)|came|used|went|had|has|able|according|said|known|thought|believed|first|last|only)$/u;
/** The same where somebody or something may stand between: "helped the firm to win", "the first woman to win". */
const DONE_FAR = /^(?:help(?:s|ed)?|first|last|only)$/u;
const REACH = 3;
const HELPED_REACH = 8;
const FINITE = /^(?:has|have|had|is|are|was|were|did)$/u;
const DEFINITE = /^(?:the|its|his|her|their|this|these|those)$/u;
const CLAUSE_END =
  /^(?:but|although|though|while|whereas|because|after|before|since|when|until|so|yet)$/u;

/**
 * Whether a paraphrase says to be so what its source says to be planned or possible, to be planned what may be, or
 * leaves out the condition that something depends on.
 */
export function checkHedges(statement: CheckedText, { quote }: StatementSource): Problem | null {
  const own = speechIn(statement);
  const theirs = speechIn(quote);
  for (const [place, token] of statement.tokens.entries()) {
    const term = statement.terms[place];
    if (term === undefined || !isCompared(statement, own, place)) continue;
    const places = quote.terms.flatMap((other, at) =>
      meanSame(term, other) && !framesSpeech(quote, theirs, at) ? [at] : [],
    );
    if (places.length === 0) continue;
    if (
      isPredicate(statement, place) &&
      !isInfinitive(statement, place) &&
      places.every((at) => isInfinitive(quote, at) && !isDeniedAlike(statement, place, quote, at))
    ) {
      return { kind: 'wording', text: token.text, detail: 'open', rival: null };
    }
    const degree = isPredicate(statement, place)
      ? degreeAt(statement, place)
      : Math.max(degreeAt(statement, place), degreeOfClause(statement, place));
    const isNoun = !isPredicate(statement, place);
    const fits = places.some(
      (at) =>
        degreeAt(quote, at) <= degree ||
        (isNoun && isDefinite(quote, at)) ||
        isDeniedAlike(statement, place, quote, at),
    );
    if (fits) continue;
    return { kind: 'wording', text: token.text, detail: 'open', rival: null };
  }
  return checkAddedDoubt(statement, quote) ?? checkCondition(statement, quote);
}

/** Verbs, and what is planned or considered as a noun: "a visit". */
function isCompared(text: CheckedText, said: readonly Speech[], place: number): boolean {
  if (isSpeech(text.tokens[place]?.folded ?? '') || framesSpeech(text, said, place)) return false;
  // "The blogger Tariq Hasan" is no plan, whatever is planned for him.
  const next = isPredicate(text, place) ? undefined : text.tokens[place + 1];
  if (next !== undefined && text.names.some(({ start }) => start === next.start)) return false;
  return isPredicate(text, place) || text.words.some((word) => word.place === place);
}

/** Whether a verb stands behind "to" and a word that does not say that it was done: "ordered it to pay". */
function isInfinitive({ tokens }: CheckedText, place: number): boolean {
  const first = Math.max(0, place - 2);
  const to = tokens.slice(first, place).findLastIndex(({ folded }) => folded === 'to');
  if (to === -1) return false;
  const before = tokens.slice(Math.max(0, first + to - HELPED_REACH), first + to);
  return (
    !DONE.test(tokens[first + to - 1]?.folded ?? '') &&
    !before.some(({ folded }) => DONE_FAR.test(folded))
  );
}

/** "Declined to answer" of a statement that says "did not answer". */
function isDeniedAlike(statement: CheckedText, own: number, quote: CheckedText, at: number) {
  const isIn = (text: CheckedText, place: number, pattern: RegExp) =>
    text.tokens.slice(Math.max(0, place - REACH), place).some(({ folded }) => pattern.test(folded));
  return (
    isIn(statement, own, /^(?:not|never)$/u) &&
    isIn(quote, at, /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable)$/u)
  );
}

/** "The first phase": what is there, whatever is planned with it. */
function isDefinite({ tokens }: CheckedText, place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - REACH - 1); at -= 1) {
    const { folded = '' } = tokens[at] ?? {};
    if (tokens[at + 1]?.gap !== ' ' || (isFunctionWord(folded) && !DEFINITE.test(folded)))
      return false;
    if (DEFINITE.test(folded)) return true;
  }
  return false;
}

/** How far a text leaves open what a word says: by the words before it in its clause. */
function degreeAt(text: CheckedText, place: number): number {
  let degree = 0;
  let hasComma = false;
  let isTold = false;
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = text.tokens[at];
    const behind = text.tokens[at + 1];
    if (token === undefined || /[;:!?—–]|[.](?=\s)/u.test(behind?.gap ?? '')) break;
    hasComma ||= (behind?.gap ?? '').includes(',');
    // "If it rains, they stay": the condition ends at the comma.
    const isCondition = CONDITION.test(token.folded);
    // What is told by "has" or "was" is told as a fact, unless "may" stands right before, or under a condition.
    const counts = isCondition ? !hasComma : !isTold || FINITE.test(behind?.folded ?? '');
    if (counts) degree = Math.max(degree, degreeOf(token.folded, token.text));
    isTold ||= FINITE.test(token.folded);
    if (CLAUSE_END.test(token.folded)) break;
    if (/^(?:as|who|which)$/u.test(token.folded) && token.gap.includes(',')) break;
  }
  return degree;
}

/** How far the clause of a noun leaves open what it says: "300 jobs may be cut". */
function degreeOfClause(text: CheckedText, place: number): number {
  const degrees = text.tokens.map(({ folded, text: word }, at) =>
    text.clauses[at] === text.clauses[place] ? degreeOf(folded, word) : 0,
  );
  return Math.max(0, ...degrees);
}

function degreeOf(folded: string, text: string): number {
  if (text === 'May') return 0;
  return DEGREES.find(([pattern]) => pattern.test(folded))?.[1] ?? 0;
}

/** "May resign" where the source leaves nothing open. */
function checkAddedDoubt(statement: CheckedText, quote: CheckedText): Problem | null {
  const own = statement.tokens.find(({ text }) =>
    /^(?:may|might|could|possibly|perhaps)$/u.test(text),
  );
  const isOpen = quote.tokens.some(
    ({ folded, text }) => degreeOf(folded, text) > 0 || isSpeech(folded) || folded === 'to',
  );
  if (own === undefined || isOpen) return null;
  return { kind: 'wording', text: own.text, detail: 'absent', rival: null };
}

/** A condition of the source is left out where its main clause is told: "it will leave" of "it will leave if …". */
function checkCondition(statement: CheckedText, quote: CheckedText): Problem | null {
  const at = quote.tokens.findIndex(
    ({ folded }, place) =>
      CONDITION.test(folded) && (folded !== 'should' || isInverted(quote, place)),
  );
  const own = statement.tokens.find(({ folded }) => CONDITION.test(folded));
  const theirs = quote.tokens[at]?.folded;
  if (
    own !== undefined &&
    theirs !== undefined &&
    (own.folded === 'unless') !== (theirs === 'unless')
  ) {
    return { kind: 'wording', text: own.text, detail: 'otherwise', rival: theirs };
  }
  if (at === -1 || own !== undefined) return null;
  const clause = quote.clauses[at];
  const isShould = quote.tokens[at]?.folded === 'should';
  const isMain = (place: number) => (isShould ? place < at : quote.clauses[place] !== clause);
  const told = statement.words.filter(({ term }) =>
    quote
      .wordsLike(term)
      .some(({ place }) => isMain(place) && isPredicate(quote, place) && isOpenAt(quote, place)),
  );
  const [word] = told.filter(({ place }) => degreeAt(statement, place) < 3);
  const isOpenMain = quote.tokens.some(
    ({ folded }, place) =>
      isMain(place) && /^(?:will|would|could|might|may|shall|can)$/u.test(folded),
  );
  if (word === undefined || !isOpenMain) return null;
  return { kind: 'wording', text: word.token.text, detail: 'open', rival: null };
}

/** Whether the clause of a verb tells what will or would be. */
function isOpenAt(text: CheckedText, place: number): boolean {
  return text.tokens.some(
    ({ folded }, at) =>
      text.clauses[at] === text.clauses[place] &&
      /^(?:will|would|could|might|may|shall|can|must|should)$/u.test(folded),
  );
}

/** "Should Hamas turn it down": a condition, not what ought to be done. */
function isInverted(text: CheckedText, place: number): boolean {
  const next = text.tokens[place + 1];
  const isName = text.names.some(({ start }) => start === next?.start);
  return isName || /^(?:the|an?|he|she|it|they|any|this|these|those)$/u.test(next?.folded ?? '');
}
