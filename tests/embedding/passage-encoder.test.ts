import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cosine, createPassageEncoder, type PassageEncoder } from '../../src/embedding/index.js';
import { bundledModel } from './bundled-model.js';

const SENTENCES = [
  'The ceasefire took effect on Sunday morning after fifteen months of war.',
  'Mediators from Qatar and Egypt had carried messages between the delegations.',
  'The central bank left its key interest rate unchanged at 4.5 percent.',
  'Heavy rain flooded the underground stations of the old town.',
  'A spokesperson for the ministry declined to comment.',
  'The striker scored twice before half-time.',
];

describe('the encoder with the bundled model', () => {
  let encoder: PassageEncoder;
  beforeAll(async () => {
    encoder = await createPassageEncoder(bundledModel());
  });
  afterAll(() => encoder.close());

  it('gives vectors of length 1 in the order of the inputs', async () => {
    // Many inputs of very different lengths, so that they are reordered and spread over several tasks.
    const texts = Array.from({ length: 24 }, (_, at) =>
      Array.from({ length: 1 + ((at * 7) % 12) }, (_, k) => SENTENCES[(at + k) % 6] ?? '').join(
        ' ',
      ),
    );
    const together = await encoder.encodePassages(
      texts.map((text) => ({ segments: [text] })),
      { tokens: false },
    );
    expect(together).toHaveLength(texts.length);
    for (const [at, text] of texts.entries()) {
      const [alone] = await encoder.encodePassages([{ segments: [text] }], { tokens: false });
      expect(together[at]?.tokens.bits).toBeNull();
      expect(together[at]?.vector).toEqual(alone?.vector);
      expect(Math.hypot(...(together[at]?.vector ?? []))).toBeCloseTo(1, 5);
    }
  });

  it('gives the same text the same vector and bits whatever it is encoded with', async () => {
    const input = { segments: SENTENCES.slice(0, 3) };
    const [alone] = await encoder.encodePassages([input], { tokens: true });
    const crowd = SENTENCES.map((sentence) => ({ segments: [sentence.repeat(5)] }));
    const among = await encoder.encodePassages([...crowd, input, ...crowd], { tokens: true });
    expect(among[crowd.length]).toEqual(alone);
  });

  it('counts the tokens of every segment', async () => {
    const segments = ['Abu Marzouk spoke.', '', 'He said: “No.”'];
    const [encoding] = await encoder.encodePassages([{ segments }], { tokens: true });
    const tokens = encoding?.tokens;
    expect([...(tokens?.counts ?? [])]).toEqual(await encoder.countTokens(segments));
    expect(tokens?.ids).toHaveLength((await encoder.countTokens([segments.join(' ')]))[0] ?? -1);
    expect(tokens?.bits).toHaveLength((tokens?.ids.length ?? -1) * 48);
  });

  it('reads segments as one text', async () => {
    const [split, whole] = await encoder.encodePassages(
      [{ segments: SENTENCES.slice(0, 2) }, { segments: [SENTENCES.slice(0, 2).join(' ')] }],
      { tokens: true },
    );
    expect(split?.vector).toEqual(whole?.vector);
    expect(split?.tokens?.ids).toEqual(whole?.tokens?.ids);
    expect(split?.tokens?.bits).toEqual(whole?.tokens?.bits);
  });

  it('cuts at the longest input of the model', async () => {
    const long = 'word '.repeat(200).trim();
    const [encoding] = await encoder.encodePassages([{ segments: [long, long, long] }], {
      tokens: true,
    });
    expect([...(encoding?.tokens?.counts ?? [])]).toEqual([200, 54, 0]);
    expect(encoder.identity.maxTokens).toBe(256);
    const { tokens } = await encoder.encodeQuestion(`${long} ${long}`);
    expect(tokens.ids).toHaveLength(254);
    expect(tokens.pieces).toHaveLength(254);
  });

  it('sees a question as it sees a passage of the same words', async () => {
    const text = SENTENCES[0] ?? '';
    const [passage] = await encoder.encodePassages([{ segments: [text] }], { tokens: true });
    const question = await encoder.encodeQuestion(text);
    expect(question.vector).toEqual(passage?.vector);
    expect(question.tokens.ids).toEqual(passage?.tokens?.ids);
    const { vectors, ids } = question.tokens;
    const dimension = vectors.length / ids.length;
    expect(dimension).toBe(encoder.identity.dimension);
    const bits = passage?.tokens?.bits ?? new Uint8Array();
    for (const [at, value] of vectors.entries()) {
      const row = Math.floor(at / dimension);
      const d = at % dimension;
      const bit = ((bits[row * 48 + (d >> 3)] ?? 0) >> (d & 7)) & 1;
      if (bit !== Number(value >= 0)) expect.fail(`token ${row}, dimension ${d}`);
    }
    expect(Math.hypot(...vectors.subarray(0, dimension))).toBeCloseTo(1, 5);
  });

  it('names the pieces of a question', async () => {
    const { tokens } = await encoder.encodeQuestion('Who met Marzouk?');
    expect(tokens.pieces.join(' ')).toBe('who met mar ##zo ##uk ?');
    expect(tokens.ids).toHaveLength(tokens.pieces.length);
  });

  it('puts a question nearest to the sentence that answers it', async () => {
    const passages = await encoder.encodePassages(
      SENTENCES.map((sentence) => ({ segments: [sentence] })),
      { tokens: false },
    );
    const { vector } = await encoder.encodeQuestion('What did the bank decide about rates?');
    const scores = passages.map((passage) => cosine(passage.vector, vector));
    expect(scores.indexOf(Math.max(...scores))).toBe(2);
  });

  it('takes texts without words', async () => {
    const [empty, blank] = await encoder.encodePassages([{ segments: [] }, { segments: [' '] }], {
      tokens: true,
    });
    expect(empty?.tokens?.ids).toHaveLength(0);
    expect(blank?.vector).toEqual(empty?.vector);
    expect((await encoder.encodeQuestion('')).tokens.ids).toHaveLength(0);
    expect(await encoder.encodePassages([], { tokens: true })).toEqual([]);
    expect(await encoder.countTokens(['', '\ud800', 'a b'])).toEqual([0, expect.any(Number), 2]);
  });
});

describe('prefixes', () => {
  it('change vectors but are no part of the tokens', async () => {
    const text = SENTENCES[3] ?? '';
    const plain = await createPassageEncoder(bundledModel({ workers: 1 }));
    const prefixed = await createPassageEncoder(
      bundledModel({ workers: 1, passagePrefix: 'passage: ', questionPrefix: 'query: ' }),
    );
    try {
      const [bare] = await plain.encodePassages([{ segments: [text] }], { tokens: true });
      const [written] = await plain.encodePassages([{ segments: [`passage: ${text}`] }], {
        tokens: false,
      });
      const [passage] = await prefixed.encodePassages([{ segments: [text] }], { tokens: true });
      expect(passage?.vector).toEqual(written?.vector);
      expect(passage?.vector).not.toEqual(bare?.vector);
      expect(passage?.tokens?.ids).toEqual(bare?.tokens?.ids);
      expect(passage?.tokens?.counts).toEqual(bare?.tokens?.counts);
      const question = await prefixed.encodeQuestion(text);
      expect(question.vector).toEqual((await plain.encodeQuestion(`query: ${text}`)).vector);
      expect(question.tokens.ids).toEqual(bare?.tokens?.ids);
      expect(prefixed.identity).toMatchObject({ passagePrefix: 'passage: ' });
    } finally {
      await Promise.all([plain.close(), prefixed.close()]);
    }
  });
});
