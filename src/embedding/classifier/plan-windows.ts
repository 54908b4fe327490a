/**
 * Words that a model reads at once, from `from` up to `to`, and those among them that this window labels, from
 * `labelsFrom` up to `labelsTo`.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly labelsFrom: number;
  readonly labelsTo: number;
}

/**
 * Parts a text into windows that overlap, so that every word is labelled where it has words to both sides. Every word
 * is labelled by one window; where two hold it, by the one in whose middle it stands more.
 *
 * @param counts how many tokens each word has
 * @param room how many tokens a window holds; a single word of more has a window to itself
 * @param overlap how many tokens at most a window shares with the one before
 */
export function planWindows(counts: readonly number[], room: number, overlap: number): Window[] {
  const bounds = boundsOf(counts, room, overlap);
  return bounds.map(({ from, to }, place) => {
    const before = bounds[place - 1];
    const behind = bounds[place + 1];
    return {
      from,
      to,
      labelsFrom: before === undefined ? from : middleOf(from, before.to),
      labelsTo: behind === undefined ? to : middleOf(behind.from, to),
    };
  });
}

function boundsOf(
  counts: readonly number[],
  room: number,
  overlap: number,
): { readonly from: number; readonly to: number }[] {
  const bounds: { readonly from: number; readonly to: number }[] = [];
  const countAt = (word: number) => counts[word] ?? 0;
  for (let from = 0, to = 0; to < counts.length; ) {
    let tokens = countAt(from);
    for (to = from + 1; to < counts.length && tokens + countAt(to) <= room; to += 1) {
      tokens += countAt(to);
    }
    bounds.push({ from, to });
    let shared = 0;
    let next = to;
    while (next - 1 > from && shared + countAt(next - 1) <= overlap) {
      next -= 1;
      shared += countAt(next);
    }
    from = next;
  }
  return bounds;
}

function middleOf(from: number, to: number): number {
  return (from + to) >> 1;
}
