import { randomBytes } from 'node:crypto';
import { printable } from '../../phrasing/index.js';

/** Parts data that others wrote from what a chat model is told. */
export interface Fence {
  /** Six hexadecimal digits that nobody who wrote the data can know. */
  readonly mark: string;
  /** A text of any number of lines between two lines with the mark, of which nothing in it can pass for one. */
  wrap(label: string, text: string): string;
}

/** Runs that begin or end a fence. */
const RAIL = /[<>]{3,}/gu;

/** A fence with a mark of its own; the mark is for tests to give. */
export function newFence(mark = randomBytes(3).toString('hex')): Fence {
  const forged = new RegExp(mark, 'giu');
  return {
    mark,
    wrap: (label, text) => {
      const harmless = text
        .replace(RAIL, (rail) => rail.slice(0, 2))
        .replace(forged, '·'.repeat(mark.length));
      return `<<<${label} ${mark}\n${harmless}\n>>> ${mark}`;
    },
  };
}

/**
 * Untrusted text as one line of at most so many characters, which ends in `…` where it was cut: without control
 * characters, invisible ones and those that turn the direction of writing.
 */
export function oneLine(text: string, most: number): string {
  const line = printable(text);
  if (line.length <= most) return line;
  const kept = line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.trimEnd()}…`;
}
