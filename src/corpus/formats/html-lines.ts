import type { LinePiece } from '../clean-text.js';
import { type HtmlNode, nodesOf } from './html-tree.js';

/** Shorter texts than this are looked for only where a text node begins, so that "Iran" is not found in "Iranian". */
const LONG_ENOUGH = 40;

/**
 * Finds which lines of an HTML file a text extracted from it stands in. Readability builds nodes anew, so that they
 * cannot be followed: texts are found by their visible characters instead, in document order, each from where the
 * last one ended and, failing that, from the beginning.
 */
export class HtmlLines {
  /** The visible characters of all text nodes, in document order. */
  readonly #characters: string;
  /** The line of each of them. */
  readonly #lines: Uint32Array;
  /** Where text nodes begin in them. */
  readonly #starts = new Set<number>();
  #cursor = 0;

  /**
   * @param root a tree that parse5 built with `sourceCodeLocationInfo`
   * @param firstLine the line of the file that the tree's source begins in
   */
  constructor(root: HtmlNode, firstLine = 1) {
    const parts: string[] = [];
    const lines: number[] = [];
    for (const { node } of nodesOf(root)) {
      if (!('value' in node) || node.nodeName !== '#text') continue;
      let line = (node.sourceCodeLocation?.startLine ?? 1) + firstLine - 1;
      this.#starts.add(lines.length);
      for (const part of node.value.split('\n')) {
        const visible = visibleOf(part);
        parts.push(visible);
        for (let i = 0; i < visible.length; i += 1) lines.push(line);
        line += 1;
      }
    }
    this.#characters = parts.join('');
    this.#lines = Uint32Array.from(lines);
  }

  /** The text cut up by the lines that it stands in. A text that is nowhere is given the line reached so far. */
  piecesOf(text: string): LinePiece[] {
    const wanted = visibleOf(text);
    const at = this.#find(wanted);
    if (at === null) {
      const line = this.#lines[Math.min(this.#cursor, this.#lines.length - 1)] ?? 1;
      return [{ text, line }];
    }
    this.#cursor = at + wanted.length;
    const pieces: { text: string; line: number }[] = [];
    let index = at;
    for (const word of text.split(/\s+/u)) {
      const line = this.#lines[index];
      if (word === '' || line === undefined) continue;
      const last = pieces.at(-1);
      if (last?.line === line) last.text += ` ${word}`;
      else pieces.push({ text: word, line });
      index += visibleOf(word).length;
    }
    return pieces;
  }

  #find(wanted: string): number | null {
    if (wanted === '') return null;
    for (const from of [this.#cursor, 0]) {
      let at = this.#characters.indexOf(wanted, from);
      const first = at;
      for (let tries = 0; at !== -1 && tries < 50; tries += 1) {
        if (wanted.length >= LONG_ENOUGH || this.#starts.has(at)) return at;
        at = this.#characters.indexOf(wanted, at + 1);
      }
      if (first !== -1 && from === 0) return first;
    }
    return null;
  }
}

function visibleOf(text: string): string {
  return text.replace(/\s+/gu, '');
}
