import { parse as parseDates } from 'chrono-node';
import { assembleText, type DraftBlock } from './clean-text.js';
import { segmentSentences } from './sentences.js';

/** A title, and the blocks that are left when its line is taken out of the text. */
export interface ChosenTitle {
  readonly title: string;
  readonly blocks: readonly DraftBlock[];
}

/** How far into the text the line that repeats a stated title is looked for, in blocks. */
const REPEATED_WITHIN = 6;
const MOST_WORDS = 25;
const FEWEST_WORDS = 4;
const LONGEST_LINE = 200;
/** Where a sentence that stands in for a title is cut, in UTF-16 code units. */
const LONGEST_SENTENCE = 100;

/**
 * Chooses the title of an article: the one stated; else the first heading or short line before the running text; else
 * the file's name, where it is made of words; else the beginning of the first sentence, which stays in the text. A
 * line that became the title, or repeats it, leaves the text unless it is all there is.
 * @param fileName the name of the file without folders; null where the file holds several articles
 */
export function chooseTitle(
  stated: string | undefined,
  blocks: readonly DraftBlock[],
  fileName: string | null,
): ChosenTitle {
  const given = stated?.replace(/\s+/gu, ' ').trim();
  if (given) return { title: given, blocks: withoutRepetition(given, blocks) };
  const index = titleLineIn(blocks);
  const line = blocks[index];
  if (line !== undefined) {
    return { title: textOf(line), blocks: withoutRepetition(textOf(line), blocks) };
  }
  const named = fileName === null ? null : titleFromFileName(fileName);
  return { title: named ?? firstSentenceOf(blocks) ?? fileName ?? '', blocks };
}

function withoutRepetition(title: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const key = keyOf(title);
  const longest = title.length * 2 + 20;
  const rest = blocks.filter((block, i) => {
    if (i >= REPEATED_WITHIN || !isLine(block)) return true;
    const text = textOf(block);
    return text.length > longest || keyOf(text) !== key;
  });
  return rest.some((block) => textOf(block) !== '') ? rest : blocks;
}

/** The place of the line before the running text that makes the best title, or -1. */
function titleLineIn(blocks: readonly DraftBlock[]): number {
  let short = -1;
  for (const [i, block] of blocks.entries()) {
    const text = textOf(block);
    if (!isLine(block) || isDate(text)) continue;
    const words = text.split(' ').length;
    const isRunningText =
      block.kind !== 'heading' &&
      (text.length > LONGEST_LINE || words > MOST_WORDS || /[.!:;,…]["”’)]?$/u.test(text));
    if (isRunningText) break;
    // Scripts without spaces have no words to count.
    if (words >= FEWEST_WORDS || /[\p{Script=Han}\p{Script=Kana}\p{Script=Thai}]{8}/u.test(text))
      return i;
    if (short === -1 && block.kind === 'heading') short = i;
  }
  return short;
}

function isLine(block: DraftBlock): boolean {
  return block.kind === 'heading' || block.kind === 'paragraph';
}

/** Whether a line is little more than a date or a time ("5 March 2025, 10:30 GMT", "1 month ago"). */
function isDate(text: string): boolean {
  // Looking for a digit first: parsing a line for dates is slow, and most lines have none.
  if (text.length > 80 || !/\d/u.test(text)) return false;
  const found = parseDates(text).reduce((sum, result) => sum + result.text.length, 0);
  return found >= text.length * 0.6;
}

/** The words of a file's name, without extension, leading date or number; null where it has fewer than two. */
function titleFromFileName(fileName: string): string | null {
  const stem = fileName.replace(/\.[^.]{1,5}$/u, '');
  const words = stem
    .replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}(?=[-_. ]|$)/u, '')
    .split(/[-_.\s]+/u)
    .filter((word) => !/^[0-9a-f]{6,}$/iu.test(word) || /^[a-f]+$/iu.test(word))
    .filter((word, i) => word !== '' && !(i === 0 && /^\d+$/u.test(word)));
  if (words.filter((word) => /\p{L}{2}/u.test(word)).length < 2) return null;
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function firstSentenceOf(blocks: readonly DraftBlock[]): string | null {
  const body = assembleText(blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 1));
  const whole = body.text === '' ? assembleText(blocks.slice(0, 1)) : body;
  const first = segmentSentences(whole)[0];
  if (first === undefined) return null;
  const sentence = whole.text.slice(first.start, first.end);
  if (sentence.length <= LONGEST_SENTENCE) return sentence.replace(/\.$/u, '');
  const cut = sentence.slice(0, LONGEST_SENTENCE);
  const space = cut.lastIndexOf(' ');
  const kept =
    space > LONGEST_SENTENCE / 2 ? cut.slice(0, space) : Array.from(cut).slice(0, -1).join('');
  return `${kept.replace(/[\s\p{P}]+$/u, '')}…`;
}

function textOf(block: DraftBlock): string {
  return assembleText([block]).text;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
