import { isNegated, type NumberFact } from '../../facts/index.js';
import { areRelated, isFunctionWord, sameWord } from '../../words/index.js';
import { type Amount, amountOf, canBeOneAmount } from './amount.js';
import type { Claim, ClaimKind } from './claim.js';
import { clauseContent, sharedContent } from './clause-content.js';
import { isCorrection, isTakenBack } from './corrections.js';
import { clauseAt, placeAt, type Reading } from './reading.js';
import { canBeOneEvent, isOfOtherDays, isSameAct, isSameEvent, isSameTime } from './same-event.js';
import { isSameName } from './same-name.js';
import { sceneAt } from './scene.js';
import type { Topic } from './topic.js';

/** How many of something there are, what share, or how much. */
export interface NumberClaim extends Claim {
  readonly fact: NumberFact;
  readonly amount: Amount;
  /** Words between the number and what it counts. */
  readonly described: readonly string[];
  /** What else its clause says. */
  readonly content: readonly string[];
}

/** "Five more", "35 of them": of a whole that another sentence may count. */
const PARTIAL_BEFORE =
  /\b(?:another|other|further|additional|remaining|of (?:the|its|his|their)) (?:\p{L}+ )?$/iu;
const PARTIAL_BEHIND =
  /^ (?:of (?:them|the|its|his|her|their|whom|which|those|all)|more|others?|further|additional)\b/iu;
/** Clauses that share less of the content of the shorter one are not about one count. */
const SHARED = 0.4;
/** Clauses that share this much are about one count whoever is named. */
const MUCH = 3;
const MUCH_SHARED = 0.7;
/** "2-1" and "10-15" are scores and ranges. */
const IN_RANGE = /^[-–]\d|\d[-–]$/u;

/** Numbers of one thing in one event: they differ where no value fits both. */
export const numberClaims: ClaimKind<NumberClaim> = {
  kind: 'number',

  find(reading) {
    return reading.witness.facts.flatMap((fact) =>
      fact.kind === 'number' && fact.role !== 'ordinal' ? claimOf(reading, fact) : [],
    );
  },

  relate(a, b, topic) {
    const isOneThing =
      a.fact.role === b.fact.role &&
      isSameNoun(a, b) &&
      isSameDescription(a.described, b.described) &&
      isOneAct(a, b) &&
      isSameTime(a.witness, b.witness) &&
      isOneEvent(a, b, topic) &&
      !isOfOtherDays(a.witness, b.witness);
    if (!isOneThing) return 'unrelated';
    if (canBeOneAmount(a.amount, b.amount)) return 'agree';
    return knows(a, b.fact) || knows(b, a.fact) ? 'unrelated' : 'differ';
  },

  isAsked: (_, { expects }) => /^(?:number|money|percentage|age)$/u.test(expects),
};

function claimOf(reading: Reading, fact: NumberFact): NumberClaim[] {
  const { text, witness, words } = reading;
  const { start, end } = fact;
  if (PARTIAL_BEFORE.test(text.slice(Math.max(0, start - 30), start))) return [];
  if (
    IN_RANGE.test(text.slice(end, end + 2)) ||
    IN_RANGE.test(text.slice(Math.max(0, start - 2), start))
  )
    return [];
  if (isCorrection(witness) && isTakenBack(text, start)) return [];
  if (PARTIAL_BEHIND.test(text.slice(end, end + 24)) || isNegated(text, start)) return [];
  const behind = placeAt(reading, end);
  const noun = words.findIndex(
    ({ folded }, place) => place >= behind && place < behind + 5 && folded === fact.counted,
  );
  const counted = words[noun];
  const scene = sceneAt(reading, start, counted?.end ?? end);
  const described = noun === -1 ? [] : words.slice(behind, noun).map(({ folded }) => folded);
  const own = [placeAt(reading, start), Math.max(noun + 1, behind)] as const;
  const content = clauseContent(reading, own[0], own);
  const subject = counted?.text ?? subjectOf(reading, fact);
  const value = String(fact.value);
  return [
    {
      witness,
      start,
      end: counted?.end ?? end,
      text: text.slice(start, counted?.end ?? end),
      value,
      subject,
      scene,
      fact,
      amount: amountOf(fact, text),
      described,
      content,
    },
  ];
}

/** Whose age it is; of other amounts, the first thing that the clause names. */
function subjectOf(reading: Reading, { start, end, role }: NumberFact): string {
  const { witness, words } = reading;
  const names = witness.facts.filter(({ kind }) => kind === 'name');
  if (role === 'age') {
    const name =
      names.find((one) => one.start >= end && one.start <= end + 2) ??
      names.findLast((one) => one.end <= start);
    return name?.text ?? '';
  }
  const clause = clauseAt(reading, placeAt(reading, start));
  const first = words
    .slice(clause.from, clause.to)
    .find((word) => !isFunctionWord(word.folded) && (word.end <= start || word.start >= end));
  const name = names.find(
    (one) => first !== undefined && one.start <= first.start && first.end <= one.end,
  );
  return name?.text ?? first?.text ?? '';
}

/** People are often left out where they are understood: "the quake killed 120". */
function isSameNoun(a: NumberClaim, b: NumberClaim): boolean {
  const [one, other] = [a.fact.counted, b.fact.counted];
  if (one !== null && other !== null) return areRelated(one, other);
  const named = one ?? other;
  return named === null || (named === 'people' && a.fact.role === 'count');
}

/** "Dead hostages" and "living hostages" are no one thing; nor are they "hostages" without more. */
function isSameDescription(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.some((other) => sameWord(word, other)));
}

/** A toll rises, stands or is put at a number; all of them count the dead. */
function isOneAct(a: NumberClaim, b: NumberClaim): boolean {
  if (a.fact.role === 'age') return true;
  const isToll = ({ content, scene }: NumberClaim) =>
    content.includes('toll') || (scene.verb?.concepts.includes('killing') ?? false);
  return isSameAct(a.scene, b.scene) || (isToll(a) && isToll(b));
}

/** Clauses that name nobody are of one event where they say much the same, or all that the question asks about. */
function isOneEvent(a: NumberClaim, b: NumberClaim, topic: Topic): boolean {
  if (a.fact.role === 'age') return isSameName(a.subject, b.subject);
  const isNamed = a.scene.events.some((event) => b.scene.events.includes(event));
  if (isNamed && isSameEvent(a, b, null)) return true;
  const { count, share } = sharedContent(a.content, b.content);
  if (count < 2 || share < SHARED) return false;
  // Where nothing is counted, the rest says what the amount is of: exports are no imports.
  const isUncounted = a.fact.counted === null && b.fact.counted === null;
  if (isUncounted && share < 1 && !a.content.includes('toll')) return false;
  if (isSameEvent(a, b, topic)) return true;
  const isMuch = count >= MUCH && share >= MUCH_SHARED;
  const isAskedFor =
    share === 1 && a.content.some((word) => topic.words.some((other) => sameWord(word, other)));
  return (isMuch || isAskedFor) && canBeOneEvent(a.scene, b.scene);
}

/** Whether the sentence of a claim gives another one's number as well: then it counts something else here. */
function knows({ witness, fact }: NumberClaim, other: NumberFact): boolean {
  if (isCorrection(witness)) return false;
  return witness.facts.some(
    (own) => own !== fact && own.kind === 'number' && own.value === other.value,
  );
}
