import { type DurationFact, type DurationUnit, isNegated } from '../../facts/index.js';
import { isEvent } from '../../words/index.js';
import type { Claim, ClaimKind } from './claim.js';
import { clauseAt, placeAt, type Reading, type ReadWord } from './reading.js';
import { isSameEvent, isSameTime } from './same-event.js';
import { sceneAt } from './scene.js';

/** How long an event lasts. */
export interface DurationClaim extends Claim {
  readonly days: number;
  /** The word for the event that lasts. */
  readonly event: ReadWord;
}

const DAYS: Readonly<Record<DurationUnit, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365,
  decade: 3652,
  century: 36_524,
};
/** Lengths in other units are rounded: six weeks for 42 days, two months for 60. */
const SLACK = 0.12;
const LASTS = /^(?:last|lasts|lasted|lasting|ran|runs|continued)$/u;
const ROUGH =
  /\b(?:about|around|nearly|almost|over|more than|less than|at least|up to|some|roughly)\s$/iu;

/** Lengths of one event: "a 42-day truce", "the truce lasted 60 days". */
export const durationClaims: ClaimKind<DurationClaim> = {
  kind: 'number',

  find(reading) {
    return reading.witness.facts.flatMap((fact) =>
      fact.kind === 'duration' ? claimOf(reading, fact) : [],
    );
  },

  relate(a, b, topic) {
    const isOneEvent = a.event.concepts.some((concept) => b.event.concepts.includes(concept));
    if (!isOneEvent || !isSameTime(a.witness, b.witness)) return 'unrelated';
    if (!isSameEvent(a, b, topic)) return 'unrelated';
    const apart = Math.abs(a.days - b.days) / Math.max(a.days, b.days);
    return apart <= SLACK ? 'agree' : 'differ';
  },

  isAsked: (_, { expects }) => expects === 'duration',
};

function claimOf(reading: Reading, fact: DurationFact): DurationClaim[] {
  const { text, witness, words } = reading;
  const { start, end, count, unit } = fact;
  if (ROUGH.test(text.slice(Math.max(0, start - 14), start)) || isNegated(text, start)) return [];
  const place = placeAt(reading, start);
  const event = described(reading, end) ?? lasting(reading, place);
  if (event === null) return [];
  return [
    {
      witness,
      start,
      end,
      text: text.slice(start, end),
      value: `${count} ${unit}`,
      subject: event.text,
      scene: sceneAt(reading, start, words.find((word) => word.start >= end)?.start ?? end),
      days: count * DAYS[unit],
      event,
    },
  ];
}

/** The event behind an adjective: "42-day truce". */
function described({ text, words }: Reading, end: number): ReadWord | null {
  const next = words.find(({ start }) => start >= end);
  if (next === undefined || text.slice(end, next.start) !== ' ') return null;
  return next.concepts.some(isEvent) ? next : null;
}

/** The event before "lasted 42 days". */
function lasting(reading: Reading, place: number): ReadWord | null {
  const { words } = reading;
  const { from } = clauseAt(reading, place);
  const verb = words
    .slice(Math.max(from, place - 3), place)
    .find(({ folded }) => LASTS.test(folded));
  if (verb === undefined) return null;
  return (
    words.slice(0, words.indexOf(verb)).findLast(({ concepts }) => concepts.some(isEvent)) ?? null
  );
}
