import type { DateScale, ScaleSegment } from './date-scale.js';
import { calendarDateOf, daySpanOf } from './day-span.js';

/** A mark on an axis. Where it has no room, its label is left out. */
export interface Tick {
  readonly x: number;
  readonly label: string | null;
}

/** Pixels from one labelled tick to the next at least. */
const LEAST_DISTANCE = 62;

/** How far apart ticks may stand: months, or days below a month. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAY_STEPS = [1, 5, 10];

const DAYS_A_MONTH = 30.44;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ticks of an axis, from left to right: at days, months or years, as close as their labels allow. */
export function ticksOf(scale: DateScale): Tick[] {
  const ticks: { x: number; label: string | null }[] = [];
  let lastLabelled: { x: number; label: string | null } | null = null;
  for (const segment of scale.segments) {
    let isFirst = true;
    for (const date of tickDates(segment, scale)) {
      const tick: { x: number; label: string | null } = {
        x: scale.at(placeOf(date)),
        label: labelOf(date, isFirst),
      };
      const isTight: boolean = lastLabelled !== null && tick.x - lastLabelled.x < LEAST_DISTANCE;
      // The first label of a segment tells the year, so that another gives way to it.
      if (isTight && isFirst && lastLabelled !== null) lastLabelled.label = null;
      else if (isTight) tick.label = null;
      if (tick.label !== null) lastLabelled = tick;
      ticks.push(tick);
      isFirst = false;
    }
  }
  return ticks;
}

/** Ticks of days stand in the middle of the day, as its dots do; those of months and years where they begin. */
function placeOf(date: string): number {
  return daySpanOf(date).from + (date.length > 'YYYY-MM'.length ? 0.5 : 0);
}

/** Dates of ticks: `YYYY` for a year, `YYYY-MM` for a month, `YYYY-MM-DD` for a day. */
function tickDates(segment: ScaleSegment, scale: DateScale): string[] {
  const { from, to } = segment;
  const pixelsADay = (scale.at(to) - scale.at(from)) / (to - from);
  const days = DAY_STEPS.find((step) => step * pixelsADay >= LEAST_DISTANCE);
  if (days !== undefined) {
    const dates = Array.from({ length: to - from }, (_, at) => calendarDateOf(from + at));
    return dates.filter((date, at) => at === 0 || isRound(Number(date.slice(8)), days));
  }
  const step =
    MONTH_STEPS.find((months) => months * DAYS_A_MONTH * pixelsADay >= LEAST_DISTANCE) ??
    MONTH_STEPS.at(-1) ??
    12;
  const dates = monthsWithin(segment)
    .filter((month) => month % step === 0)
    .map((month) => dateOfMonth(month, step));
  return dates.length > 0 ? dates : [calendarDateOf(from).replace(/(?:-01){1,2}$/u, '')];
}

/** Whether a day of a month gets a tick; none right before the first of the next month. */
function isRound(day: number, step: number): boolean {
  return step === 1 || day === 1 || (day % step === 0 && day <= 30 - step / 2);
}

/** Months whose first day lies in a segment, counted from the year 0. */
function monthsWithin({ from, to }: ScaleSegment): number[] {
  const first = monthOf(calendarDateOf(from));
  const last = monthOf(calendarDateOf(to - 1));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (month) => daySpanOf(dateOfMonth(month, 1)).from >= from,
  );
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function dateOfMonth(month: number, step: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** "2025", "Mar", "5 Mar"; the first of a segment and every January with the year. */
function labelOf(date: string, isFirst: boolean): string {
  const [year = date, month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  const own = day === undefined ? name : `${Number(day)} ${name}`;
  const isNewYear = month === '01' && (day === undefined || day === '01');
  return isFirst || isNewYear ? `${own} ${year}` : own;
}
