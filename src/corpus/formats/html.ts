import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, parseFragment, serialize } from 'parse5';
import type { DraftBlock } from '../clean-text.js';
import type { FormatReader, StatedMetadata } from '../format-reader.js';
import { withCaptionsApart } from './caption.js';
import { HtmlLines } from './html-lines.js';
import { metadataOfHtml } from './html-metadata.js';
import { blocksBelow, type HtmlBlock, type HtmlDocument, nodesOf } from './html-tree.js';
import { bylineOf } from './plain-blocks.js';

/**
 * Documents beyond these bounds are read without Readability, whose time and call stack grow with them: a page with
 * one article has some thousand elements, a few dozen deep.
 */
const MOST_NODES = 100_000;
const MOST_LEVELS = 400;
/** Pages with less text than this, in UTF-16 code units, are taken whole: Readability would take their menus for text. */
const WHOLE_STORY = 500;
/** Readability's finding counts only if it is that long, or this share of the text of the page. */
const SMALLEST_SHARE = 0.25;

/**
 * Reads HTML. The article is what Mozilla's Readability takes from the page; where that finds nothing, all text of
 * the body but navigation, asides and footers. Scripts never run: linkedom has no script engine.
 */
export const htmlReader: FormatReader = {
  input: 'text',
  async read({ text }) {
    const document = parse(text, { sourceCodeLocationInfo: true });
    const lines = new HtmlLines(document);
    const body = blocksBelow(document, false);
    const isShort = sizeOf(body) < WHOLE_STORY;
    const story = !isShort && isWithinBounds(document) ? extractStory(document) : null;
    const chosen = story !== null && isStory(story, body) ? story : null;
    const blocks = (chosen ?? body).map((block) => draftOf(block, lines));
    const stated = withByline(metadataOfHtml(document), blocks);
    const draft = {
      record: null,
      stated,
      blocks: withCaptionsApart(blocks),
      cleaned: chosen !== null,
    };
    return { status: 'read', drafts: [draft] };
  },
};

function isWithinBounds(document: HtmlDocument): boolean {
  let nodes = 0;
  for (const { depth } of nodesOf(document)) {
    nodes += 1;
    if (nodes > MOST_NODES || depth > MOST_LEVELS) return false;
  }
  return true;
}

/** What Readability takes for the article, or null. Its faults on odd pages are taken for finding nothing. */
function extractStory(document: HtmlDocument): HtmlBlock[] | null {
  try {
    // Passing parse5's own serialisation on makes both parsers see one tree, and gives linkedom the body it needs.
    const { document: page } = parseHTML(serialize(document));
    const content = new Readability<string>(page, { disableJSONLD: true }).parse()?.content;
    return content ? blocksBelow(parseFragment(content), true) : null;
  } catch {
    return null;
  }
}

function isStory(story: readonly HtmlBlock[], body: readonly HtmlBlock[]): boolean {
  return sizeOf(story) >= Math.min(WHOLE_STORY, sizeOf(body) * SMALLEST_SHARE);
}

function sizeOf(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function draftOf({ kind, text }: HtmlBlock, lines: HtmlLines): DraftBlock {
  const pieces = lines.piecesOf(text);
  const isByline = kind === 'paragraph' && bylineOf(text.trim()) !== null;
  return { kind: isByline ? 'byline' : kind, pieces };
}

function withByline(stated: StatedMetadata, blocks: readonly DraftBlock[]): StatedMetadata {
  const byline = blocks.find(({ kind }) => kind === 'byline');
  const author = bylineOf(byline?.pieces.map(({ text }) => text).join(' ') ?? '');
  return author === null || stated.author !== undefined ? stated : { ...stated, author };
}
