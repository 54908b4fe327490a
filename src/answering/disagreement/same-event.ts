import type { Dating } from '../../corpus/index.js';
import { type Concept, sameWord } from '../../words/index.js';
import type { Witness } from '../evidence/index.js';
import { canBeOneDate } from '../origins/index.js';
import { areNamesCompatible, isSameName } from './same-name.js';
import type { Scene } from './scene.js';
import { isOnTopic, type Topic } from './topic.js';

/** Articles further apart in time may both be right: figures grow, offices change hands. */
const DAYS_APART = 14;
const DAY_MS = 86_400_000;

/** A scene and the sentence that it was read in. */
interface Placed {
  readonly witness: Witness;
  readonly scene: Scene;
}

/**
 * Whether two claims are of one event, as far as can be told: they can be, and somebody whom both name ties them
 * together; or a place or the question does, where their articles are of one time.
 */
export function isSameEvent(a: Placed, b: Placed, topic: Topic | null): boolean {
  if (!canBeOneEvent(a.scene, b.scene)) return false;
  const [one, other] = [partiesOf(a.scene), partiesOf(b.scene)];
  if (shareName(one, [...other, ...b.scene.locations])) return true;
  if (shareName(other, a.scene.locations)) return true;
  if (!isSameTime(a.witness, b.witness)) return false;
  if (shareName(a.scene.locations, b.scene.locations)) return true;
  return topic !== null && isOnTopic(a.scene, topic) && isOnTopic(b.scene, topic);
}

/**
 * Whether nothing tells two scenes apart: no other kind of event, nobody in one who is not in the other, no other place
 * and no other turn ("the first", "the seventh").
 */
export function canBeOneEvent(a: Scene, b: Scene): boolean {
  const isOneKind = a.events.some((event) => b.events.includes(event));
  return (
    areNamesCompatible(a.names, b.names) &&
    areNamesCompatible(a.locations, b.locations) &&
    isSameTurn(a.turn, b.turn) &&
    (isOneKind || a.events.length === 0 || b.events.length === 0)
  );
}

function partiesOf({ names, teller }: Scene): readonly string[] {
  return teller === null ? names : [...names, teller];
}

function shareName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.some((other) => isSameName(name, other)));
}

/** Whether the verbs of two scenes are forms of one or stand for the same: "met" is what "held talks" is. */
export function isSameAct(a: Scene, b: Scene): boolean {
  if (a.verb === null || b.verb === null) return false;
  if (a.verb.folded === b.verb.folded) return true;
  const [one, other] = [actsOf(a), actsOf(b)];
  return one.some((concept) => other.includes(concept));
}

/** What a verb stands for; where it says that an event took place, that event as well. */
function actsOf({ verb, events }: Scene): readonly Concept[] {
  const own = verb?.concepts ?? [];
  return own.includes('happening') ? [...own, ...events] : own;
}

/** Whether two articles speak from about the same time, as far as is known. */
export function isSameTime(a: Witness, b: Witness): boolean {
  const [one, other] = [dayOf(a.passage.article.dating), dayOf(b.passage.article.dating)];
  return one === null || other === null || Math.abs(one - other) <= DAYS_APART * DAY_MS;
}

/** Whether two sentences give dates of which none can be the other's. */
export function isOfOtherDays(a: Witness, b: Witness): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  return !a.dates.some((date) => b.dates.some((twin) => canBeOneDate(date.value, twin.value)));
}

/** Whether two sentences give the same kind of amount, and differently: then there may be two events. */
export function countsOtherwise(a: Witness, b: Witness): boolean {
  const [one, other] = [amountsOf(a), amountsOf(b)];
  return one.some((fact) =>
    other.some(
      (twin) =>
        fact.role === twin.role && sameWord(fact.noun, twin.noun) && fact.value !== twin.value,
    ),
  );
}

function amountsOf({ facts }: Witness) {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'number' || fact.role === 'ordinal' || fact.role === 'age') return [];
    const { role, value, counted } = fact;
    return counted === null && role === 'count' ? [] : [{ role, value, noun: counted ?? '' }];
  });
}

/** Whether it is known on what day the article of a witness was published. */
export function isDated({ passage }: Witness): boolean {
  return dayOf(passage.article.dating) !== null;
}

function dayOf(dating: Dating): number | null {
  if (dating.status !== 'dated' || dating.date.precision !== 'day') return null;
  return Date.parse(dating.date.value);
}

function isSameTurn(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}
