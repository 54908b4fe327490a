import { Embeddings } from '@langchain/core/embeddings';
import { describe, expect, it } from 'vitest';
import { cosine } from '../../src/embedding/index.js';
import { FootnoteEmbeddings } from '../../src/langchain/index.js';
import { createHashEncoder } from '../embedding/hash-encoder.js';

describe('FootnoteEmbeddings', () => {
  it('gives LangChain the vectors of the encoder', async () => {
    const encoder = createHashEncoder(32);
    const embeddings = new FootnoteEmbeddings(encoder);
    expect(embeddings).toBeInstanceOf(Embeddings);
    const [first, second] = await embeddings.embedDocuments(['one two', 'three']);
    expect(first).toHaveLength(32);
    expect(Array.isArray(second)).toBe(true);
    const { vector } = await encoder.encodeQuestion('one two');
    expect(await embeddings.embedQuery('one two')).toEqual([...vector]);
  });
});

describe('the encoder without a model', () => {
  it('finds texts similar that share words, and keeps to the contract of tokens', async () => {
    const encoder = createHashEncoder();
    const question = await encoder.encodeQuestion('direct talks with Hamas');
    const [near, far] = await encoder.encodePassages(
      [
        { segments: ['The talks', 'with Hamas were direct.'] },
        { segments: ['Rain in the north.'] },
      ],
      { tokens: true },
    );
    expect(cosine(question.vector, near?.vector ?? new Float32Array())).toBeGreaterThan(0.5);
    expect(Math.abs(cosine(question.vector, far?.vector ?? new Float32Array()))).toBeLessThan(0.3);
    expect([...(near?.tokens?.counts ?? [])]).toEqual([2, 5]);
    expect(near?.tokens?.bits).toHaveLength(7 * 48);
  });
});
