import { assembleText, type DraftBlock, type LinePiece } from '../clean-text.js';
import { segmentSentences } from '../sentences.js';

/** How far from the end of a paragraph a credit may begin, in UTF-16 code units. */
const LONGEST_CREDIT = 200;
/** Captions are a few sentences; a paragraph beyond this length is searched at its end only. */
const LONGEST_CAPTION = 1500;

const LABEL = /^(?:file photo|photo|image|picture|caption|file|foto|bild)\s*(?:[:–—]|-\s)\s*\S/iu;
const FULL_DATE =
  /\b(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8},? (?:19|20)\d{2})\b/u;

/** What stands in the brackets of a credit: "credit: …", "Photo by …", "AP Photo/Name", "Name - Agency". */
const CREDIT_WORDS =
  /^(?:(?:photo |image |picture )?credits?|photo(?:graph)?s?(?: by)?|image|picture|file photo|courtesy of|via)\b/iu;
const CREDIT_NAMES = /^[\p{L}\p{M} .'’-]{2,40}(?: [-–—|] |\/)[\p{L}\p{M} .'’/&()-]{2,60}$/u;
const AGENCY_NAMES =
  /\b(?:reuters|afp|ap|epa|epa-efe|upi|dpa|xinhua|tass|getty images|getty|anadolu(?: agency)?|flash90|shutterstock|wikimedia commons)\b/iu;
/** A credit without brackets: an agency in capitals, a slash and a name, perhaps with the place and tags behind. */
const BARE_CREDIT =
  /(?:^|[.!?”"]\s+)(\p{Lu}{2,10}(?: PHOTO)?\/\p{Lu}[\p{L}\p{M}'’.-]+(?:[ /]\p{Lu}[\p{L}\p{M}'’.-]*){0,4}(?:\s*\([^()]{0,120}\)?)?[.\s]*)$/u;

/**
 * Takes photo captions out of the running text: a paragraph that a credit ends, or that a label such as "FILE PHOTO:"
 * begins, becomes a caption. Where the caption is glued to the end of a paragraph it is parted at a sentence: the
 * caption begins with the first sentence that gives a full date, as agency captions do, or is the last sentence
 * before the credit.
 */
export function withCaptionsApart(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? partCaption(block) : [block]));
}

function partCaption(block: DraftBlock): DraftBlock[] {
  const pieces = block.pieces
    .map(({ text, line }) => ({ text: text.replace(/\s+/gu, ' ').trim(), line }))
    .filter(({ text }) => text !== '');
  const body = assembleText([{ kind: 'paragraph', pieces }]);
  const credit = creditStart(body.text);
  if (credit === null) {
    const labelled = body.text.length < LONGEST_CAPTION && LABEL.test(body.text);
    return [labelled ? { ...block, kind: 'caption' } : block];
  }
  const from = Math.max(0, body.text.lastIndexOf(' ', credit - LONGEST_CAPTION));
  const before = body.text.slice(from, credit).trimEnd();
  const sentences = segmentSentences(
    assembleText([{ kind: 'paragraph', pieces: [{ text: before, line: 1 }] }]),
  );
  const dated = sentences.find(({ start, end }) => FULL_DATE.test(before.slice(start, end)));
  const start = (dated ?? sentences.at(-1))?.start ?? 0;
  // Only where the part before has an end of its own is it safe to part the two.
  const head = before.slice(0, start).trimEnd();
  if (from + start === 0 || !/[.!?…][\p{Pe}\p{Pf}"']{0,3}$/u.test(head)) {
    return [from + start === 0 ? { ...block, kind: 'caption' } : block];
  }
  const offset = from + start + (before.length - before.trimStart().length);
  const [first, second] = splitPieces(pieces, offset);
  return [
    { kind: 'paragraph', pieces: first },
    { kind: 'caption', pieces: second },
  ];
}

/** Where the credit at the end of the text begins, or null where there is none. */
function creditStart(text: string): number | null {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const end = from + text.slice(from).replace(/[.\s]+$/u, '').length;
  const closing = text[end - 1];
  if (closing === ')' || closing === ']') {
    const open = openingOf(text, end - 1, from);
    const inside = open === null ? '' : text.slice(open + 1, end - 1).trim();
    const agency =
      AGENCY_NAMES.test(inside) && inside.length < 60 && /[/|]|via|photo/iu.test(inside);
    if (open !== null && (CREDIT_WORDS.test(inside) || agency)) return open;
    if (open !== null && closing === ']' && CREDIT_NAMES.test(inside)) return open;
  }
  const bare = BARE_CREDIT.exec(text.slice(from));
  return bare?.[1] === undefined ? null : text.length - bare[1].length;
}

/** The bracket that the one at `close` closes, no further back than `from`. */
function openingOf(text: string, close: number, from: number): number | null {
  const [open, shut] = text[close] === ')' ? ['(', ')'] : ['[', ']'];
  let depth = 0;
  for (let i = close; i >= from; i -= 1) {
    if (text[i] === shut) depth += 1;
    else if (text[i] === open) depth -= 1;
    if (depth === 0) return i;
  }
  return null;
}

/** Parts pieces at an offset of their texts joined by single spaces. */
function splitPieces(
  pieces: readonly LinePiece[],
  offset: number,
): readonly [LinePiece[], LinePiece[]] {
  const first: LinePiece[] = [];
  const second: LinePiece[] = [];
  let start = 0;
  for (const { text, line } of pieces) {
    const cut = Math.min(Math.max(offset - start, 0), text.length);
    if (cut > 0) first.push({ text: text.slice(0, cut), line });
    if (cut < text.length) second.push({ text: text.slice(cut), line });
    start += text.length + 1;
  }
  return [first, second];
}
