import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { affordableWords, questionWords } from '../../src/retrieval/question-words.js';

/** Tokens with ids 100, 101, … for the pieces. */
const tokensOf = (...pieces: readonly string[]) => ({
  pieces,
  ids: Int32Array.from(pieces, (_, at) => 100 + at),
  vectors: new Float32Array(),
});
const wordsOf = (text: string, ...pieces: readonly string[]) =>
  Object.fromEntries(questionWords(text, tokensOf(...pieces)).map(({ word, ids }) => [word, ids]));

describe('questionWords', () => {
  test('joins the pieces of WordPiece', () => {
    expect(
      wordsOf(
        'When did the US talk to Hamas?',
        'when',
        'did',
        'the',
        'us',
        'talk',
        'to',
        'ham',
        '##as',
        '?',
      ),
    ).toEqual({
      when: [100],
      did: [101],
      the: [102],
      us: [103],
      talk: [104],
      to: [105],
      hamas: [106, 107],
    });
  });

  test('joins the pieces of SentencePiece and of byte-level BPE', () => {
    expect(wordsOf('Talks with Hamas', '▁Talk', 's', '▁with', '▁Ham', 'as')).toEqual({
      talks: [100, 101],
      with: [102],
      hamas: [103, 104],
    });
    expect(wordsOf('Talks with Hamas', '▁', 'talks', '▁', 'with', '▁', 'hamas')).toEqual({
      talks: [101],
      with: [103],
      hamas: [105],
    });
    expect(wordsOf('talks with', 'talks', 'Ġwith')).toEqual({ talks: [100], with: [101] });
  });

  test('finds words whose accents the model drops', () => {
    expect(wordsOf("Erdoğan's São", 'er', '##dogan', "'", 's', 'sao')).toEqual({
      erdoğan: [100, 101],
      s: [103],
      são: [104],
    });
    expect(wordsOf('Erdoğan'.normalize('NFD'), 'erdogan')).toEqual({
      ['erdoğan'.normalize('NFD')]: [100],
    });
  });

  test('takes the parts of hyphenated words and numbers one by one', () => {
    expect(wordsOf('al-Hayya 1,200', 'al', '-', 'hay', '##ya', '1', ',', '200')).toEqual({
      al: [100],
      hayya: [102, 103],
      '1': [104],
      '200': [106],
    });
  });

  test('a word that the vocabulary lacks has no ids and costs its neighbours nothing', () => {
    expect(wordsOf('who is 😀ж in gaza', 'who', 'is', '[UNK]', 'in', 'gaza')).toEqual({
      who: [100],
      is: [101],
      ж: [],
      in: [103],
      gaza: [104],
    });
    // "a" is how the unknown "aж" begins; the words before it must still be found.
    expect(wordsOf('aж bar a', '[UNK]', 'bar', 'a')).toEqual({ aж: [], bar: [101], a: [102] });
  });

  test('a piece that only begins like a word is not taken for it', () => {
    expect(wordsOf('gaza gas', 'ga', '##s', 'gas')).toEqual({ gaza: [], gas: [100, 101] });
    expect(wordsOf('gas', 'g', 'gas')).toEqual({ gas: [101] });
  });

  test('a repeated word is given once, with its first ids', () => {
    expect(wordsOf('talk to talk now', 'talk', 'to', 'talk', 'now')).toEqual({
      talk: [100],
      to: [101],
      now: [103],
    });
  });

  test('words that were cut off at the length of the model stay, without ids', () => {
    expect(wordsOf('one two three', 'one', 'tw')).toEqual({ one: [100], two: [], three: [] });
    expect(wordsOf('')).toEqual({});
    expect(wordsOf('?!', '?', '!')).toEqual({});
  });

  test('ids of a word always spell it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc é-'), maxLength: 30 });
    const pieces = fc.array(fc.string({ unit: fc.constantFrom(...'abce#'), maxLength: 4 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, pieces, (question, some) => {
        for (const { word, ids } of questionWords(question, tokensOf(...some))) {
          if (ids.length === 0) continue;
          const spelled = ids.map((id) => (some[id - 100] ?? '').replace(/^##/u, '')).join('');
          expect(spelled).toBe(word.replaceAll('é', 'e'));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('affordableWords', () => {
  const words = [
    { word: 'the', ids: [1] },
    { word: 'hamas', ids: [2, 3] },
    { word: 'talk', ids: [4] },
    { word: 'ж', ids: [] },
  ];
  const frequencies = new Map([
    [1, 9_000],
    [2, 4_000],
    [3, 50],
    [4, 600],
  ]);
  const afford = (budget: number, some = words) =>
    affordableWords(some, (id) => frequencies.get(id) ?? 0, budget);

  test('rare words come first, by their rarest piece, until the budget is used up', () => {
    expect(afford(100_000)).toEqual(['ж', 'hamas', 'talk', 'the']);
    expect(afford(9_649)).toEqual(['ж', 'hamas', 'talk']);
    expect(afford(649)).toEqual(['ж', 'hamas']);
  });

  test('the two rarest words are always looked up', () => {
    expect(afford(0)).toEqual(['ж', 'hamas']);
    expect(afford(0, [{ word: 'the', ids: [1] }])).toEqual(['the']);
    expect(afford(0, [])).toEqual([]);
  });
});
