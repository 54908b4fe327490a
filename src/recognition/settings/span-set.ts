import type { TextSpan } from '../entity.js';

/** Tells whether characters are in any of some spans, in a time that grows with the logarithm of their number. */
export function spanSet(spans: readonly TextSpan[]): (start: number, end?: number) => boolean {
  const apart = joined(spans);
  return (start, end = start + 1) => {
    let [low, high] = [0, apart.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((apart[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return start < (apart[low - 1]?.end ?? 0);
  };
}

/** The same places in spans that do not overlap, in order. */
function joined(spans: readonly TextSpan[]): TextSpan[] {
  const apart: TextSpan[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || start > last.end) apart.push({ start, end });
    else if (end > last.end) apart[apart.length - 1] = { start: last.start, end };
  }
  return apart;
}
