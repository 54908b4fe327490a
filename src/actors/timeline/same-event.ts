import { containment } from '../../prints/index.js';
import { areCountedApart } from './counts.js';
import type { EventPrint } from './event-print.js';
import { areOtherTellers, isSameTeller } from './teller.js';

/** A copy keeps this share of the runs of words of a sentence, which needs so many for it. */
const COPIED = 0.6;
const FEWEST_RUNS = 7;
/** Two tell of one event that share this much of what the shorter one says; more where their dates are not as exact. */
const SHARED = 0.5;
const SHARED_ACROSS = 0.6;
/** Where one of them names nobody, so much. */
const SHARED_UNNAMED = 0.75;
const FEWEST_SHARED = 2;
const FEWEST_SHARED_ACROSS = 3;
/** Sentences follow one another that are this near, in UTF-16 code units. */
const GAP = 3;

/**
 * How alike two events are whose dates can be one and that nothing tells apart ({@link areApart}): more than 0 where they
 * are one; 0 where they are two.
 */
export function likenessOf(a: EventPrint, b: EventPrint): number {
  if (a.teller !== null && b.teller !== null && !isSameTeller(a.teller, b.teller)) return 0;
  const shared = countShared(a.keys, b.keys);
  const share = shared / Math.max(1, Math.min(a.keys.size, b.keys.size));
  const isSame =
    isCopy(a, b) ||
    isFollowUp(a, b) ||
    isFollowUp(b, a) ||
    isSameSaying(a, b) ||
    isSameOccurrence(a, b) ||
    isSameAct(a, b, shared, share);
  return isSame ? share + 0.01 : 0;
}

/** Whether something tells two events apart, whatever they share: who says it, which turn, how many, where. */
export function areApart(a: EventPrint, b: EventPrint): boolean {
  const [one, other] = [a.record, b.record];
  if (one.article === other.article && one.sentence.start === other.sentence.start) return true;
  if (areCountedApart(a.counts, b.counts)) return true;
  if (a.teller !== null && b.teller !== null) {
    return one.value !== other.value || areOtherTellers(a.teller, b.teller);
  }
  for (const [noun, turn] of a.turns) {
    const twin = b.turns.get(noun);
    if (twin !== undefined && twin !== turn) return true;
  }
  const isPlaced = a.places.size > 0 && b.places.size > 0;
  if (a.teller !== null || b.teller !== null || !isPlaced) return false;
  return !anyIn(a.places, b.keys) && !anyIn(b.places, a.keys);
}

function isCopy(a: EventPrint, b: EventPrint): boolean {
  if (a.record.value !== b.record.value || isSpoken(a) !== isSpoken(b)) return false;
  const [short, long] =
    a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  return short.size >= FEWEST_RUNS && containment(short, long) >= COPIED;
}

/** "The White House said it held talks on Wednesday. Wednesday's talks …": the next sentence speaks of the same. */
function isFollowUp(a: EventPrint, b: EventPrint): boolean {
  const [before, behind] = [a.record, b.record];
  const distance = behind.sentence.start - before.sentence.end;
  return (
    before.article === behind.article &&
    before.value === behind.value &&
    distance >= 0 &&
    distance <= GAP &&
    b.isNamed &&
    anyIn(b.events, a.events)
  );
}

/** Two reports of one statement: the same speaker and day, the same kind of event, and somebody in common. */
function isSameSaying(a: EventPrint, b: EventPrint): boolean {
  if (a.teller === null || b.teller === null || !anyIn(a.events, b.events)) return false;
  return a.names.size === 0 || b.names.size === 0 || anyIn(a.names, b.names);
}

/** Two that say no more than that something took place, between the same. */
function isSameOccurrence(a: EventPrint, b: EventPrint): boolean {
  if (!a.isOccurrence || !b.isOccurrence || isSpoken(a) || isSpoken(b)) return false;
  const isOneKind = a.events.size === 0 || b.events.size === 0 || anyIn(a.events, b.events);
  return isOneKind && countShared(a.names, b.names) >= 2;
}

function isSameAct(a: EventPrint, b: EventPrint, shared: number, share: number): boolean {
  if (isSpoken(a) !== isSpoken(b)) return false;
  const isExact = a.record.value === b.record.value;
  const [least, fewest] = isExact ? [SHARED, FEWEST_SHARED] : [SHARED_ACROSS, FEWEST_SHARED_ACROSS];
  if (shared < fewest || share < least || !sharesPlain(a, b)) return false;
  if (anyIn(a.allNames, b.allNames)) return true;
  const isUnnamed = a.allNames.size === 0 || b.allNames.size === 0;
  return isUnnamed && share >= SHARED_UNNAMED && shared >= FEWEST_SHARED_ACROSS;
}

/** Whether they share a word besides names: the same people do many things in a day. */
function sharesPlain(a: EventPrint, b: EventPrint): boolean {
  for (const key of a.keys) {
    if (b.keys.has(key) && !(a.names.has(key) && b.names.has(key))) return true;
  }
  return false;
}

function isSpoken({ teller }: EventPrint): boolean {
  return teller !== null;
}

function countShared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count += 1;
  return count;
}

function anyIn<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return countShared(a, b) > 0;
}
