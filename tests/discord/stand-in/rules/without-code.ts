/**
 * A text with its code spans and code blocks taken out. A run of backticks opens a span if a run of the same length
 * follows; three or more open a block, which three more close. An escaped backtick opens nothing.
 */
export function withoutCode(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of codeIn(text)) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return [...kept, text.slice(from)].join(' ');
}

const BLOCK = 3;

interface Run {
  readonly start: number;
  readonly length: number;
}

function* codeIn(text: string): Generator<{ readonly start: number; readonly end: number }> {
  const closing = runsIn(text, /`+/g);
  let end = 0;
  // A backslash takes the first backtick out of a run that opens; a run that closes pays it no heed.
  for (const { start, length } of runsIn(text, /(?<!\\)`+/g)) {
    if (start < end) continue;
    const isBlock = length >= BLOCK;
    const close = closing.find(
      (run) =>
        run.start >= start + length && (isBlock ? run.length >= BLOCK : run.length === length),
    );
    if (!close) continue;
    end = close.start + (isBlock ? BLOCK : close.length);
    yield { start, end };
  }
}

function runsIn(text: string, pattern: RegExp): readonly Run[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, length }));
}
