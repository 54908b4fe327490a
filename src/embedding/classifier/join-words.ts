/** A word with the label that a model gives it. */
export interface LabelledWord {
  readonly start: number;
  readonly end: number;
  /** As the model has it: `B-PER`, `I-PER`, `O`, or `PER` in schemes without prefixes. */
  readonly label: string;
  /** How sure the model is of it, 0 to 1. */
  readonly score: number;
}

/** Characters of a text, from `start` up to `end` (UTF-16 code units), that a model gives one label. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** Without the prefix of the scheme: `PER`. */
  readonly label: string;
  /** The mean over the words. */
  readonly score: number;
}

/** `B` and `I` of IOB; `E`, `L`, `S` and `U` of the schemes that mark last and single words as well. */
const PREFIXED = /^(?<prefix>[BIELSU])-(?<tag>.+)$/u;

/**
 * Joins words that follow each other with one label. A word that begins a name begins another one; a line break ends
 * every name. Words within that the model says nothing of part names.
 *
 * @param text what the words are of
 * @param words in the order of the text, without gaps but for white space
 */
export function joinWords(text: string, words: readonly LabelledWord[]): LabelledSpan[] {
  const spans: LabelledWord[][] = [];
  let open: string | null = null;
  let last = 0;
  for (const word of words) {
    const { prefix, tag } = readLabel(word.label);
    const isBroken = text.slice(last, word.start).includes('\n');
    last = word.end;
    if (tag === null) {
      open = null;
      continue;
    }
    const goesOn = open === tag && !isBroken && !/[BSU]/u.test(prefix);
    if (goesOn) spans.at(-1)?.push(word);
    else spans.push([word]);
    open = /[ELSU]/u.test(prefix) ? null : tag;
  }
  return spans.flatMap(spanOf);
}

/** The parts of a label; the tag is null for words outside of all names. */
export function readLabel(label: string): { readonly prefix: string; readonly tag: string | null } {
  const { prefix = 'I', tag = label } = PREFIXED.exec(label)?.groups ?? {};
  return { prefix, tag: tag === 'O' ? null : tag };
}

function spanOf(words: readonly LabelledWord[]): LabelledSpan[] {
  const first = words[0];
  const last = words.at(-1);
  const { tag } = readLabel(first?.label ?? 'O');
  if (first === undefined || last === undefined || tag === null) return [];
  const score = words.reduce((sum, word) => sum + word.score, 0) / words.length;
  return [{ start: first.start, end: last.end, label: tag, score }];
}
