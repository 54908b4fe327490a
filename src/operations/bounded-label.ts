/** What a value is called that is not one of its own. */
const OTHER = 'other';

/**
 * Values of a label that come from outside, held to a bounded number: each different value of a label is a series of its
 * own that a metrics store keeps for ever.
 */
export class BoundedLabel {
  readonly #known: Set<string>;
  readonly #most: number;

  /**
   * @param known values that always stand for themselves
   * @param most how many there may be in all; those that come first have a place
   */
  constructor(known: Iterable<string> = [], most = 0) {
    this.#known = new Set(known);
    this.#most = most;
  }

  /** The value as it may be used: itself, or `other`. */
  of(value: string): string {
    if (this.#known.has(value)) return value;
    if (this.#known.size >= this.#most || !/^[\w/.-]{1,40}$/u.test(value)) return OTHER;
    this.#known.add(value);
    return value;
  }
}
