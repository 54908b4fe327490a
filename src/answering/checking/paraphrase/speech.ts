import type { CheckedText } from '../checked-text.js';
import { type Actors, actorsBehind, agentOf, NOBODY } from './actors.js';
import { isPredicate } from './predicate.js';

/** Verbs that pass on what somebody says, without a judgement on whether it is so. */
const NEUTRAL =
  /^(?:say|says|said|saying|tell|tells|told|telling|stated?|states|wrote|writes|written|reports?|reported|announce[sd]?|note[sd]?|add(?:s|ed)?|according|explain(?:s|ed)?|declare[sd]?|comment(?:s|ed)?|remark(?:s|ed)?|describe[sd]?|describing|cite[sd]?|rule[sd]|decide[sd]|put|puts)$/u;
/** Verbs of whoever argues for what they say: they say it too, and who is told to have said it does not vouch for it. */
const ARGUING =
  /^(?:argu(?:e|es|ed|ing)|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|insist(?:s|ed|ing)?|maintain(?:s|ed)?|assert(?:s|ed)?|reiterate[sd]?|contend(?:s|ed)?)$/u;
/** Verbs that confirm what somebody says, as an office does by saying it. */
const CONFIRMING = /^(?:confirm(?:s|ed)?|acknowledge[sd]?)$/u;
/** Verbs of whoever does not vouch for what they pass on, or argues for it. */
const CLAIMING =
  /^(?:claim(?:s|ed)?|argu(?:e|es|ed|ing)|insist(?:s|ed|ing)?|alleg(?:e|es|ed)|accus(?:e|es|ed)|warn(?:s|ed)?|suggest(?:s|ed)?|hint(?:s|ed)?|impl(?:y|ies|ied)|maintain(?:s|ed)?|contend(?:s|ed)?|assert(?:s|ed)?|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|reiterate[sd]?|complain(?:s|ed)?|predict(?:s|ed)?|fear(?:s|ed)?|believe[sd]?|thinks?|thought|suspect(?:s|ed)?|assum(?:e|es|ed)|estimat(?:e|es|ed)|doubt(?:s|ed)?|den(?:y|ies|ied)|disput(?:e|es|ed)|reportedly|allegedly|apparently|supposedly|presumably)$/u;
/** Verbs that vouch for what they pass on. */
const VOUCHING =
  /^(?:confirm(?:s|ed)?|acknowledge[sd]?|admit(?:s|ted)?|reveal(?:s|ed)?|show(?:s|ed|n)?|found|finds?|prove[sdn]?|disclose[sd]?|conclude[sd]?|establish(?:es|ed)?|concede[sd]?|learn(?:s|ed|t)?)$/u;
/** Verbs of reporting rather than of a party: what they pass on is commonly told without them. */
const REPORTING =
  /^(?:reports?|reported|wrote|writes|written|publish(?:es|ed)|announce[sd]?|note[sd]?)$/u;

const CONTRAST = /^(?:but|while|although|though|whereas)$/u;

/** How somebody stands to what they are said to say. */
export type SpeechKind = 'reporting' | 'according' | 'saying' | 'claiming' | 'vouching';

/** Words that pass on what somebody says: who does, and the places of the words that they are said to say. */
export interface Speech {
  readonly place: number;
  readonly kind: SpeechKind;
  readonly speakers: Actors;
  readonly first: number;
  readonly end: number;
}

/** Whether a folded word passes on what somebody says, no more. */
export function isNeutralSpeech(folded: string): boolean {
  return NEUTRAL.test(folded) || ARGUING.test(folded);
}

/** Whether a folded word confirms what somebody says: "confirmed". */
export function isConfirming(folded: string): boolean {
  return CONFIRMING.test(folded);
}

/** Whether a folded word passes on what somebody says, believes or confirms. */
export function isSpeech(folded: string): boolean {
  return kindOf(folded) !== null;
}

function kindOf(folded: string): SpeechKind | null {
  if (folded === 'according') return 'according';
  if (REPORTING.test(folded)) return 'reporting';
  if (NEUTRAL.test(folded)) return 'saying';
  if (CLAIMING.test(folded)) return 'claiming';
  return VOUCHING.test(folded) ? 'vouching' : null;
}

/** What is said by somebody in a text, in its order. */
export function speechIn(text: CheckedText): Speech[] {
  const found = text.tokens.flatMap(({ folded }, place) => {
    const kind = kindOf(folded);
    const isSpeaking =
      kind !== null && !isAside(text, place) && !isNoun(text, place) && !isInName(text, place);
    // "Found that" passes something on, "found 14 comets" does not.
    return isSpeaking && (kind !== 'vouching' || passesOn(text, place)) ? [{ kind, place }] : [];
  });
  return found.map(({ kind, place }, index) => {
    const isAccording = text.tokens[place]?.folded === 'according';
    if (/ly$/u.test(text.tokens[place]?.folded ?? '')) return doubtAt(text, place, kind);
    const speakers = isAccording ? actorsBehind(text, place + 1, true) : agentOf(text, place);
    const next = found[index + 1]?.place ?? text.tokens.length;
    const isForward = isAccording
      ? place === 0
      : isAccusing(text, place) || saysBehind(text, place);
    const [first, end] = isForward
      ? [isAccording ? endOfClause(text, place) : place + 1, endOfSpeech(text, place, next, kind)]
      : [startOfSpeech(text, place), isInserted(text, place) ? next : startOfClause(text, place)];
    return { place, kind, speakers, first, end };
  });
}

/** "Reportedly" and its like leave open the rest of their own clause, and nobody is said to say it. */
function doubtAt(text: CheckedText, place: number, kind: SpeechKind): Speech {
  const behind = text.clauses.findIndex((one, at) => at > place && one !== text.clauses[place]);
  const end = behind === -1 ? text.tokens.length : behind;
  return { place, kind, speakers: NOBODY, first: place + 1, end };
}

/** "The United States". */
function isInName(text: CheckedText, place: number): boolean {
  const { start = 0 } = text.tokens[place] ?? {};
  return text.names.some((name) => name.start <= start && start < name.end);
}

/** "The reports", "a claim". */
function isNoun(text: CheckedText, place: number): boolean {
  const before = text.tokens[place - 1]?.folded ?? '';
  const token = text.tokens[place];
  if (token?.gap.includes(',')) return false;
  if (token === undefined || /^(?:the|a|an|his|her|its|their|no|of|this|that)$/u.test(before))
    return true;
  return /^(?:reports?|claims?|hopes?|notes?|fears?|estimates?|states|put|puts|found|shows?)$/u.test(
    token.folded,
  )
    ? text.words.some(
        (word) => word.place === place - 1 && /(?:ed|ing|al|ic)$/u.test(word.token.folded),
      )
    : false;
}

/** "Which it has insisted on", "ruled out": nothing is passed on. */
function isAside(text: CheckedText, place: number): boolean {
  const [next, behind] = text.tokens.slice(place + 1, place + 3);
  // "Ruled on Wednesday" does.
  const isDated = text.facts.some(({ kind, start }) => kind === 'date' && start === behind?.start);
  const isDecision = /^(?:rul|decid)e[sd]$/u.test(text.tokens[place]?.folded ?? '');
  if (isDecision && /^(?:to|in)$/u.test(next?.folded ?? '')) return true;
  if (NEUTRAL.test(text.tokens[place]?.folded ?? '') && !isDecision) return false;
  return /^(?:on|out|over|against)$/u.test(next?.folded ?? '') && !isDated;
}

/** "Accuses him of wanting": of what, follows. */
function isAccusing({ tokens }: CheckedText, place: number): boolean {
  return (
    /^accus(?:e|es|ed|ing)$/u.test(tokens[place]?.folded ?? '') &&
    tokens.some(({ folded }, at) => at > place && folded === 'of')
  );
}

/** Whether what is said follows the verb: a clause of its own, or a quotation. */
function saysBehind(text: CheckedText, place: number): boolean {
  for (const [at, { gap, folded, start }] of text.tokens.entries()) {
    // The comma of "March 5, 2025" ends nothing.
    if (at <= place || text.facts.some((fact) => fact.start < start && start < fact.end)) continue;
    // "Believed to be": what somebody believes follows.
    if (at === place + 1 && folded === 'to') return true;
    if (/[:“"]/u.test(gap) || folded === 'that') return true;
    if (/[,;.!?”]/u.test(gap)) return false;
    if (
      isPredicate(text, at) ||
      /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should)$/u.test(folded)
    )
      return true;
  }
  return false;
}

/** Whether a word of a text with such speech belongs to who says something rather than to what is said. */
export function framesSpeech(text: CheckedText, all: readonly Speech[], place: number): boolean {
  return all.some(
    (speech) =>
      text.clauses[speech.place] === text.clauses[place] &&
      (place < speech.first || place >= speech.end),
  );
}

function endOfSpeech(text: CheckedText, place: number, next: number, kind: SpeechKind): number {
  // What somebody believes ends where the article contrasts it with something.
  const contrast = text.tokens.findIndex(
    ({ folded, gap }, at) => at > place && gap.includes(',') && CONTRAST.test(folded),
  );
  if (kind === 'claiming' && contrast !== -1 && contrast < next) return contrast;
  // A new speaker begins with a clause of their own: "…, while the army said".
  const clause = text.clauses[next];
  if (clause === undefined || clause === text.clauses[place]) return text.tokens.length;
  let first = next;
  while (first > place && text.clauses[first - 1] === clause) first -= 1;
  return first;
}

function endOfClause(text: CheckedText, place: number): number {
  const comma = text.tokens.findIndex(({ gap }, at) => at > place && /[,:]/u.test(gap));
  return comma === -1 ? text.tokens.length : comma;
}

/** What is said before its verb begins behind the last clause of somebody else. */
function startOfSpeech(text: CheckedText, place: number): number {
  const last = text.tokens
    .slice(0, startOfClause(text, place))
    .findLastIndex(({ folded, gap }) => /;/u.test(gap) || CONTRAST.test(folded));
  return Math.max(0, last);
}

/** "This, said the party's leader, is because …": what is said goes on behind who says it. */
function isInserted(text: CheckedText, place: number): boolean {
  const first = startOfClause(text, place);
  const next = text.clauses.findIndex((one, at) => at > place && one !== text.clauses[place]);
  const { gap = '', folded = '' } = text.tokens[next] ?? {};
  return (
    first > 0 &&
    (text.tokens[first]?.gap ?? '').includes(',') &&
    gap.includes(',') &&
    /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/u.test(folded)
  );
}

function startOfClause(text: CheckedText, place: number): number {
  let first = place;
  while (first > 0 && text.clauses[first - 1] === text.clauses[place]) first -= 1;
  return first;
}

/** Whether "that" follows a verb, or nothing but punctuation. */
function passesOn(text: CheckedText, place: number): boolean {
  const next = text.tokens.slice(place + 1, place + 6);
  return (
    next.length === 0 ||
    /[,.;:“"]/u.test(next[0]?.gap ?? '') ||
    next.some(({ folded, gap }) => folded === 'that' || (gap.includes(',') && next.length < 6))
  );
}
