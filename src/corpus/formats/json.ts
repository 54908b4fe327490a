import type { ArticleDraft, FormatReader, FormatReading } from '../format-reader.js';
import { jsonLinesReader } from './json-lines.js';
import { draftOfRecord, type JsonRecord, ownIdOf, recordOf } from './json-record.js';
import { itemsOf, type JsonNode, lineFinder, membersOf, readJsonTree } from './json-tree.js';
import { RecordNames } from './record-names.js';

/** How many levels of objects are searched for the list of articles. */
const MOST_LEVELS = 4;

/**
 * Reads JSON: one article as an object, or several as an array of objects, as an object of objects by their ids, or
 * as whichever array in the file holds the most objects with text in them. A file of one object per line is read as
 * JSON Lines.
 */
export const jsonReader: FormatReader = {
  input: 'text',
  async read(input): Promise<FormatReading> {
    const { text } = input;
    const lineOf = lineFinder(text);
    const tree = readJsonTree(text);
    if (tree.status === 'malformed') {
      if (looksLikeJsonLines(text)) return jsonLinesReader.read(input);
      return { status: 'malformed', detail: `line ${lineOf(tree.offset)}: ${tree.problem}` };
    }
    const single = recordOf(tree.root);
    const list = listIn(tree.root);
    if (single !== null && isTheArticle(single, list.length)) {
      return { status: 'read', drafts: [draftOfRecord(single, null, lineOf)] };
    }
    const names = new RecordNames();
    const drafts = list.map(({ record, key }): ArticleDraft => {
      const name = names.take(ownIdOf(record) ?? key, lineOf(record.node.offset));
      return draftOfRecord(record, name, lineOf);
    });
    return { status: 'read', drafts };
  },
};

interface Listed {
  readonly record: JsonRecord;
  /** The name that the record goes by in an object of objects. */
  readonly key: string | null;
}

/** The records of the array or object that holds the most of them. */
function listIn(root: JsonNode): readonly Listed[] {
  let best: Listed[] = [];
  const visit = (node: JsonNode, level: number): void => {
    const members = membersOf(node);
    const children = [...itemsOf(node).map((item) => [null, item] as const), ...members];
    const records = children.flatMap(([key, child]) => {
      const record = child.type === 'object' ? recordOf(child) : null;
      return record === null ? [] : [{ record, key }];
    });
    if (records.length > best.length) best = records;
    if (level === MOST_LEVELS) return;
    for (const [, child] of children) {
      if (child.type === 'array' || (child.type === 'object' && recordOf(child) === null)) {
        visit(child, level + 1);
      }
    }
  };
  visit(root, 0);
  return best;
}

/** A feed may describe itself in a sentence; an article may list its comments. The name of the text decides. */
function isTheArticle({ certainty }: JsonRecord, listed: number): boolean {
  if (certainty === 'named') return true;
  return certainty === 'wrapped' ? listed < 2 : listed === 0;
}

function looksLikeJsonLines(text: string): boolean {
  const [first = '', second = ''] = text.slice(0, 4_000_000).trimStart().split('\n', 2);
  return second.trimStart().startsWith('{') && readJsonTree(first).status === 'read';
}
