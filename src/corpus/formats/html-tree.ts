import type { DefaultTreeAdapterTypes } from 'parse5';
import type { BlockKind } from '../clean-text.js';

/** A node of parse5's tree. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
/** A whole document of parse5's. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;
/** An element of parse5's tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A block of text found in HTML, before it is known which lines of the file it stands in. */
export interface HtmlBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** Elements whose content is no text of the article. */
const NO_TEXT = new Set(
  'script style noscript template svg math iframe object embed canvas head title button select textarea input option form dialog audio video'.split(
    ' ',
  ),
);
/** Elements around the article, left out where Readability has not already chosen. */
const AROUND = new Set(['nav', 'aside', 'footer', 'menu']);

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
  ['figcaption', 'caption'],
  ['tr', 'table-row'],
]);

/**
 * The blocks of text below a node, in document order. The walk keeps its own stack, so that no depth of nesting can
 * exhaust the call stack. Two line breaks in a row part paragraphs; the cells of a row make one block.
 * @param keepAround whether navigation, asides and footers count as text
 */
export function blocksBelow(root: HtmlNode, keepAround: boolean): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  let text: string[] = [];
  let kind: BlockKind = 'paragraph';
  const close = () => {
    for (const part of text.join('').split(/\n[\t ]*\n/u)) {
      if (part.trim() !== '') blocks.push({ kind, text: part });
    }
    text = [];
  };
  type Step = { readonly node: HtmlNode } | { readonly leave: BlockKind };
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('leave' in step) {
      close();
      kind = step.leave;
      continue;
    }
    const { node } = step;
    if ('value' in node && node.nodeName === '#text') {
      text.push(node.value.replace(/\s+/gu, ' '));
      continue;
    }
    const name = node.nodeName;
    if (name === 'br') text.push('\n');
    if (NO_TEXT.has(name) || (!keepAround && AROUND.has(name)) || isHidden(node)) continue;
    if (!('childNodes' in node)) continue;
    const inRow = kind === 'table-row' && (name === 'td' || name === 'th');
    if (inRow) text.push(' ');
    else if (BLOCKS.has(name)) {
      close();
      steps.push({ leave: kind });
      kind = KINDS.get(name) ?? (kind === 'table-row' ? 'paragraph' : kind);
    }
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
      const child = node.childNodes[i];
      if (child !== undefined) steps.push({ node: child });
    }
  }
  close();
  return blocks;
}

/** Every node of a tree with its depth, in document order, without recursion. */
export function* nodesOf(root: HtmlNode): Generator<{ node: HtmlNode; depth: number }> {
  const stack = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    yield top;
    const { node, depth } = top;
    if (!('childNodes' in node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
      const child = node.childNodes[i];
      if (child !== undefined) stack.push({ node: child, depth: depth + 1 });
    }
  }
}

/** The value of an element's attribute, or null. */
export function attributeOf(node: HtmlNode, name: string): string | null {
  if (!('attrs' in node)) return null;
  return node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

function isHidden(node: HtmlNode): boolean {
  if (!('attrs' in node)) return false;
  return (
    attributeOf(node, 'hidden') !== null ||
    attributeOf(node, 'aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(attributeOf(node, 'style')?.slice(0, 500) ?? '')
  );
}
