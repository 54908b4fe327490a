import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/answering/question/edit-distance.js';
import { correctTypos } from '../../../src/answering/question/index.js';

const CORPUS = new Set(
  `boehler hamas israeli ships turkey gathering agreement qassem hazem countries boycott minister talks talk released
  report reported election trump mediator mediators 2014 1997`.split(/\s+/u),
);
const knows = (word: string) => CORPUS.has(word) || /^(?:phase|first|known|seems)$/u.test(word);
const correct = (question: string, candidates: ReadonlySet<string> = CORPUS) =>
  correctTypos(question, knows, candidates).text;

describe('slips of the fingers', () => {
  it.each([
    ['waht is boeler known for', 'what is boehler known for'],
    ['wehn did the talks end', 'when did the talks end'],
    ['hwo many talks', 'how many talks'],
    ['wich isreali ships', 'which israeli ships'],
    ['Who reproted the gathring in Turky?', 'Who reported the gathering in Turkey?'],
    ['What did Hazm Quassem say?', 'What did Hazm Qassem say?'],
    ['the agrement of the medaitors', 'the agreement of the mediators'],
    ['WHO MET BOELHER?', 'WHO MET BOEHLER?'],
    ["What was Boelher's plan?", "What was Boehler's plan?"],
  ])('are corrected by words of the passages: %s', (question, corrected) => {
    expect(correct(question)).toBe(corrected);
  });

  it('say what they were', () => {
    expect(correctTypos('waht did boelher say', knows, CORPUS).corrections).toEqual([
      { from: 'waht', to: 'what' },
      { from: 'boelher', to: 'boehler' },
    ]);
  });

  it.each([
    ['a word that the corpus knows', 'the first phase'],
    ['a number', 'in 2015 and 1998'],
    ['a short name', 'Did Trum win?'],
    ['a word that begins otherwise', 'the zinister'],
    ['a word that is far from all others', 'the volcano'],
    ['a name that is two slips away', 'Why did Hamburg vote?'],
  ])('are not seen in %s', (_, question) => {
    expect(correctTypos(question, knows, CORPUS)).toEqual({ text: question, corrections: [] });
  });

  it('are left where two words are as near', () => {
    expect(correct('the lake', new Set(['late', 'lane']))).toBe('the lake');
    expect(correct('the talkz', new Set(['talks', 'talky']))).toBe('the talkz');
  });
});

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['talk', 'talk', 0],
    ['talk', 'talks', 1],
    ['waht', 'what', 1],
    ['reproted', 'reported', 1],
    ['boelher', 'boehler', 1],
    ['kitten', 'sitting', 3],
    ['abc', 'xyz', 3],
  ])('%s, %s', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('is cut where it is too large', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});
