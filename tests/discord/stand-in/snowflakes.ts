import type { Snowflake } from './protocol/index.js';

/** The beginning of 2015, from which ids count their milliseconds. */
const EPOCH = 1_420_070_400_000;

/** Milliseconds stand above 22 bits, of which the lowest 12 number the ids of one millisecond. */
const TIME_SHIFT = 22n;
const MOST_IN_A_MILLISECOND = 4096;

/** Makes ids as Discord does: each greater than the one before, with the time of its making in the upper bits. */
export class Snowflakes {
  #time = 0;
  #increment = 0;

  next(): Snowflake {
    const now = Date.now();
    if (now > this.#time) {
      this.#time = now;
      this.#increment = 0;
    } else if (++this.#increment === MOST_IN_A_MILLISECOND) {
      this.#time++;
      this.#increment = 0;
    }
    return String((BigInt(this.#time - EPOCH) << TIME_SHIFT) | BigInt(this.#increment));
  }
}

/** When an id was made. */
export function timeOf(id: Snowflake): Date {
  return new Date(Number(BigInt(id) >> TIME_SHIFT) + EPOCH);
}
