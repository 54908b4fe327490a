import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { BlockKind, DraftBlock, LinePiece } from '../clean-text.js';
import type { FormatReader, StatedMetadata } from '../format-reader.js';
import { withCaptionsApart } from './caption.js';
import { blocksOfFragment } from './html-fragment.js';
import { metadataFrom, valueAsText } from './metadata-fields.js';
import { blocksOfLines, bylineOf } from './plain-blocks.js';

/** Longer texts, in UTF-16 code units, and deeper nesting are read as plain text: parsing takes time out of proportion. */
const LONGEST_MARKDOWN = 1_000_000;
const DEEP_NESTING = /^(?:[ \t]{0,8}(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/mu;
const MOST_LEVELS = 100;
/** The line under the head of a table: dashes, perhaps with colons, parted by bars. */
const DELIMITER_ROW = /^\|?(?:\s{0,20}:?-{1,200}:?\s{0,20}\|){1,100}(?:\s{0,20}:?-{1,200}:?)?$/;

/**
 * Reads Markdown (CommonMark) with YAML front matter. Link texts stay and addresses go; code, images and raw HTML
 * tags are left out, but for the alternative text of an image that stands alone, which becomes a caption.
 */
export const markdownReader: FormatReader = {
  input: 'text',
  async read({ text }) {
    if (text.length > LONGEST_MARKDOWN || DEEP_NESTING.test(text)) {
      const lines = text.split('\n').map((line, i) => ({ text: line, line: i + 1 }));
      const draft = { record: null, stated: {}, blocks: blocksOfLines(lines), cleaned: false };
      return { status: 'read', drafts: [draft] };
    }
    const tree = fromMarkdown(text, {
      extensions: [frontmatter(['yaml'])],
      mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
    });
    const first = tree.children[0];
    const stated = first?.type === 'yaml' ? readFrontMatter(first.value, lineOf(first)) : {};
    if (typeof stated === 'string') return { status: 'malformed', detail: stated };
    const blocks = withCaptionsApart(tree.children.flatMap((node) => blocksOf(node, 0)));
    return { status: 'read', drafts: [{ record: null, stated, blocks, cleaned: false }] };
  },
};

const frontMatterSchema = z.record(z.string(), z.unknown());

/** The metadata in front matter whose fence stands at `line`, or what is wrong with it. */
function readFrontMatter(yaml: string, line: number): StatedMetadata | string {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, schema: 'core', logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) {
    const at = line + lineCounter.linePos(error.pos[0]).line;
    return `front matter, line ${at}: ${error.message.split('\n', 1)[0]?.replace(/ at line.*$/, '')}`;
  }
  // Aliases are bounded, as a chain of them can grow without limit (the "billion laughs").
  const fields = frontMatterSchema.nullable().safeParse(document.toJS({ maxAliasCount: 50 }));
  if (!fields.success) return `front matter, line ${line + 1}: names with values are expected`;
  const named = Object.entries(fields.data ?? {}).flatMap(([name, value]) => {
    const said = valueAsText(name, value);
    return said === null ? [] : [[name, said] as const];
  });
  return metadataFrom(named, () => 'front matter');
}

function blocksOf(node: RootContent, level: number): DraftBlock[] {
  if (level > MOST_LEVELS) return [];
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', pieces: inlinePieces(node) }];
    case 'paragraph': {
      const pieces = inlinePieces(node);
      const only = node.children.every(({ type }) => type === 'image' || type === 'imageReference');
      if (only) return node.children.flatMap((image) => captionOf(image));
      const rows = tableRows(pieces);
      if (rows !== null) return rows;
      const isByline = pieces.length === 1 && bylineOf(pieces[0]?.text.trim() ?? '') !== null;
      return [{ kind: isByline ? 'byline' : 'paragraph', pieces }];
    }
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, level + 1));
    case 'list':
      return node.children.flatMap((item) => listItem(item.children, level + 1));
    case 'html':
      return blocksOfFragment(node.value, lineOf(node));
    default:
      return [];
  }
}

function listItem(children: readonly RootContent[], level: number): DraftBlock[] {
  return children
    .flatMap((child) => blocksOf(child, level))
    .map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'list-item' } : block));
}

/** The rows of a table in the pipe notation, which CommonMark reads as a paragraph; null for any other paragraph. */
function tableRows(pieces: readonly LinePiece[]): DraftBlock[] | null {
  if (!pieces[0]?.text.includes('|') || !DELIMITER_ROW.test(pieces[1]?.text.trim() ?? ''))
    return null;
  return pieces
    .filter((_, i) => i !== 1)
    .map(({ text, line }) => ({
      kind: 'table-row',
      pieces: [{ text: text.replaceAll('|', ' '), line }],
    }));
}

function captionOf(node: Nodes): DraftBlock[] {
  if (!('alt' in node) || !node.alt) return [];
  // A file name or a lone word is no caption.
  if (!node.alt.trim().includes(' ')) return [];
  const kind: BlockKind = 'caption';
  return [{ kind, pieces: [{ text: node.alt, line: lineOf(node) }] }];
}

/** The text of a node's inline content, line by line. */
function inlinePieces(node: Nodes): LinePiece[] {
  const pieces: { text: string; line: number }[] = [];
  const add = (text: string, line: number) => {
    const last = pieces.at(-1);
    if (last?.line === line) last.text += text;
    else pieces.push({ text, line });
  };
  const visit = (inner: Nodes, level: number): void => {
    if (level > MOST_LEVELS) return;
    if (inner.type === 'text' || inner.type === 'inlineCode') {
      const line = lineOf(inner);
      for (const [i, part] of inner.value.split('\n').entries()) add(part, line + i);
    } else if (inner.type === 'break') add(' ', lineOf(inner));
    else if ('children' in inner) {
      for (const child of inner.children) visit(child, level + 1);
    }
  };
  visit(node, 0);
  return pieces;
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
