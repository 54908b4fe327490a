import { acronymOf } from '../words/index.js';
import type { Token } from './token.js';

/** A word of a name: the part of a token that has the capital. `US` of "US-led", `al-Khatib` whole. */
export interface NameWord {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** Whether the token goes on behind it, so that no further word of the name can follow. */
  readonly isLast: boolean;
  /** Whether it joins the capitals of a name without one of its own: "of", "the", "bin". */
  readonly isSmall: boolean;
}

const ARTICLE_PREFIX = /^(?:al|el|as|ash|an|ad|ar|at|az|ath|ul|ud|abu|bin|d|l|o)[-’']\p{Lu}/u;

/** The part of a token that is written as a name; null where no part is. */
export function capitalOf(
  token: Token | undefined,
  isTaken: (token: Token) => boolean,
): NameWord | null {
  if (token === undefined || isTaken(token)) return null;
  const { bare } = token;
  if (/^I(?:['’]|$)/u.test(bare) || /^\p{Lu}\p{Ll}+n['’]t$/u.test(bare)) return null;
  const isPossessive = bare !== token.text;
  if (ARTICLE_PREFIX.test(bare) || /^\p{Ll}\p{Lu}/u.test(bare)) {
    return { ...wholeWord(token), isLast: isPossessive };
  }
  const parts = partsOf(bare);
  const first = parts.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  const last = parts.findLastIndex(({ text }) => /^(?:\p{Lu}|\p{N})/u.test(text));
  const from = parts[first];
  const to = parts[Math.max(first, last)];
  if (from === undefined || to === undefined) return null;
  const end = to.offset + to.text.length;
  const text = bare.slice(from.offset, end);
  // "X-ray", "T-shirt" and "A" are no names.
  if (/^\p{Lu}$/u.test(text) && (end < bare.length || text === 'A')) return null;
  const goesOn = end < bare.length;
  return {
    token,
    start: token.start + from.offset,
    end: token.start + end,
    text,
    folded: acronymOf(text)?.toLowerCase() ?? foldedPart(token, text),
    isLast: isPossessive || goesOn,
    isSmall: false,
  };
}

function foldedPart(token: Token, text: string): string {
  return text === token.bare ? token.folded : text.toLowerCase();
}

function partsOf(word: string): { readonly text: string; readonly offset: number }[] {
  let offset = 0;
  return word.split('-').map((text) => {
    const part = { text, offset };
    offset += text.length + 1;
    return part;
  });
}

/** A whole word as a part of a name. */
export function wholeWord(token: Token): NameWord {
  const { start, bare, folded } = token;
  return {
    token,
    start,
    end: start + bare.length,
    text: bare,
    folded,
    isLast: false,
    isSmall: false,
  };
}

/** A word that joins the capitals of a name without one of its own. */
export function smallWord(token: Token): NameWord {
  return { ...wholeWord(token), isSmall: true };
}
