import type { ArticleDraft, FormatReader, FormatReading } from '../format-reader.js';
import { draftOfRecord, ownIdOf, recordOf } from './json-record.js';
import { readJsonTree } from './json-tree.js';
import { RecordNames } from './record-names.js';

/** Reads JSON Lines: one article per line, as in the corpora of BEIR (`{ "_id": …, "title": …, "text": … }`). */
export const jsonLinesReader: FormatReader = {
  input: 'text',
  async read({ text }): Promise<FormatReading> {
    const drafts: ArticleDraft[] = [];
    const names = new RecordNames();
    for (const [i, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const tree = readJsonTree(line);
      if (tree.status === 'malformed') {
        return { status: 'malformed', detail: `line ${i + 1}: ${tree.problem}` };
      }
      const record = recordOf(tree.root);
      if (record === null) continue;
      drafts.push(draftOfRecord(record, names.take(ownIdOf(record), i + 1), () => i + 1));
    }
    return { status: 'read', drafts };
  },
};
