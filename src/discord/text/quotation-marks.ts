/** What closes the quotations that are open somewhere in a text, innermost first, and what opened them. */
export interface OpenQuotes {
  readonly closing: string;
  readonly opening: string;
}

/** Deeper than this, marks are no quotations. */
const DEEPEST = 3;

/** What closes each mark that opens a quotation, the usual one first. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['“', ['”']],
  ['‘', ['’']],
  ['«', ['»']],
  ['‹', ['›']],
  ['„', ['“', '”']],
  ['‚', ['‘', '’']],
  ['「', ['」']],
  ['『', ['』']],
]);

const MARKS = /["“”‘’«»‹›„‚「」『』]/gu;

/**
 * The quotations that are open at offset `at` and closed behind it. An apostrophe inside a word closes none; a mark that
 * nothing closes opens none.
 */
export function openQuotes(text: string, at: number): OpenQuotes {
  const open: { readonly mark: string; readonly closers: readonly string[] }[] = [];
  for (const { 0: mark, index } of text.slice(0, at).matchAll(MARKS)) {
    if (isApostrophe(text, index)) continue;
    const closers = CLOSERS.get(mark);
    if (open.at(-1)?.closers.includes(mark) === true) open.pop();
    else if (closers !== undefined) open.push({ mark, closers });
  }
  const closed = open
    .slice(0, DEEPEST)
    .filter(({ closers }) => closers.some((mark) => text.includes(mark, at)));
  return {
    closing: closed
      .map(({ closers: [closer = ''] }) => closer)
      .reverse()
      .join(''),
    opening: closed.map(({ mark }) => mark).join(''),
  };
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /^[\p{L}\p{N}]’\p{L}$/u.test(text.slice(at - 1, at + 2));
}
