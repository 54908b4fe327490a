import { isNegated } from '../../facts/index.js';
import { type Concept, foldedWords } from '../../words/index.js';
import { isFormOfBe } from '../grammar/index.js';
import type { Claim, ClaimKind } from './claim.js';
import { clauseContent, sharedContent } from './clause-content.js';
import { type NameList, namesBefore, namesBehind } from './name-list.js';
import { placeAt, type Reading, type ReadWord } from './reading.js';
import { canBeOneEvent, countsOtherwise, isSameEvent, isSameTime } from './same-event.js';
import { areNamesCompatible, isSameName } from './same-name.js';
import { sceneAt } from './scene.js';
import type { Topic } from './topic.js';

/** Who did something that one party, or one group of them, does. */
export interface NameClaim extends Claim {
  readonly act: Concept;
  readonly names: readonly string[];
  /** What else its clause says, without places: mostly what it was done to. */
  readonly content: readonly string[];
}

/** Acts whose doer is one: where sources name others, they differ. Anybody may condemn an attack. */
const ACTS: readonly Concept[] = ['leading', 'mediating', 'winning', 'buying', 'founding'];
/** Acts whose doers are given whole where they are given, so that a longer list says more. */
const GIVEN_WHOLE: readonly Concept[] = ['mediating'];

const AUXILIARIES =
  /^(?:,? (?:had|has|have|also|jointly|then|later|both|first|who|which|that|all))* $/u;
const BEING = /^(?: (?:were|are|was|is|include|included|being|the|from|both))*:? $/u;

const SHARED = 0.5;
const MUCH_SHARED = 0.6;

/** Who led, mediated, won, bought or founded something. */
export const nameClaims: ClaimKind<NameClaim> = {
  kind: 'name',

  find(reading) {
    const claims = reading.words.flatMap((word, place) => {
      const act = ACTS.find((one) => word.concepts.includes(one));
      if (act === undefined || isNegated(reading.text, word.start)) return [];
      const list = doersOf(reading, word, place);
      return list === null ? [] : [claimOf(reading, word, act, list)];
    });
    // "Facilitated by Qatari mediators" says it once.
    return claims.filter(
      ({ start, act }, place) =>
        claims.findIndex((other) => other.start === start && other.act === act) === place,
    );
  },

  relate(a, b, topic) {
    if (a.act !== b.act || !isOneEvent(a, b, topic)) return 'unrelated';
    if (countsOtherwise(a.witness, b.witness)) return 'unrelated';
    if (a.names.length === b.names.length && areNamesCompatible(a.names, b.names)) return 'agree';
    const sharesName = a.names.some((name) => b.names.some((other) => isSameName(name, other)));
    return sharesName && !GIVEN_WHOLE.includes(a.act) ? 'agree' : 'differ';
  },

  isAsked: ({ act }, { acts }) => acts.includes(act),
};

/** Whether it was done to the same: the same kind of event, or the same thing. */
function isOneEvent(a: NameClaim, b: NameClaim, topic: Topic): boolean {
  const { count, share } = sharedContent(a.content, b.content);
  if (count >= 2 && share >= MUCH_SHARED && canBeOneEvent(a.scene, b.scene)) return true;
  // All of it, in words of the question.
  const isAskedFor = share === 1 && a.content.some((word) => topic.words.includes(word));
  if (isAskedFor && isSameTime(a.witness, b.witness) && canBeOneEvent(a.scene, b.scene))
    return true;
  const isOneKind = a.scene.events.some((event) => b.scene.events.includes(event));
  const isOneThing = count >= 1 && share >= SHARED;
  const isUntold = a.content.length === 0 || b.content.length === 0;
  return (isOneKind || isOneThing || isUntold) && isSameEvent(a, b, topic);
}

/** The names of those who do what a word says, wherever the sentence has them. */
function doersOf(reading: Reading, word: ReadWord, place: number): NameList | null {
  const { words } = reading;
  const next = words[place + 1];
  if (next?.folded === 'by') return namesBehind(reading, next.end);
  const isNoun = /(?:ors?|ers?|betweens?|ary|aries)$/u.test(word.folded);
  if (isNoun) return namesBefore(reading, word.start, /^ $/u) ?? namedAs(reading, word);
  const before = words.slice(Math.max(0, place - 3), place);
  // "Was led" without "by" leaves the leader out, "to lead" is no fact, and "which led to" leads nothing.
  if (before.some(({ folded }) => isFormOfBe(folded) || folded === 'to')) return null;
  if (/^(?:to|into)$/u.test(next?.folded ?? '')) return null;
  if (before.some(({ folded }) => /^(?:may|might|could|would|should|will|can)$/u.test(folded))) {
    return null;
  }
  return namesBefore(reading, word.start, AUXILIARIES);
}

/** "The go-betweens were Qatari", "mediators Egypt, the US and Qatar". */
function namedAs({ text, ...reading }: Reading, word: ReadWord): NameList | null {
  const list = namesBehind({ text, ...reading }, word.end);
  return list !== null && BEING.test(text.slice(word.end, list.start)) ? list : null;
}

function claimOf(reading: Reading, word: ReadWord, act: Concept, list: NameList): NameClaim {
  const { text, witness } = reading;
  const { start, end, names } = list;
  const from = Math.min(start, word.start);
  const to = Math.max(end, word.end);
  const scene = sceneAt(reading, from, to);
  const places = new Set(scene.locations.flatMap((name) => [...foldedWords(name)]));
  const own = [placeAt(reading, from), placeAt(reading, to)] as const;
  const content = clauseContent(reading, placeAt(reading, word.start), own);
  return {
    witness,
    start,
    end,
    text: text.slice(start, end),
    value: null,
    subject: word.text,
    scene,
    content: content.filter((one) => !places.has(one)),
    act,
    names: names.map((name) => name.text),
  };
}
