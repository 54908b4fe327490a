import type { EventPrint } from './event-print.js';
import { areApart, likenessOf } from './same-event.js';

/** Events are compared with so many clusters at most, those first that they share most with. */
const MOST_COMPARED = 12;
/** Words that more clusters of a date have tell nothing. */
const MOST_POSTINGS = 400;
/** So many members of a cluster stand for it. */
const MOST_MEMBERS = 8;

/**
 * Events that are being put together. Clusters are found by their date (a year and a month hold their days) and a word
 * in common, so that only events that may be one are compared. The most exact dates must be added first.
 */
export class EventClusters {
  readonly #clusters: EventPrint[][] = [];
  /** The numbers of the clusters with a word, by date and word. */
  readonly #postings = new Map<string, Map<string, number[]>>();
  readonly #dates: ReadonlySet<string>;

  /** @param dates those of all events that will be added: nothing is looked for by any other */
  constructor(dates: ReadonlySet<string>) {
    this.#dates = dates;
  }

  /** All events that were added, those that are one together. */
  get all(): readonly (readonly EventPrint[])[] {
    return this.#clusters.filter(({ length }) => length > 0);
  }

  /** Adds an event to the cluster that it belongs to, or makes one of it. */
  add(print: EventPrint): void {
    const home = this.#homeOf(print);
    if (home === null) {
      this.#clusters.push([print]);
      this.#post(print, this.#clusters.length - 1);
    } else {
      this.#clusters[home]?.push(print);
      this.#post(print, home);
    }
  }

  #homeOf(print: EventPrint): number | null {
    const { value } = print.record;
    const found = this.#candidates(print).flatMap((number) => {
      const members = (this.#clusters[number] ?? []).slice(0, MOST_MEMBERS);
      if (members.length === 0) return [];
      if (members.some((member) => areApart(member, print))) return [];
      const likeness = Math.max(...members.map((member) => likenessOf(member, print)));
      if (likeness <= 0) return [];
      const isExact = members.some(({ record }) => record.value === value);
      return [{ number, likeness, isExact }];
    });
    const exact = found.filter(({ isExact }) => isExact);
    if (exact.length > 0) {
      const { number } = exact.reduce((best, one) => (one.likeness > best.likeness ? one : best));
      for (const other of exact) this.#unite(number, other.number);
      return number;
    }
    // A month that two of its days answer to is neither.
    const [only, other] = found;
    return only !== undefined && other === undefined ? only.number : null;
  }

  /** Two clusters that one event belongs to are one, where nothing tells their events apart. */
  #unite(home: number, other: number): void {
    const [own, others] = [this.#clusters[home], this.#clusters[other]];
    if (home === other || own === undefined || others === undefined) return;
    const members = others.slice(0, MOST_MEMBERS);
    const isApart = own
      .slice(0, MOST_MEMBERS)
      .some((one) => members.some((member) => areApart(one, member)));
    if (isApart) return;
    own.push(...others);
    for (const print of others) this.#post(print, home);
    this.#clusters[other] = [];
  }

  #candidates(print: EventPrint): number[] {
    const counts = new Map<number, number>();
    const ofOneKind = new Set<number>();
    const byWord = this.#postings.get(print.record.value);
    if (byWord === undefined) return [];
    for (const key of print.words) {
      const postings = byWord.get(key);
      if (postings === undefined || postings.length > MOST_POSTINGS) continue;
      for (const number of postings) {
        counts.set(number, (counts.get(number) ?? 0) + 1);
        if (key.startsWith('#')) ofOneKind.add(number);
      }
    }
    // One word in common makes two events one only where it says what kind they are of.
    return [...counts]
      .filter(([number, count]) => count > 1 || ofOneKind.has(number))
      .sort(([a, most], [b, more]) => more - most || a - b)
      .slice(0, MOST_COMPARED)
      .map(([number]) => number);
  }

  #post(print: EventPrint, number: number): void {
    const { value } = print.record;
    for (const length of [4, 7, 10]) {
      const date = value.slice(0, length);
      if (date.length < length || !this.#dates.has(date)) continue;
      const byWord = this.#postings.get(date) ?? new Map<string, number[]>();
      this.#postings.set(date, byWord);
      for (const key of print.words) {
        const postings = byWord.get(key);
        if (postings === undefined) byWord.set(key, [number]);
        else if (postings.length <= MOST_POSTINGS && !postings.includes(number)) {
          postings.push(number);
        }
      }
    }
  }
}
