/** A stretch that something takes on an axis, in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The row of every stretch, from 0: the lowest in which it overlaps none of those before it. */
export function placeInRows(stretches: readonly Stretch[]): number[] {
  const rows: number[] = stretches.map(() => 0);
  const ends: number[] = [];
  const inOrder = stretches
    .map((stretch, at) => ({ ...stretch, at }))
    .sort((a, b) => a.start - b.start);
  for (const { start, end, at } of inOrder) {
    const free = ends.findIndex((taken) => taken <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    rows[at] = row;
  }
  return rows;
}
