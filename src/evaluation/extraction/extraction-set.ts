import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BeirSet, beirId, readBeirSet, relevantIn } from '../ranking/beir-set.js';
import { malformed, recordsOfFile } from '../read-lines.js';

/** Where an answer stands: in a document, at UTF-16 offsets in its text. */
export interface GoldSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A question with the places of its answer. */
export interface SpanQuestion {
  readonly id: string;
  readonly text: string;
  /** The answers' texts, each once. */
  readonly answers: readonly string[];
  readonly spans: readonly [GoldSpan, ...GoldSpan[]];
}

/** A document of the set as far as measuring needs it. */
export interface SpanDocument {
  /** The number of its group, from 0 in the order of the documents: one for each title, one for each without. */
  readonly group: number;
  /** Empty where no question is answered in it. */
  readonly text: string;
}

/** A benchmark in BEIR's layout whose answers are marked in its documents. */
export interface ExtractionSet {
  readonly beir: BeirSet;
  readonly half: Half;
  readonly documents: ReadonlyMap<string, SpanDocument>;
  readonly questions: readonly SpanQuestion[];
}

/**
 * Which questions are asked: those about every other group of documents, or all. Tuning on one half and measuring on
 * the other keeps apart what would otherwise be learnt by heart.
 */
export type Half = 'even' | 'odd' | 'all';

const ANSWERS = 'answers.jsonl';

const document = z.object({ _id: beirId, title: z.string().nullish(), text: z.string() });
const marked = z.object({
  _id: beirId,
  answers: z
    .array(z.object({ answer_start: z.int().nonnegative(), text: z.string().min(1) }))
    .min(1),
});

/**
 * Reads a BEIR folder with `answers.jsonl`: records `{ _id, answers: [{ answer_start, text }] }` by query, the offsets
 * in code points of the relevant document's text, as in SQuAD.
 * @throws FootnoteError `eval/malformed`, also where an answer stands in none of the relevant documents
 */
export async function readExtractionSet(folder: string, half: Half): Promise<ExtractionSet> {
  const beir = await readBeirSet(folder);
  const file = join(beir.folder, ANSWERS);
  if (!existsSync(file)) throw malformed(beir.folder, null, `it has no ${ANSWERS}`);
  const queries = new Map(beir.queries.map((query) => [query.id, query]));
  const documents = await readDocuments(beir);
  const questions: SpanQuestion[] = [];
  for await (const { number, record } of recordsOfFile(file, marked)) {
    const query = queries.get(record._id);
    if (query === undefined || !queries.delete(record._id)) {
      throw malformed(
        file,
        number,
        `there is no judged query “${record._id}”, or it is there twice`,
      );
    }
    const [first, ...others] = record.answers.flatMap((answer) =>
      relevantIn(query).flatMap((id) => spanIn(id, documents.get(id)?.text ?? '', answer)),
    );
    if (first === undefined) {
      throw malformed(file, number, 'no relevant document holds the answer at its offset');
    }
    const answers = [...new Set(record.answers.map(({ text }) => text))];
    questions.push({ id: query.id, text: query.text, answers, spans: [first, ...others] });
  }
  const asked = questions.filter(({ spans: [{ document }] }) =>
    isInHalf(half, documents.get(document)?.group ?? 0),
  );
  if (asked.length === 0)
    throw malformed(file, null, `it holds no question for the half “${half}”`);
  return { beir, half, documents, questions: asked };
}

async function readDocuments({ corpusFile, queries }: BeirSet) {
  const relevant = new Set(queries.flatMap(relevantIn));
  const documents = new Map<string, SpanDocument>();
  const byTitle = new Map<string, number>();
  let groups = 0;
  for await (const { record } of recordsOfFile(corpusFile, document)) {
    const { _id: id, text } = record;
    const title = record.title?.trim() ?? '';
    const group = byTitle.get(title) ?? groups;
    if (group === groups) groups += 1;
    if (title !== '') byTitle.set(title, group);
    documents.set(id, { group, text: relevant.has(id) ? text : '' });
  }
  return documents;
}

function isInHalf(half: Half, group: number): boolean {
  return half === 'all' || (group % 2 === 0) === (half === 'even');
}

function spanIn(
  id: string,
  text: string,
  answer: z.output<typeof marked>['answers'][number],
): GoldSpan[] {
  const start = offsetOf(text, answer.answer_start);
  const end = start + answer.text.length;
  return text.slice(start, end) === answer.text ? [{ document: id, start, end }] : [];
}

/** The UTF-16 offset of a code point. */
function offsetOf(text: string, codePoints: number): number {
  let offset = 0;
  for (let left = codePoints; left > 0 && offset < text.length; left -= 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
