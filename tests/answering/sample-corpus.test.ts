import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtractiveAnswerer, loadWording } from '../../src/answering/index.js';
import { createPassageEncoder } from '../../src/embedding/index.js';
import { checkCitations, isVerbatim } from '../../src/evaluation/questions/check-citations.js';
import { type QuestionSet, readQuestionSet } from '../../src/evaluation/questions/question-set.js';
import { indexCorpus, type LibraryReader, SqliteLibrary } from '../../src/library/index.js';
import { HybridRetriever } from '../../src/retrieval/index.js';
import { bundledModel } from '../embedding/bundled-model.js';
import { silentRecognizer } from '../library/sample-recognizer.js';
import { expectSound } from './expect-sound.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const questions = fileURLToPath(new URL('../fixtures/sample-questions.jsonl', import.meta.url));

let library: LibraryReader;
let answerer: ExtractiveAnswerer;
let set: QuestionSet;
let close = async () => {};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-sample-'));
  const store = new SqliteLibrary(folder);
  const encoder = await createPassageEncoder(bundledModel());
  const now = () => new Date('2025-03-10T12:00:00Z');
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
  const retriever = new HybridRetriever(library);
  answerer = new ExtractiveAnswerer({ retriever, encoder, library, wording: loadWording(), now });
  set = await readQuestionSet(questions);
  close = async () => {
    await Promise.all([library.close(), encoder.close()]);
    await rm(folder, { recursive: true, force: true });
  };
});
afterAll(() => close());

describe('over the sample corpus, with the bundled model', () => {
  it('the question of the brief is answered from an article on the talks', async () => {
    const answer = await answerer.answer('when did the US first talk directly to Hamas?');
    await expectSound(answer, library);
    expect(answer.kind).toBe('answered');
    expect(answer.citations.map(({ file }) => file)).toContainEqual(
      expect.stringMatching(
        /^(?:white-house-confirms-hamas-channel|us-hamas-direct-talks-doha)\./u,
      ),
    );
  });

  it('every quote of ten answers is verbatim at its lines, also in the file on disk', async () => {
    const asked = set.questions.filter(({ abstain }) => !abstain).slice(0, 10);
    expect(asked).toHaveLength(10);
    for (const { question } of asked) {
      const answer = await answerer.answer(question);
      await expectSound(answer, library);
      const checks = await checkCitations(answer, { library, corpus });
      expect(
        checks.filter((check) => !isVerbatim(check)),
        question,
      ).toEqual([]);
      expect(checks.length, question).toBeGreaterThan(0);
    }
  });

  it.each([
    ['the World Cup', /World Cup/u, 'Cup'],
    ['baking', /sourdough/u, 'sourdough'],
    ['somebody it does not mention', /von der Leyen/u, 'Leyen'],
    ['a year to come', /2031/u, '2031'],
  ])('a question on %s is refused, and told what is missing', async (_, pattern, missing) => {
    const asked = set.questions.find(({ question }) => pattern.test(question));
    expect(asked?.abstain).toBe(true);
    const answer = await answerer.answer(asked?.question ?? '');
    await expectSound(answer, library);
    expect(answer.kind).not.toBe('answered');
    expect(answer.missing).toContain(missing);
  });

  it('an empty question gets nothing', async () => {
    expect(await answerer.answer('')).toMatchObject({ kind: 'none', citations: [], missing: [] });
  });
});
