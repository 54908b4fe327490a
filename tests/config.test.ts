import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.js';

describe('the configuration of name recognition', () => {
  it('is the rules where no model is named', () => {
    expect(parseConfig({}).recognition).toBeNull();
    expect(parseConfig({ NER_MODEL: ' ', NER_DTYPE: 'fp32' }).recognition).toBeNull();
  });

  it('is a model beside those that embed, with as many threads as these have', () => {
    const variables = { EMBEDDINGS_DIR: '/e', EMBEDDING_WORKERS: '3', EMBEDDING_DTYPE: 'fp32' };
    expect(parseConfig({ ...variables, NER_MODEL: 'someone/names' }).recognition).toEqual({
      model: 'someone/names',
      dtype: 'int8',
      folder: '/e/models',
      threads: 3,
    });
  });

  it('is refused by name with a number format that is none', () => {
    expect(() => parseConfig({ NER_MODEL: 'm', NER_DTYPE: 'fp8' })).toThrow(
      expect.objectContaining({
        code: 'config/invalid',
        context: { problems: [expect.objectContaining({ variable: 'NER_DTYPE' })] },
      }),
    );
  });
});
