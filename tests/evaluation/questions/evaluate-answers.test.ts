import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswersReport } from '../../../src/evaluation/questions/answers-report.js';
import {
  type AnswersTask,
  evaluateAnswers,
} from '../../../src/evaluation/questions/evaluate-answers.js';
import { readQuestionSet } from '../../../src/evaluation/questions/question-set.js';
import { indexCorpus, SqliteLibrary } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { silentRecognizer } from '../../library/sample-recognizer.js';
import { answerOf, citationOf } from './answer-of.js';

const BRIDGE = [
  'A bridge is back',
  '',
  'The stone bridge over the Neretva was opened again on Friday.',
  'Divers said that the river had never been colder.',
  '',
].join('\r\n');

const QUESTIONS = [
  {
    id: '1',
    question: 'Which river?',
    kind: 'what',
    answer_all: ['neretva'],
    cite_any: ['bridge.txt'],
  },
  {
    id: '2',
    question: 'Who spoke?',
    history: ['Which bridge?', 'When was it opened?'],
    kind: 'who',
    answer_any: ['divers'],
  },
  { id: '3', question: 'What did it cost?', kind: 'how-many', abstain: true },
];

const QUOTE = 'The stone bridge over the Neretva was opened again on Friday.';

/** Answers by rote: rightly, with the wrong lines, and not at all. */
const byRote: AnswersTask['ask'] = async (question, history) => {
  asked.push([...history, question]);
  if (question === 'Which river?') {
    return answerOf(QUOTE, [citationOf(1, 'bridge.txt', { quote: QUOTE, lines: [3, 3] })]);
  }
  if (question === 'Who spoke?') {
    const quote = 'Divers said that the river had never been colder.';
    return answerOf(quote, [citationOf(1, 'bridge.txt', { quote, lines: [3, 3] })]);
  }
  return answerOf('Nothing.', [], 'none');
};

const asked: string[][] = [];
let folder = '';
let report: AnswersReport;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-answers-'));
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await writeFile(join(corpus, 'bridge.txt'), BRIDGE);
  const file = join(folder, 'questions.jsonl');
  await writeFile(file, QUESTIONS.map((question) => JSON.stringify(question)).join('\n'));
  const store = new SqliteLibrary(join(folder, 'library'));
  const now = () => new Date('2025-03-05T12:00:00Z');
  const encoder = createHashEncoder();
  await indexCorpus({
    corpus,
    store,
    encoder,
    recognizer: silentRecognizer,
    tokens: true,
    rebuild: false,
    now,
  });
  const library = await store.openReader();
  report = await evaluateAnswers({
    set: await readQuestionSet(file),
    ask: byRote,
    library,
    corpus,
  });
  await library.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a question file run through an answerer', () => {
  it('counts answers, citations and abstentions', () => {
    expect(report.overall).toEqual({
      answer: { of: 2, right: 2 },
      'answer-precision': { of: 2, right: 2 },
      lead: { of: 2, right: 2 },
      citation: { of: 2, right: 2 },
      'citation-precision': { of: 2, right: 1 },
      verbatim: { of: 2, right: 1 },
      cited: { of: 2, right: 2 },
      'abstention-precision': { of: 1, right: 1 },
      'abstention-recall': { of: 1, right: 1 },
    });
  });

  it('hands over what was asked before', () => {
    expect(asked[1]).toEqual(['Which bridge?', 'When was it opened?', 'Who spoke?']);
    expect(asked[2]).toEqual(['What did it cost?']);
  });

  it('looks quotes up in the library and in the file on disk', () => {
    const checks = report.results.flatMap((result) =>
      result.checks.map(({ inLibrary, onDisk }) => [result.expected.id, inLibrary, onDisk]),
    );
    expect(checks).toEqual([
      ['1', 'verbatim', 'verbatim'],
      ['2', 'on-other-lines', 'on-other-lines'],
    ]);
  });

  it('sums up the times that the answers give', () => {
    expect(report.timings.totalMs).toEqual({ mean: 6, median: 6, p95: 6 });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
