import { describe, expect, onTestFinished, test } from 'vitest';
import { isCurrent, SqliteLibrary, startIndexing } from '../../../src/library/index.js';
import { recognizerVersionOf } from '../../../src/recognition/index.js';
import { startIndexingProcess } from '../../../src/upkeep/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { classifierOptions, tinyClassifier } from '../../embedding/tiny-classifier.js';
import { libraryFolder } from '../library-folder.js';
import { writeFiles } from './indexing-setup.js';

const setUp = async () => {
  const corpus = await libraryFolder();
  await writeFiles(corpus, {
    'talks.md': '# Talks\n\nThe envoy of Siemens met Adam in Berlin on Monday.\n',
    'rain.md': '# Rain\n\nIt rained in Berlin.\n',
  });
  const library = await libraryFolder();
  return { corpus, library, embedding: bundledModel({ workers: 1 }), rebuild: false };
};

const namesIn = async (library: string) => {
  const reader = await new SqliteLibrary(library).openReader();
  onTestFinished(() => reader.close());
  const names = await reader.actors.names();
  return names.map(({ name, votes, articles }) => ({ name, votes, articles }));
};

describe('a model that recognises names', () => {
  test('reads the articles of a library, and another one reads them again', async () => {
    const order = await setUp();
    const one = classifierOptions(
      await tinyClassifier({ tokens: { siemens: 'B-ORG', adam: 'B-PER', berlin: 'B-LOC' } }),
    );
    const other = classifierOptions(await tinyClassifier({ tokens: { siemens: 'B-PER' } }));
    const current = async (recognition: typeof one | null) =>
      isCurrent(new SqliteLibrary(order.library), {
        corpus: order.corpus,
        tokens: true,
        recognizer: await recognizerVersionOf(recognition),
      });

    await startIndexing({ ...order, recognition: one }).outcome;
    expect(await namesIn(order.library)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Adam', articles: 1 }),
        expect.objectContaining({ name: 'Berlin', articles: 2 }),
        expect.objectContaining({ name: 'Siemens', articles: 1 }),
      ]),
    );
    expect(await current(one)).toBe(true);
    expect(await current(other)).toBe(false);
    expect(await current(null)).toBe(false);
    expect(await current(classifierOptions('someone/names', { folder: order.library }))).toBe(
      false,
    );

    const { outcome } = startIndexingProcess({ ...order, recognition: other });
    expect(await outcome).toMatchObject({ status: 'done', report: { unchanged: 2, embedded: 0 } });
    expect(await namesIn(order.library)).toMatchObject([
      { name: 'Siemens', votes: expect.objectContaining({ place: 0 }) },
    ]);
    expect(await current(other)).toBe(true);
  });

  test('that cannot be had makes the run fail, and leaves the library as it was', async () => {
    const order = await setUp();
    await startIndexing(order).outcome;
    const before = await namesIn(order.library);
    const tags = await tinyClassifier({ tokens: {}, labels: ['NOUN', 'VERB'] });
    const run = startIndexing({ ...order, recognition: classifierOptions(tags) });
    await expect(run.outcome).rejects.toMatchObject({
      code: 'model/unavailable',
      context: { use: 'recognition', looked: [tags] },
    });
    expect(await namesIn(order.library)).toEqual(before);
  });
});
