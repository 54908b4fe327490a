import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/corpus/index.js';
import {
  type ExtractionTask,
  evaluateExtraction,
} from '../../../src/evaluation/extraction/evaluate-extraction.js';
import {
  type ExtractionReport,
  extractionMisses,
} from '../../../src/evaluation/extraction/extraction-report.js';
import { readExtractionSet } from '../../../src/evaluation/extraction/extraction-set.js';
import { layOutDocuments } from '../../../src/evaluation/ranking/corpus-folder.js';
import { indexCorpus, type LibraryReader, SqliteLibrary } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { silentRecognizer } from '../../library/sample-recognizer.js';
import { answerOf, citationOf } from '../questions/answer-of.js';

const DOCUMENTS = [
  ['bridge', 'Bridges', 'It was a cold year. The stone bridge was opened in May by divers.'],
  ['arch', 'Bridges', 'The stone arch of the bridge is older than the town around it.'],
  ['otters', 'Otters', 'Sea otters crack shells with stones that they keep under an arm.'],
] as const;

const QUESTIONS = [
  ['q1', 'When was the bridge opened?', 'bridge', 'May'],
  ['q2', 'Who opened the bridge?', 'bridge', 'divers'],
  ['q3', 'Where do otters keep stones?', 'otters', 'under an arm'],
] as const;

const jsonLines = (records: readonly object[]) => records.map((r) => JSON.stringify(r)).join('\n');
const FILE = 'documents-0001.jsonl';

/** Quotes the right sentence, one beside it, and nothing; without the documents it still answers q1. */
const byRote: ExtractionTask['ask'] = async (question, without) => {
  asked.push({ question, without });
  const confidence = without.length === 0 ? 0.9 : 0.1;
  const [id] = QUESTIONS.find(([, text]) => text === question) ?? [];
  if (id === 'q1') {
    const quote = 'The stone bridge was opened in May by divers.';
    return { answer: answerOf('May.', [citationOf(1, FILE, { quote })]), confidence };
  }
  if (id === 'q2' && without.length === 0) {
    const quote = 'It was a cold year.';
    return { answer: answerOf('Divers', [citationOf(1, FILE, { quote })], 'closest'), confidence };
  }
  return { answer: answerOf('Nothing.', [], 'none'), confidence };
};

const asked: { question: string; without: readonly ArticleId[] }[] = [];
let folder = '';
let library: LibraryReader;
let report: ExtractionReport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-extraction-'));
  const lay = (name: string, text: string) => writeFile(join(folder, name), text);
  await lay(
    'corpus.jsonl',
    jsonLines(DOCUMENTS.map(([_id, title, text]) => ({ _id, title, text }))),
  );
  await lay('queries.jsonl', jsonLines(QUESTIONS.map(([_id, text]) => ({ _id, text }))));
  await lay('qrels.tsv', QUESTIONS.map(([id, , document]) => `${id}\t${document}\t1`).join('\n'));
  const answers = QUESTIONS.map(([_id, , document, text]) => {
    const own = DOCUMENTS.find(([id]) => id === document)?.[2] ?? '';
    return { _id, answers: [{ answer_start: own.indexOf(text), text }] };
  });
  await lay('answers.jsonl', jsonLines(answers));
  const set = await readExtractionSet(folder, 'all');
  const corpus = join(folder, 'library', 'documents');
  await layOutDocuments(set.beir.corpusFile, corpus);
  const store = new SqliteLibrary(join(folder, 'library'));
  const encoder = createHashEncoder();
  const now = () => new Date('2025-03-05T12:00:00Z');
  await indexCorpus({
    corpus,
    store,
    encoder,
    recognizer: silentRecognizer,
    tokens: true,
    rebuild: false,
    now,
  });
  library = await store.openReader();
  report = await evaluateExtraction({ set, library, ask: byRote, abstention: true });
});
afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a benchmark of answers run through an answerer', () => {
  it('measures sentences, words and refusals over all questions', () => {
    expect(report).toMatchObject({ documents: 3, unfindable: 0, half: 'all', folder });
    expect(report.overall).toEqual({
      answered: 1 / 3,
      'sentence@1': 1 / 3,
      'sentence@3': 1 / 3,
      'distinct@3': 1 / 3,
      'exact-match': 2 / 3,
      f1: 2 / 3,
      'refused-without-document': 2 / 3,
      'refused-without-group': 2 / 3,
    });
  });

  it('measures by question word', () => {
    expect(
      report.byType.map(({ type, questions, scores }) => [type, questions, scores.f1]),
    ).toEqual([
      ['who', 1, 1],
      ['when', 1, 1],
      ['where', 1, 0],
    ]);
  });

  it('leaves out the documents that answer, then all of the same title', async () => {
    const idOf = async (...records: string[]) =>
      (await library.articles())
        .filter(({ record }) => records.includes(record ?? ''))
        .map(({ id }) => id);
    const without = asked.filter(({ question }) => question === QUESTIONS[0][1]);
    expect(without.map((one) => one.without)).toEqual([
      [],
      await idOf('bridge'),
      await idOf('bridge', 'arch'),
    ]);
  });

  it('tells how the confidence parts what can be answered from what cannot', () => {
    expect(report.abstention?.document).toMatchObject({
      questions: 3,
      wronglyAnswered: 1 / 3,
      auc: 1,
    });
    expect(report.abstention?.group.curve?.[0]).toEqual({
      threshold: 0.9,
      refused: 0,
      answered: 0,
    });
  });

  it('keeps the sentence that was wanted and lists what did not cite it first', () => {
    const misses = extractionMisses(report.results);
    expect(misses.map(({ id }) => id)).toEqual(['q2', 'q3']);
    expect(misses[0]?.sentences).toEqual(['The stone bridge was opened in May by divers.']);
  });

  it('asks once where abstention is not measured, and ends at the signal', async () => {
    const set = await readExtractionSet(folder, 'odd');
    asked.length = 0;
    const odd = await evaluateExtraction({ set, library, ask: byRote, abstention: false });
    expect(asked).toHaveLength(1);
    expect(odd).toMatchObject({ abstention: null, half: 'odd' });
    expect(odd.overall['refused-without-group']).toBeNull();
    const stop = AbortSignal.abort();
    const task = { set, library, ask: byRote, abstention: false, signal: stop };
    await expect(evaluateExtraction(task)).rejects.toThrow();
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
