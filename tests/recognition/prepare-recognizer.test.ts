import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareRecognizer, recognizerVersionOf } from '../../src/recognition/index.js';
import { RECOGNIZER_VERSION } from '../../src/recognition/version.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { classifierOptions, tinyClassifier } from '../embedding/tiny-classifier.js';

describe('the recogniser that is configured', () => {
  it('is the rules where no model is', async () => {
    const prepared = await prepareRecognizer(null);
    expect(prepared).toMatchObject({ model: null, version: RECOGNIZER_VERSION });
    expect((await prepared.open()).version).toBe(RECOGNIZER_VERSION);
    expect(await recognizerVersionOf(null)).toBe(RECOGNIZER_VERSION);
  });

  it('is the model in a folder, and its version is known before it is loaded', async () => {
    const options = classifierOptions(await tinyClassifier({ tokens: { berlin: 'B-LOC' } }));
    const { version, open } = await prepareRecognizer(options);
    expect(await recognizerVersionOf(options)).toBe(version);
    const recognizer = await open();
    try {
      expect(recognizer.version).toBe(version);
      const text = 'In Berlin it rained.';
      const span = { start: 0, end: text.length };
      const names = await recognizer.recognize({
        title: '',
        publisher: null,
        author: null,
        language: 'en',
        body: { text, blocks: [{ kind: 'paragraph', ...span }], lineStarts: [[0, 1]] },
        sentences: [{ kind: 'paragraph', ...span }],
      });
      expect(names).toMatchObject([{ name: 'Berlin', guess: 'place', votes: { person: 0 } }]);
    } finally {
      await recognizer.close();
    }
  });

  it('has no version while its model is still to be fetched', async () => {
    const folder = await temporaryFolder();
    expect(await recognizerVersionOf(classifierOptions('someone/names', { folder }))).toBeNull();
  });

  it('refuses models that label other things, and models that are not there', async () => {
    const tags = await tinyClassifier({ tokens: {}, labels: ['NOUN', 'VERB', 'O'] });
    await expect(prepareRecognizer(classifierOptions(tags))).rejects.toMatchObject({
      code: 'model/unavailable',
      context: {
        use: 'recognition',
        looked: [tags],
        reason: 'none of its labels (NOUN, VERB, O) is one of persons, organisations or places',
      },
    });
    const nowhere = join(tags, 'none');
    const missing = { code: 'model/unavailable', context: { model: nowhere } };
    await expect(prepareRecognizer(classifierOptions(nowhere))).rejects.toMatchObject(missing);
    await expect(recognizerVersionOf(classifierOptions(nowhere))).rejects.toMatchObject(missing);
  });
});
