import { bareWord, foldWord, WORD } from '../words/index.js';

/** A word of a text, with what stands before it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Without the endings that apostrophes tie to it; the word itself where it is a contraction such as "didn't". */
  readonly bare: string;
  readonly folded: string;
  /** The characters between the word before and this one. */
  readonly gap: string;
}

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const stripped = bareWord(word);
    const bare = word.startsWith(stripped) ? stripped : word;
    const gap = text.slice(last, start);
    tokens.push({ start, end, text: word, bare, folded: foldWord(stripped), gap });
    last = end;
  }
  return tokens;
}

/** Whether nothing but a space parts a word from the one before. */
export function isSpaced({ gap }: Token): boolean {
  return /^[\s\u200B]{1,2}$/u.test(gap) && !gap.includes('\n');
}

/** The word at a place where nothing but a space parts it from the one before. */
export function spacedAt(tokens: readonly Token[], place: number): Token | undefined {
  const token = tokens[place];
  return token !== undefined && isSpaced(token) ? token : undefined;
}
