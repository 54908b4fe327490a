import { readable } from '../text/index.js';

/** What stands where nothing can be read. */
const NAMELESS = '—';

/** Characters behind the cut that are looked at, to see where what is drawn as one ends. */
const FORESIGHT = 64;

/**
 * Untrusted text for a place where Discord shows no Markdown, such as an entry of a menu: the first of the texts in which
 * something can be read, on one line, of at most `most` characters. What is longer ends behind a word.
 */
export function cutLabel(texts: readonly string[], most: number): string {
  const text = texts.map(readable).find((shown) => shown !== '') ?? NAMELESS;
  if (text.length <= most) return text;
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const end = graphemes.segment(text.slice(0, most + FORESIGHT)).containing(most - 1)?.index ?? 0;
  const space = text.lastIndexOf(' ', end);
  const cut = text.slice(0, space > most / 2 ? space : end).replace(/[\s,;:–—]+$/u, '');
  return cut === '' ? NAMELESS : `${cut}…`;
}
