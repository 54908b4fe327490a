import { describe, expect, it } from 'vitest';
import { countReports, printArticle } from '../../src/prints/index.js';

/** Sentences in which no run of five words is that of another topic. */
const sentence = (topic: string, n: number) =>
  `On day ${n} ${topic} crews moved ${n + 3} ${topic} loads while ${topic} owners watched ${topic} gates.`;
const report = (topic: string, length = 12) =>
  Array.from({ length }, (_, n) => sentence(topic, n)).join(' ');

describe('counting reports', () => {
  it('counts articles of their own each', () => {
    expect(
      countReports([report('harbour'), report('school'), report('forest')].map(printArticle)),
    ).toBe(3);
  });

  it('counts reprints once, also where some of the text was left out or put around it', () => {
    const whole = report('harbour');
    const cut = report('harbour', 8);
    const framed = `From our own correspondent in the city hall of the town. ${whole} More follows later today.`;
    expect(countReports([whole, cut, framed, report('school')].map(printArticle))).toBe(2);
  });

  it('does not take articles that quote the same words for reprints', () => {
    const quote = `“${report('harbour', 9)}”`;
    const one = `${report('school')} The mayor said: ${quote}`;
    const other = `${report('forest')} He told us: ${quote}`;
    expect(countReports([one, other].map(printArticle))).toBe(2);
  });

  it('counts articles of a few words by themselves, the same ones too', () => {
    expect(countReports(['Rain today.', 'Rain today.', ''].map(printArticle))).toBe(3);
  });

  it('does not depend on the order', () => {
    const texts = [report('harbour'), report('school'), report('harbour', 9), report('school', 10)];
    expect(countReports(texts.map(printArticle))).toBe(2);
    expect(countReports(texts.toReversed().map(printArticle))).toBe(2);
  });
});

describe('a print', () => {
  it('is bounded, ascending and without repetitions', () => {
    const print = printArticle(report('harbour', 80));
    expect(print.length).toBe(64);
    expect([...print]).toEqual([...new Set(print)].sort((a, b) => a - b));
  });
});
