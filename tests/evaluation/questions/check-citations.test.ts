import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import {
  checkCitations,
  isPrecise,
  type SupportCheck,
} from '../../../src/evaluation/questions/check-citations.js';
import { indexCorpus, type LibraryReader, SqliteLibrary } from '../../../src/library/index.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { silentRecognizer } from '../../library/sample-recognizer.js';
import { answerOf, citationOf } from './answer-of.js';

let corpus = '';
let library: LibraryReader;

beforeAll(async () => {
  corpus = await temporaryFolder({
    'bridge.txt': 'A bridge is back\n\nIt was opened in May.\n\nDivers had built it.\n',
  });
  const store = new SqliteLibrary(await temporaryFolder());
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
});
afterAll(() => library.close());

const opened = citationOf(1, 'bridge.txt', { quote: 'It was opened in May.', lines: [3, 3] });
const built = citationOf(2, 'bridge.txt', { quote: 'Divers had built it.', lines: [5, 5] });
const invented = citationOf(3, 'bridge.txt', { quote: 'It fell.', lines: [5, 5] });

const answer: Answer = {
  ...answerOf('x', [opened, built, invented]),
  statements: [
    { text: 'It opened in May.', citations: [1] },
    { text: 'Divers built it in a week.', citations: [2] },
  ],
};

const judge = async (given: Answer, isSupported?: SupportCheck) => {
  const checks = await checkCitations(given, {
    library,
    corpus,
    ...(isSupported === undefined ? {} : { isSupported }),
  });
  return checks.map((check) => [check.supports, isPrecise(check)]);
};

describe('what citations stand behind', () => {
  it('is taken to follow from them where nothing checks it', async () => {
    expect(await judge(answer)).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  it('must follow from them by the check that is given', async () => {
    const isSupported: SupportCheck = async ({ text }, citations) =>
      citations.some(({ quote }) => quote.includes(text.split(' ').at(-1) ?? ''));
    expect(await judge(answer, isSupported)).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('includes the positions of a disagreement, and every use counts', async () => {
    const disputed: Answer = {
      ...answer,
      disagreements: [{ about: 'when', positions: [{ text: 'In June.', citations: [1, 3] }] }],
    };
    const seen: number[][] = [];
    const isSupported: SupportCheck = ({ text }, citations) => {
      seen.push(citations.map(({ n }) => n));
      return text !== 'In June.';
    };
    expect(await judge(disputed, isSupported)).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(seen).toEqual([[1], [2], [1, 3]]);
  });
});
