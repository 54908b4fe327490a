import type { NumberFact } from '../../facts/index.js';

/** What a number leaves open: any value from `least` to `most`. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  /** Digits before the zeros at its end, of which rounding leaves few. */
  readonly digits: number;
}

const AT_LEAST =
  /\b(?:at least|no (?:fewer|less) than|(?:more|greater) than|over|above|upwards? of|exceed(?:s|ed|ing)?|a minimum of|well over) (?:[$€£¥]\s?)?$/iu;
const AT_MOST =
  /\b(?:up to|at most|no more than|(?:fewer|less) than|under|below|a maximum of|as many as|not more than) (?:[$€£¥]\s?)?$/iu;
const ABOUT =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|circa|just (?:over|under)) (?:[$€£¥]\s?)?$|~\s?$/iu;
const BEHIND_AT_LEAST = /^(?: or more| and counting|\+)/u;

/** What "about" may be off by. */
const SLACK = 0.12;
/** Figures of at least this size are rounded without a word that says so. */
const ROUNDED_FROM = 1000;
const ROUNDED_OFF = 0.05;

/** What a number in a text leaves open, by the words before it: "at least", "about", "up to". */
export function amountOf({ value, start, end }: NumberFact, text: string): Amount {
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 14);
  const digits = digitsOf(value);
  if (AT_LEAST.test(before) || BEHIND_AT_LEAST.test(behind)) {
    return { least: value, most: Number.POSITIVE_INFINITY, digits };
  }
  if (AT_MOST.test(before)) return { least: 0, most: value, digits };
  if (ABOUT.test(before)) return { least: value * (1 - SLACK), most: value * (1 + SLACK), digits };
  return { least: value, most: value, digits };
}

/** Whether two amounts can be one. A large round figure stands for those that it rounds: 1.2 million for 1,187,400. */
export function canBeOneAmount(a: Amount, b: Amount): boolean {
  if (a.least <= b.most && b.least <= a.most) return true;
  const [low, high] = a.most < b.least ? [a.most, b.least] : [b.most, a.least];
  const isRounding = Math.abs(a.digits - b.digits) >= 2 && low >= ROUNDED_FROM;
  return isRounding && high - low <= high * ROUNDED_OFF;
}

function digitsOf(value: number): number {
  return String(value).replace('.', '').replace(/0+$/u, '').replace(/^0+/u, '').length;
}
