import type { Token } from '../../facts/index.js';
import { isSpaced } from './clause-bounds.js';
import {
  isBe,
  isDating,
  isDoubtfulModal,
  isFutureModal,
  isGroupAdverb,
  isHaveOrDo,
  isIntending,
  isNegator,
  isPast,
  isPlanning,
  isSaying,
} from './verb-words.js';

/** A verb of a sentence, as the words around it tell. */
export interface VerbReading {
  /** The place of its token. */
  readonly place: number;
  /**
   * `past`: it has happened; `present`; `future`: it is to come; `conditional`: "would", which looks ahead from the past;
   * `open`: it may or may not happen, or somebody wants it.
   */
  readonly tense: 'past' | 'present' | 'future' | 'conditional' | 'open';
  /** Whether it tells what is so rather than what happens: "was", "had". */
  readonly isState: boolean;
  /** Whether it stands behind "has", "have" or "had". */
  readonly isPerfect: boolean;
  readonly isNegated: boolean;
}

/** How many words a group such as "has not yet been" may have before its verb. */
const GROUP_REACH = 6;
const INTENT_REACH = 4;
const WITH_REACH = 6;
const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|these|those|any|all|no|some|each|every|more|most|of|in|by|with|from|for|at|as|two|three|four|five|six|seven|eight|nine|ten|dozens|many|several)$/u;
/** What may follow a finite verb rather than a participle before its noun. */
const BEHIND_VERB =
  /^(?:a|an|the|to|of|in|on|at|by|for|from|with|and|or|but|that|into|over|up|out|off|down|away|back|after|before|during|against|under|as|his|her|its|their|him|them|it|us|when|where|while|who|which|\p{L}+ly)$/u;

/** The verb at a place; null where there is none, or only a form of present tense that may be a noun as well. */
export function verbAt(tokens: readonly Token[], place: number): VerbReading | null {
  const token = tokens[place];
  if (token === undefined) return null;
  const { folded } = token;
  if (/^\p{Lu}/u.test(token.text)) return null;
  if (/['’]ll$/u.test(token.text)) return reading(tokens, place, 'future');
  if (isFutureModal(folded)) return reading(tokens, place, 'future');
  if (folded === 'would') return reading(tokens, place, 'conditional');
  if (isDoubtfulModal(folded)) return reading(tokens, place, 'open');
  if (isBe(folded)) return readBe(tokens, place);
  if (isHaveOrDo(folded)) {
    const isPast = folded === 'had' || folded === 'did';
    return reading(tokens, place, isPast ? 'past' : 'present', true);
  }
  if (/n['’]t$/iu.test(token.text)) return reading(tokens, place, 'past');
  if (isPlanning(folded)) return readPlan(tokens, place);
  if (isPast(folded)) return readPast(tokens, place);
  if (/ing$/u.test(folded)) return readGerund(tokens, place);
  const tells = isSaying(folded) || (isDating(folded) && isName(tokens[place - 1]));
  return tells && !isAttribute(tokens, place) ? reading(tokens, place, 'past') : null;
}

function readBe(tokens: readonly Token[], place: number): VerbReading | null {
  const folded = tokens[place]?.folded ?? '';
  if (/^(?:was|were)$/u.test(folded)) return reading(tokens, place, 'past', true);
  if (/^(?:is|are|am)$/u.test(folded)) return reading(tokens, place, 'present', true);
  const group = groupBefore(tokens, place);
  return group.length === 0 ? null : reading(tokens, place, 'past', true);
}

/** "Is due to", "a vote planned for May"; without either the word is something else. */
function readPlan(tokens: readonly Token[], place: number): VerbReading | null {
  const group = groupBefore(tokens, place).map(({ folded }) => folded);
  const next = tokens[place + 1]?.folded ?? '';
  const isBehindBe = group.some(isBe);
  if (!isBehindBe && !/^(?:for|to|until|on)$/u.test(next)) {
    return isPast(tokens[place]?.folded ?? '') ? readPast(tokens, place) : null;
  }
  const wasPlanned = group.some((word) => /^(?:was|were|been|had)$/u.test(word));
  return reading(tokens, place, wasPlanned ? 'conditional' : 'future');
}

function readPast(tokens: readonly Token[], place: number): VerbReading | null {
  const group = groupBefore(tokens, place).map(({ folded }) => folded);
  // Behind "to" alone stands a base form that looks like a past: "to put".
  if (group.at(-1) === 'to') return null;
  if (group.length === 0 && isAttribute(tokens, place)) return null;
  const isPresent = group.some((word) => /^(?:is|are|am)$/u.test(word));
  const isDone = group.some((word) => /^(?:been|being)$/u.test(word));
  return reading(tokens, place, isPresent && !isDone ? 'present' : 'past');
}

function readGerund(tokens: readonly Token[], place: number): VerbReading | null {
  const group = groupBefore(tokens, place).map(({ folded }) => folded);
  if (group.some(isBe)) {
    const isNow = group.some((word) => /^(?:is|are|am)$/u.test(word));
    return reading(tokens, place, isNow ? 'present' : 'past');
  }
  const own = tokens[place];
  const before = tokens[place - 1];
  if (own === undefined || before === undefined || isEnding(own.folded)) return null;
  const follows =
    own.gap.includes(',') || /^(?:after|before|by|while|when|since)$/u.test(before.folded);
  return follows || isBehindWith(tokens, place) ? reading(tokens, place, 'past') : null;
}

/** "With the first phase ending on Sunday": behind "with", a noun and then the verb. */
function isBehindWith(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  if (before === undefined || DETERMINER.test(before.folded) || /['’]s?$/u.test(before.text))
    return false;
  const reach = tokens.slice(Math.max(0, place - WITH_REACH), place);
  const at = reach.findLastIndex(({ folded }) => folded === 'with');
  return at !== -1 && reach.length - at > 2 && reach.slice(at + 1).every(isSpaced);
}

function isEnding(folded: string): boolean {
  return /^(?:during|including|regarding|according|concerning|following|morning|evening|spring|king|thing|something|anything|nothing|everything)$/u.test(
    folded,
  );
}

/** Whether a participle belongs to the noun behind it: "its armed wing", "in disputed areas". */
function isAttribute(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const own = tokens[place];
  const next = tokens[place + 1];
  if (before === undefined || own === undefined || !isSpaced(own)) return false;
  if (
    !DETERMINER.test(before.folded) &&
    !/['’]s?$/u.test(before.text) &&
    !/^\d/u.test(before.text)
  ) {
    return false;
  }
  return next !== undefined && isSpaced(next) && !BEHIND_VERB.test(next.folded);
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** The auxiliaries, adverbs and denials right before a place. */
function groupBefore(tokens: readonly Token[], place: number): readonly Token[] {
  let first = place;
  while (first > 0 && place - first < GROUP_REACH) {
    const [own, before] = [tokens[first], tokens[first - 1]];
    if (own === undefined || before === undefined || !isSpaced(own)) break;
    if (!isGroupWord(before)) break;
    first -= 1;
  }
  const group = tokens.slice(first, place);
  // Adverbs alone belong to what stands before them.
  return group.every(({ folded }) => isGroupAdverb(folded)) ? [] : group;
}

function isGroupWord({ folded, text }: Token): boolean {
  return (
    !/^\p{Lu}/u.test(text) &&
    (isBe(folded) ||
      isHaveOrDo(folded) ||
      isFutureModal(folded) ||
      isDoubtfulModal(folded) ||
      isNegator(folded) ||
      isGroupAdverb(folded) ||
      folded === 'would' ||
      folded === 'to' ||
      /['’]ll$/u.test(text))
  );
}

function reading(
  tokens: readonly Token[],
  place: number,
  tense: VerbReading['tense'],
  isState = false,
): VerbReading {
  const group = groupBefore(tokens, place);
  const words = group.map(({ folded }) => folded);
  return {
    place,
    tense: tenseOf(tokens, place, group) ?? tense,
    isState: isState && !words.includes('to'),
    isPerfect: words.some((word) => /^(?:has|have|had)$/u.test(word)),
    isNegated:
      [...words, tokens[place]?.folded ?? ''].some(isNegator) || isDeniedBehind(tokens, place),
  };
}

function tenseOf(
  tokens: readonly Token[],
  place: number,
  group: readonly Token[],
): VerbReading['tense'] | null {
  const words = group.map(({ folded }) => folded);
  if (group.some(({ folded, text }) => isFutureModal(folded) || /['’]ll$/u.test(text)))
    return 'future';
  if (words.includes('would')) return 'conditional';
  if (words.some(isDoubtfulModal)) return 'open';
  const to = words.lastIndexOf('to');
  if (to === -1 || words.includes('have')) return null;
  const from = place - group.length;
  const intent = tokens
    .slice(Math.max(0, from - INTENT_REACH + 1), from)
    .map(({ folded }) => folded);
  if (intent.some(isPlanning) || words.some((word) => /^(?:is|are)$/u.test(word))) return 'future';
  return 'open';
}

/** "Did not" and "was not" where the verb is the auxiliary itself. */
function isDeniedBehind(tokens: readonly Token[], place: number): boolean {
  const own = tokens[place]?.folded ?? '';
  const next = tokens[place + 1]?.folded ?? '';
  return (isBe(own) || isHaveOrDo(own) || own === 'would' || isFutureModal(own)) && isNegator(next);
}

/** Whether what stands between a verb and a date is what somebody means to do: "agreed to meet him on Monday". */
export function opensIntent(tokens: readonly Token[], verb: number, end: number): boolean {
  if (!isIntending(tokens[verb]?.folded ?? '')) return false;
  const to = tokens.slice(verb + 1, end).findIndex(({ folded }) => folded === 'to');
  const next = tokens[verb + to + 2];
  return (
    to !== -1 &&
    to <= INTENT_REACH &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !DETERMINER.test(next.folded)
  );
}
