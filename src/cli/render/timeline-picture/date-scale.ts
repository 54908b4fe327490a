import type { DaySpan } from './day-span.js';

/** A stretch of an axis that runs evenly, with the days and the pixels it runs over. */
export interface ScaleSegment {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** An axis of days. Between its segments, time in which nothing happened is left out. */
export interface DateScale {
  readonly segments: readonly ScaleSegment[];
  /** Where a day lies, in pixels; it must lie in a segment. */
  at(day: number): number;
}

/** Pixels between segments, where the axis is broken. */
export const BREAK = 30;

/** Places at which an axis is broken at most. */
const MOST_BREAKS = 5;

/** An empty time is left out from this share of what is left to draw, and from so many days on. */
const LONG_GAP = 0.2;
const SHORTEST_GAP = 120;

/** Pixels that every segment has, and those kept free at its ends. */
const SHORTEST_SEGMENT = 56;
const PADDING = 8;

/** How much of the length of a segment is due to its days; the rest is due to the number of its spans. */
const DAYS_SHARE = 0.25;

/**
 * Lays spans of days out on an axis of some pixels. Long empty times are cut out of it, and every segment is as long as
 * the number of its spans and, less so, its days ask for: one old event leaves the others room.
 * @param spans at least one
 */
export function dateScale(spans: readonly DaySpan[], width: number): DateScale {
  const parts = cutAtGaps(spans);
  const days = sum(parts.map(({ from, to }) => to - from));
  const room = width - BREAK * (parts.length - 1) - SHORTEST_SEGMENT * parts.length;
  let start = 0;
  const segments = parts.map(({ from, to, spans: own }) => {
    const share = (DAYS_SHARE * (to - from)) / days + ((1 - DAYS_SHARE) * own) / spans.length;
    const end = start + SHORTEST_SEGMENT + room * share;
    const segment = { from, to, start, end };
    start = end + BREAK;
    return segment;
  });
  return { segments, at: (day) => placeOn(segments, day) };
}

function placeOn(segments: readonly ScaleSegment[], day: number): number {
  const segment = segments.find(({ to }) => day <= to) ?? segments.at(-1);
  if (segment === undefined) return 0;
  const { from, to, start, end } = segment;
  const share = Math.min(1, Math.max(0, (day - from) / (to - from)));
  return start + PADDING + share * (end - start - 2 * PADDING);
}

/** Days without a gap that is left out, and how many spans lie in them. */
interface Part extends DaySpan {
  readonly spans: number;
}

function cutAtGaps(spans: readonly DaySpan[]): Part[] {
  const covered = coveredBy(spans);
  const gaps = covered
    .slice(1)
    .map((next, at) => ({ at: at + 1, days: next.from - (covered[at]?.to ?? next.from) }))
    .sort((a, b) => b.days - a.days);
  let left = (covered.at(-1)?.to ?? 0) - (covered[0]?.from ?? 0);
  const cuts = new Set<number>();
  for (const { at, days } of gaps.slice(0, MOST_BREAKS)) {
    if (days < SHORTEST_GAP || days < left * LONG_GAP) break;
    cuts.add(at);
    left -= days;
  }
  const parts: Part[] = [];
  covered.forEach((interval, at) => {
    const last = parts.at(-1);
    if (last === undefined || cuts.has(at)) parts.push(interval);
    else {
      parts[parts.length - 1] = {
        from: last.from,
        to: interval.to,
        spans: last.spans + interval.spans,
      };
    }
  });
  return parts;
}

/** Spans that overlap or touch as one. */
function coveredBy(spans: readonly DaySpan[]): Part[] {
  const covered: Part[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = covered.at(-1);
    if (last === undefined || from > last.to) covered.push({ from, to, spans: 1 });
    else {
      covered[covered.length - 1] = {
        from: last.from,
        to: Math.max(last.to, to),
        spans: last.spans + 1,
      };
    }
  }
  return covered;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
