import { describe, expect, it } from 'vitest';
import { usageOf } from '../../src/embedding/known-models.js';
import { fingerprintOf, type ModelIdentity } from '../../src/embedding/model-identity.js';

const IDENTITY: ModelIdentity = {
  name: 'm',
  dtype: 'int8',
  pooling: 'mean',
  dimension: 384,
  maxTokens: 256,
  passagePrefix: '',
  questionPrefix: '',
  weightsChecksum: 'w',
  tokenizerChecksum: 't',
};

describe('a fingerprint', () => {
  it('does not depend on the order of fields', () => {
    const { name, ...rest } = IDENTITY;
    const turned: ModelIdentity = { ...rest, name };
    expect(fingerprintOf(turned)).toBe(fingerprintOf(IDENTITY));
  });

  it('changes with every field', () => {
    const others: ModelIdentity[] = [
      { ...IDENTITY, name: 'n' },
      { ...IDENTITY, dtype: 'fp32' },
      { ...IDENTITY, pooling: 'cls' },
      { ...IDENTITY, dimension: 383 },
      { ...IDENTITY, maxTokens: 128 },
      { ...IDENTITY, passagePrefix: ' ' },
      { ...IDENTITY, questionPrefix: ' ' },
      { ...IDENTITY, weightsChecksum: 'x' },
      { ...IDENTITY, tokenizerChecksum: 'x' },
    ];
    expect(others).toHaveLength(Object.keys(IDENTITY).length);
    expect(new Set([IDENTITY, ...others].map(fingerprintOf)).size).toBe(others.length + 1);
  });
});

describe('the usage of a model', () => {
  it('goes by its family, whoever converted it', () => {
    expect(usageOf('Xenova/multilingual-e5-small')).toEqual({
      pooling: 'mean',
      passagePrefix: 'passage: ',
      questionPrefix: 'query: ',
    });
    expect(usageOf('BAAI/bge-base-en-v1.5').pooling).toBe('cls');
  });

  it('is the mean without prefixes where nothing is known', () => {
    expect(usageOf('someone/bge-like-but-other')).toEqual({
      pooling: 'mean',
      passagePrefix: '',
      questionPrefix: '',
    });
  });
});
