import { type Token, tokensOf } from '../../facts/index.js';
import type { TextSpan } from '../../recognition/index.js';
import type { NamedSentence, NamedSpan } from '../account.js';

/**
 * A word of a sentence, or a whole name in it; offsets count from the beginning of the sentence. A possessive ending
 * belongs to no unit: it opens the gap of the next one.
 */
export interface Unit extends Token {
  readonly name: NamedSpan | null;
  readonly isCapital: boolean;
  /** Whether an ending makes something its own: "Israel's", "Hamas'". */
  readonly isPossessive: boolean;
  /** Whether it stands in quotation marks. */
  readonly isQuoted: boolean;
}

/** A sentence taken apart. */
export interface ReadSentence extends TextSpan {
  readonly text: string;
  readonly kind: NamedSentence['kind'];
  /** Everybody and everything named, also inside other words ("US-led"). */
  readonly names: readonly NamedSpan[];
  readonly units: readonly Unit[];
}

const POSSESSIVE = /^['’](?:s(?![\p{L}\p{N}])|(?= [\p{L}\p{N}]))/u;

/**
 * Takes a sentence apart into words and names.
 * @param quotations those that reach into the sentence, by where they begin
 */
export function readSentence(
  sentence: NamedSentence,
  quotations: readonly TextSpan[],
): ReadSentence {
  const { text, start: base, names } = sentence;
  const tokens = tokensOf(text);
  const units: Unit[] = [];
  let next = 0;
  let last = 0;
  let nextQuotation = 0;
  let quotedUpTo = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start < last) continue;
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) - base <= token.start) next += 1;
    for (let one = quotations[nextQuotation]; one !== undefined; one = quotations[nextQuotation]) {
      if (one.start > base + token.start) break;
      quotedUpTo = Math.max(quotedUpTo, one.end);
      nextQuotation += 1;
    }
    const name = nameAt(tokens, at, names[next], base);
    const end = name === null ? token.start + token.bare.length : name.end - base;
    const words = text.slice(token.start, end);
    units.push({
      start: token.start,
      end,
      text: words,
      bare: words,
      folded: name === null ? token.folded : words.toLowerCase(),
      gap: text.slice(last, token.start),
      name,
      isCapital: /^\p{Lu}/u.test(words),
      isPossessive: POSSESSIVE.test(text.slice(end, end + 3)),
      isQuoted: base + token.start < quotedUpTo,
    });
    last = end;
  }
  return { start: base, end: sentence.end, text, kind: sentence.kind, names, units };
}

/** The name that begins with a word and ends with a word: not one inside "US-led". */
function nameAt(
  tokens: readonly Token[],
  at: number,
  name: NamedSpan | undefined,
  base: number,
): NamedSpan | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (name === undefined || token === undefined) return null;
  const [start, end] = [name.start - base, name.end - base];
  if (start > token.start || start < (before?.start ?? -1) + (before?.bare.length ?? 0))
    return null;
  let to = at;
  while ((tokens[to + 1]?.start ?? end) < end) to += 1;
  const final = tokens[to];
  if (final === undefined || final.start + final.bare.length > end) return null;
  return name;
}
