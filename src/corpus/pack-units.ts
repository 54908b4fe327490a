import type { Sentence } from './passage.js';

/** A sentence, or a piece of one, with all that decides which passage it falls in. */
export interface PackingUnit {
  readonly sentence: Sentence;
  readonly tokens: number;
  /** Number of the section it stands in. */
  readonly section: number;
  /** The tokens that the sentences of a passage may take that begins with this unit; never less than `tokens`. */
  readonly limit: number;
  /** Headings right before it, which cost `leadTokens` where a passage runs across them. */
  readonly lead: readonly Sentence[];
  readonly leadTokens: number;
}

/** Consecutive units that make one passage. */
export type PackedRun = readonly [PackingUnit, ...PackingUnit[]];

/** A run as places in the list of units: `from` to `to`, of which those before `fresh` repeat the run before. */
interface Span {
  readonly from: number;
  readonly fresh: number;
  readonly to: number;
}

/** A passage this full, as a share of its limit, ends where a section ends. */
const FULL_ENOUGH = 1 / 2;
/** A last passage with less than this share of new text is joined to the one before, or evened out with it. */
const CRUMB = 1 / 4;
/** One sentence is repeated up to this share of the limit, several up to the smaller one. */
const ONE_REPEATED = 1 / 2;
const SEVERAL_REPEATED = 1 / 4;

/**
 * Packs units into runs, in order and from the front: as many as fit, with at most `overlap` units repeated from the run
 * before. Every unit is new in exactly one run, and every run has a unit that is new.
 */
export function packUnits(units: readonly PackingUnit[], overlap: number): PackedRun[] {
  const packer = new Packer(units, overlap);
  return packer.pack().flatMap(({ from, to }) => {
    const [first, ...rest] = units.slice(from, to);
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}

class Packer {
  constructor(
    private readonly units: readonly PackingUnit[],
    private readonly overlap: number,
  ) {}

  pack(): Span[] {
    const spans: Span[] = [];
    let next = 0;
    while (next < this.units.length) {
      const span = this.fill(this.overlapFrom(spans.at(-1), next, next + 1), next);
      spans.push(span);
      next = span.to;
    }
    return this.withoutCrumb(spans);
  }

  /** The run that begins at `from`, whose first new unit is `fresh`. */
  private fill(from: number, fresh: number): Span {
    const limit = this.units[from]?.limit ?? 0;
    let used = this.cost(from, fresh + 1);
    let to = fresh + 1;
    for (let unit = this.units[to]; unit !== undefined; unit = this.units[to]) {
      const added = unit.tokens + unit.leadTokens;
      if (used + added > limit) break;
      const newSection = unit.section !== this.units[to - 1]?.section;
      if (newSection && used >= limit * FULL_ENOUGH) break;
      used += added;
      to += 1;
    }
    return { from, fresh, to };
  }

  /** Where a run starts whose first new unit is `fresh`: some units earlier where all up to `to` fits behind them. */
  private overlapFrom(before: Span | undefined, fresh: number, to: number): number {
    let from = fresh;
    if (before === undefined) return from;
    for (let repeated = 1; repeated <= this.overlap; repeated += 1) {
      const candidate = this.units[fresh - repeated];
      // A run that was repeated as a whole would hold nothing that its successor does not.
      if (candidate === undefined || fresh - repeated <= before.from) break;
      if (candidate.section !== this.units[fresh]?.section) break;
      if (candidate.sentence.kind === 'caption' || candidate.sentence.kind === 'byline') break;
      const share = repeated === 1 ? ONE_REPEATED : SEVERAL_REPEATED;
      if (this.cost(fresh - repeated, fresh) > candidate.limit * share) break;
      if (this.cost(fresh - repeated, to) > candidate.limit) break;
      from = fresh - repeated;
    }
    return from;
  }

  /** Joins a small last run to the one before where both fit together, and else shares their units out evenly. */
  private withoutCrumb(spans: Span[]): Span[] {
    const last = spans.at(-1);
    const before = spans.at(-2);
    if (last === undefined || before === undefined) return spans;
    const limit = this.units[before.from]?.limit ?? 0;
    if (this.cost(last.fresh, last.to) >= limit * CRUMB) return spans;
    const kept = spans.slice(0, -2);
    if (this.cost(before.from, last.to) <= limit) return [...kept, { ...before, to: last.to }];
    const cut = this.evenCut(before, last.to);
    if (cut === null) return spans;
    const first = { ...before, to: cut };
    return [
      ...kept,
      first,
      { from: this.overlapFrom(first, cut, last.to), fresh: cut, to: last.to },
    ];
  }

  /** The place between two runs at which the longer of them is shortest, where both fit. */
  private evenCut(before: Span, to: number): number | null {
    let best: number | null = null;
    let longest = Number.POSITIVE_INFINITY;
    for (let cut = before.fresh + 1; cut < to; cut += 1) {
      const second = this.cost(cut, to);
      const first = this.cost(before.from, cut);
      if (second > (this.units[cut]?.limit ?? 0)) continue;
      if (Math.max(first, second) < longest) {
        longest = Math.max(first, second);
        best = cut;
      }
    }
    return best;
  }

  /** The tokens of a passage of the units from `from` up to `to`. */
  private cost(from: number, to: number): number {
    let tokens = 0;
    for (let index = from; index < to; index += 1) {
      const unit = this.units[index];
      if (unit !== undefined) tokens += unit.tokens + (index === from ? 0 : unit.leadTokens);
    }
    return tokens;
  }
}
