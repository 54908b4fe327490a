import { getNodeValue } from 'jsonc-parser';
import type { DraftBlock, LinePiece } from '../clean-text.js';
import type { ArticleDraft } from '../format-reader.js';
import { blocksOfFragment } from './html-fragment.js';
import { itemsOf, type JsonNode, membersOf } from './json-tree.js';
import { metadataFrom, roleOf, valueAsText } from './metadata-fields.js';
import { blocksOfLines } from './plain-blocks.js';

/** A string of this length or more, with spaces, is running text even where its field's name says nothing. */
const RUNNING_TEXT = 80;
const MOST_LEVELS = 6;
/** Names of text fields from this one on may as well be those of a mere description. */
const WEAKEST_NAME = roleOf('description')?.rank ?? Infinity;
const HTML_TAG =
  /<\/?(?:p|br|div|span|a|h[1-6]|ul|ol|li|strong|em|b|i|figure|img|blockquote|table)\b[^<>]{0,2000}>/i;
const HTML_ENTITY = /&(?:amp|nbsp|quot|apos|lt|gt|#\d{1,6}|#x[\da-f]{1,5}|[lr][sd]quo|[mn]dash);/i;

type Members = readonly (readonly [name: string, value: JsonNode])[];

/** A record of a JSON file with the text that was found in it. */
export interface JsonRecord {
  readonly node: JsonNode;
  readonly text: JsonNode;
  readonly members: Members;
  /**
   * How sure it is that the text is that of an article: its field is named so (`named`), it may be a description or is
   * merely the longest string (`guessed`), or it stands in an object inside (`wrapped`).
   */
  readonly certainty: 'named' | 'guessed' | 'wrapped';
}

/**
 * The record that an object is, or null where it holds no text. The text is the value whose name says so, or else the
 * longest string of running text. An object that wraps its fields in another (`{ "_id": …, "_source": { … } }`) is
 * one record with the fields of both.
 */
export function recordOf(node: JsonNode, level = 0): JsonRecord | null {
  if (node.type !== 'object' || level > MOST_LEVELS) return null;
  const members = membersOf(node);
  const named = namedTextAmong(members);
  if (named !== null) {
    const inner = named.value.type === 'object' ? recordOf(named.value, level + 1) : null;
    const certainty = named.rank < WEAKEST_NAME ? 'named' : 'guessed';
    return inner === null
      ? { node, text: named.value, members, certainty }
      : { node, text: inner.text, members: [...inner.members, ...members], certainty };
  }
  const longest = longestTextAmong(members);
  if (longest !== null) return { node, text: longest, members, certainty: 'guessed' };
  for (const [, value] of members) {
    const inner = membersOf(value);
    const text = namedTextAmong(inner)?.value;
    if (text !== undefined) {
      return { node, text, members: [...inner, ...members], certainty: 'wrapped' };
    }
  }
  return null;
}

/**
 * The article that a record holds. Its text may be a string, plain or HTML, or a list of paragraphs; each string
 * stands on one line of the file, and so do all paragraphs in it.
 */
export function draftOfRecord(
  { text, members }: JsonRecord,
  record: string | null,
  lineOf: (offset: number) => number,
): ArticleDraft {
  const fields = members.flatMap(([name, value]) => {
    if (value === text || roleOf(name) === null) return [];
    const said = valueAsText(name, getNodeValue(value));
    return said === null ? [] : [[name, said] as const];
  });
  const stated = metadataFrom(fields, (name) => `field “${name}”`);
  const blocks = stringsIn(text, 0).flatMap((string) =>
    blocksOfString(String(string.value), lineOf(string.offset)),
  );
  return { record, stated, blocks, cleaned: false };
}

/** The id that a record gives itself, or null. */
export function ownIdOf({ members }: JsonRecord): string | null {
  const ids = members
    .map(([name, value]) => ({ found: roleOf(name), name, value }))
    .filter(({ found }) => found?.role === 'record')
    .sort((a, b) => (a.found?.rank ?? 0) - (b.found?.rank ?? 0));
  for (const { name, value } of ids) {
    const id = valueAsText(name, getNodeValue(value))?.trim();
    if (id) return id.slice(0, 200);
  }
  return null;
}

/** The value whose name says that it is the text, the most telling name first. */
function namedTextAmong(
  members: Members,
): { readonly value: JsonNode; readonly rank: number } | null {
  let best: { readonly value: JsonNode; readonly rank: number } | null = null;
  for (const [name, value] of members) {
    const found = roleOf(name);
    if (found?.role !== 'text' || found.rank >= (best?.rank ?? Infinity)) continue;
    if (isListOfArticles(value)) continue;
    if (stringsIn(value, 0).some((string) => String(string.value).trim() !== '')) {
      best = { value, rank: found.rank };
    }
  }
  return best;
}

/** Paragraphs have no titles, dates and ids of their own; the articles of a list do. */
function isListOfArticles(value: JsonNode): boolean {
  const first = itemsOf(value)[0];
  return (
    first !== undefined &&
    membersOf(first).some(([name]) =>
      ['title', 'published', 'url'].includes(roleOf(name)?.role ?? ''),
    )
  );
}

function longestTextAmong(members: Members): JsonNode | null {
  let best: JsonNode | null = null;
  for (const [name, value] of members) {
    const isText = value.type === 'string' && roleOf(name) === null;
    const length = isText ? String(value.value).length : 0;
    if (length < RUNNING_TEXT || length <= String(best?.value ?? '').length) continue;
    if (/\S\s+\S+\s+\S/.test(String(value.value).slice(0, 1000))) best = value;
  }
  return best;
}

/** The strings of a text value: itself, or those of a list of paragraphs, plain or as objects with a text of their own. */
function stringsIn(value: JsonNode, level: number): JsonNode[] {
  if (value.type === 'string') return [value];
  if (level > MOST_LEVELS) return [];
  if (value.type === 'array') return itemsOf(value).flatMap((item) => stringsIn(item, level + 1));
  const members = membersOf(value);
  const own = members.find(
    ([name]) => roleOf(name)?.role === 'text' || /^(?:value|children)$/i.test(name),
  );
  return own === undefined ? [] : stringsIn(own[1], level + 1);
}

function blocksOfString(text: string, line: number): DraftBlock[] {
  const beginning = text.slice(0, 20_000);
  if (HTML_TAG.test(beginning) || HTML_ENTITY.test(beginning)) {
    // Line feeds inside a string are no lines of the file, whatever the fragment's own lines are.
    return blocksOfFragment(text.replace(/\r\n?/g, '\n'), line).map((block) => ({
      ...block,
      pieces: block.pieces.map((piece) => ({ ...piece, line })),
    }));
  }
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u);
  return blocksOfLines(lines.map((part): LinePiece => ({ text: part, line })));
}
