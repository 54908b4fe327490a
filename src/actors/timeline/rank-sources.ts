import type { EventRecord } from '../../library/index.js';
import type { EventPrint } from './event-print.js';

/** Sentences outside these lengths are hard to read by themselves, in UTF-16 code units. */
const SHORTEST = 50;
const LONGEST = 320;
/** A sentence that opens so leans on the one before it. */
const LEANS =
  /^[“"‘'(\s]*(?:(?:and|but|so|yet|or|instead|meanwhile|however|also|there|then) ?,? ?)?(?:he|she|it|they|this|that|these|those|his|her|its|their|we|i|such|instead|also|currently|now|previously|meanwhile)\b/iu;
/** Words that pass on what others reported. */
const PASSES_ON = /\b(?:according to|citing|reportedly|[Rr]eports? (?:say|said)|reported)\b/u;

/**
 * The sources of one event, first the one whose sentence tells it best by itself: with names rather than pronouns, of a
 * length to be read, about this event rather than in passing, from a report of its own rather than one passed on, and
 * with the date in its most exact form; of equals the oldest. The others follow oldest first.
 */
export function bestFirst(prints: readonly EventPrint[]): EventRecord[] {
  const finest = Math.max(0, ...prints.map(({ record }) => record.value.length));
  const ranked = prints
    .map((print, place) => ({ print, place, score: scoreOf(print, finest) }))
    .sort(
      (a, b) => b.score - a.score || byAge(a.print.record, b.print.record) || a.place - b.place,
    );
  const [best, ...others] = ranked.map(({ print }) => print.record);
  return best === undefined ? [] : [best, ...others.sort(byAge)];
}

function scoreOf(
  { record, keys, names, isNamed, isInPassing, isAside, teller }: EventPrint,
  finest: number,
): number {
  const { text, value } = record;
  const focus = keys.size / Math.max(1, text.split(' ').length);
  return (
    (LEANS.test(text) ? -3 : 0) +
    (text.length < SHORTEST || text.length > LONGEST ? -2 : 0) +
    Math.min(1, names.size) +
    (names.size > 1 ? 0.3 : 0) +
    (teller === null && PASSES_ON.test(text) ? -1 : 0) +
    (isNamed ? -2 : 0) +
    (isInPassing ? -1 : 0) +
    (isAside ? -4 : 0) +
    (value.length === finest ? 1 : 0) +
    Math.min(2, 4 * focus)
  );
}

function byAge(a: EventRecord, b: EventRecord): number {
  const [one, other] = [a.published ?? '~', b.published ?? '~'];
  if (one !== other) return one < other ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.sentence.start - b.sentence.start;
}
