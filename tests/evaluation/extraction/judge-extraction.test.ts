import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import { assembleText } from '../../../src/corpus/index.js';
import {
  findGoldSentence,
  type GoldSentence,
} from '../../../src/evaluation/extraction/gold-sentence.js';
import { judgeExtraction } from '../../../src/evaluation/extraction/judge-extraction.js';
import { sampleArticle } from '../../cli/samples.js';
import { answerOf, citationOf } from '../questions/answer-of.js';

const TEXT = 'It was cold.  It was in May. The bridge fell in May.\nNobody saw it.';
const article = sampleArticle({
  body: assembleText([
    { kind: 'paragraph', pieces: [{ text: TEXT.split('\n')[0] ?? '', line: 7 }] },
    { kind: 'paragraph', pieces: [{ text: TEXT.split('\n')[1] ?? '', line: 7 }] },
  ]),
});
const at = (start: number, length: number) => ({ start, end: start + length });

describe('the sentence that holds an answer', () => {
  const sentenceAt = (start: number, length: number) =>
    findGoldSentence(article, TEXT, at(start, length))?.text;

  it('is found although cleaning has moved it, and among equal words the right one', () => {
    expect(sentenceAt(TEXT.indexOf('May'), 3)).toBe('It was in May.');
    expect(sentenceAt(TEXT.lastIndexOf('May'), 3)).toBe('The bridge fell in May.');
    expect(sentenceAt(TEXT.indexOf('Nobody'), 6)).toBe('Nobody saw it.');
    expect(sentenceAt(0, 2)).toBe('It was cold.');
  });

  it('is found with less around it where cleaning took the rest away', () => {
    const longer = `${TEXT.slice(0, 29)}Sign up here. ${TEXT.slice(29)}`;
    const start = longer.indexOf('bridge');
    expect(findGoldSentence(article, longer, at(start, 6))?.text).toBe('The bridge fell in May.');
  });

  it('is nothing where cleaning took the answer away', () => {
    expect(findGoldSentence(article, 'A river.', at(2, 5))).toBeNull();
  });
});

describe('an answer held against the sentence that answers', () => {
  const gold = findGoldSentence(article, TEXT, at(TEXT.lastIndexOf('May'), 3)) as GoldSentence;
  const cite = (n: number, quote: string, line = 7, file: string = article.path) =>
    citationOf(n, file, { quote, lines: [line, line] });
  const judge = (answer: Answer) => judgeExtraction(answer, [gold], ['in May']);

  it('is right where its first citation quotes the sentence, or a part of it', () => {
    const whole = judge(answerOf('The bridge fell in May.', [cite(1, 'The bridge fell in May.')]));
    expect(whole).toMatchObject({ isAnswered: true, first: true, firstThree: true, exactMatch: 0 });
    expect(whole.f1).toBeCloseTo((2 * 2) / (4 + 2), 12);
    expect(judge(answerOf('In May.', [cite(1, 'fell in May')]))).toMatchObject({
      first: true,
      exactMatch: 1,
    });
  });

  it.each([
    ['another sentence', cite(1, 'Nobody saw it.')],
    ['other lines', cite(1, 'The bridge fell in May.', 8)],
    ['another file', cite(1, 'The bridge fell in May.', 7, 'other.md')],
    ['words that do not stand there', cite(1, 'The bridge fell in June.')],
  ])('is wrong where it quotes %s', (_, citation) => {
    expect(judge(answerOf('In May.', [citation]))).toMatchObject({
      first: false,
      firstThree: false,
      distinctThree: false,
    });
  });

  it('looks at the first citation of three statements, and at three different sentences', () => {
    const [a, b, c, right] = [
      cite(1, 'It was cold.'),
      cite(2, 'It was in May.'),
      cite(3, 'Nobody saw it.'),
      cite(4, 'The bridge fell in May.'),
    ];
    const saying = (...numbers: number[][]): Answer => ({
      ...answerOf('x', [a, b, c, right]),
      statements: numbers.map((citations) => ({ text: 'x', citations })),
    });
    const judged = (...numbers: number[][]) => {
      const { first, firstThree, distinctThree } = judge(saying(...numbers));
      return [first, firstThree, distinctThree];
    };
    expect(judged([4])).toEqual([true, true, true]);
    expect(judged([1, 4], [2])).toEqual([false, false, true]);
    expect(judged([1], [1], [4])).toEqual([false, true, true]);
    expect(judged([1], [1], [1], [4])).toEqual([false, false, true]);
    expect(judged([1], [2], [3], [4])).toEqual([false, false, false]);
    expect(judged([1, 2, 3], [4])).toEqual([false, true, false]);
    expect(judged([9], [])).toEqual([false, false, false]);
  });

  it('counts by what is shown where it is no answer', () => {
    const near = answerOf('In May', [cite(1, 'The bridge fell in May.')], 'closest');
    expect(judge(near)).toMatchObject({ isAnswered: false, first: true, exactMatch: 1 });
    expect(judge(answerOf('Nothing.', [], 'none'))).toMatchObject({
      isAnswered: false,
      first: false,
      f1: 0,
    });
  });
});
