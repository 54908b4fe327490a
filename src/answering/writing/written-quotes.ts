import { foldSpace } from '../checking/index.js';

/** Words between quotation marks. Single marks quote only where words stand outside of them: "the workers' own" quotes nothing. */
const DOUBLE = /["“”„«»][^"“”„«»]*(?:["“”«»]|$)/gu;
const SINGLE =
  /(?<![\p{L}\p{Nd}])[‘'](?=[\p{L}\p{Nd}])((?:[^‘’']|[’'](?=\p{L}))*)[’'](?![\p{L}\p{Nd}])/gu;
const LEFT_OUT = /\s*(?:\[?(?:…|\.\s?\.\s?\.)\]?)\s*/u;

/**
 * Whether everything that a sentence has between quotation marks stands word for word in one of the texts that it cites.
 * Styles of marks, white space, the case of the first letter and a mark before the closing one do not count; what
 * three dots leave out is left out of the comparison.
 */
export function quotesStand(sentence: string, cited: readonly string[]): boolean {
  const texts = cited.map(plain);
  return quotesIn(sentence).every((quote) => {
    const parts = quote
      .split(LEFT_OUT)
      .map(trimmed)
      .filter((part) => /[\p{L}\p{Nd}]/u.test(part));
    return parts.length === 0 || texts.some((text) => holdsInOrder(text, parts));
  });
}

/** What a sentence has between quotation marks, without them. */
export function quotesIn(sentence: string): string[] {
  const double = Array.from(sentence.matchAll(DOUBLE), ([words]) =>
    words.replace(/["“”„«»]/gu, ''),
  );
  const rest = sentence.replace(DOUBLE, ' ');
  return [...double, ...Array.from(rest.matchAll(SINGLE), ([, words = '']) => words)].map(plain);
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = placeOf(text, part, from);
    from = at + part.length;
    return at !== -1;
  });
}

/** Where words stand in a text as whole words, the first letter small or capital; -1 where they do not. */
function placeOf(text: string, words: string, from: number): number {
  for (const one of [words, recased(words)]) {
    for (let at = text.indexOf(one, from); at !== -1; at = text.indexOf(one, at + 1)) {
      const isWhole =
        !/[\p{L}\p{Nd}]$/u.test(text.slice(0, at)) &&
        !/^[\p{L}\p{Nd}]/u.test(text.slice(at + one.length));
      if (isWhole) return at;
    }
  }
  return -1;
}

function recased(words: string): string {
  const first = words.slice(0, 1);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return other + words.slice(1);
}

function trimmed(words: string): string {
  return words.trim().replace(/[.,;:!?]+$/u, '');
}

function plain(text: string): string {
  return foldSpace(text.normalize('NFC'))
    .replace(/[‘’‛]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑]/gu, '-');
}
