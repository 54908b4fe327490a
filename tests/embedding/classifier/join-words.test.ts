import { describe, expect, it } from 'vitest';
import { joinWords } from '../../../src/embedding/classifier/join-words.js';
import { textWords } from '../../../src/embedding/classifier/text-words.js';

/** Reads `word/LABEL` and joins the words; words without a label are outside of names. */
function join(marked: string, scores: readonly number[] = []): string[] {
  const labels: string[] = [];
  const text = marked.replaceAll(/(\S+?)\/([A-Z-]+)/gu, (_, word: string, label: string) => {
    labels.push(label);
    return word;
  });
  const words = textWords(text).map(({ start, end }, at) => ({
    start,
    end,
    label: labels[at] ?? 'O',
    score: scores[at] ?? 1,
  }));
  return joinWords(text, words).map(
    ({ start, end, label, score }) => `${label} ${text.slice(start, end)} ${score}`,
  );
}

describe('words with labels', () => {
  it.each([
    ['Ada/B-PER Boldt/I-PER met/O Kai/B-PER', ['PER Ada Boldt 1', 'PER Kai 1']],
    ['Ada/B-PER Kai/B-PER', ['PER Ada 1', 'PER Kai 1']],
    ['Ada/I-PER Boldt/I-PER Lund/I-LOC', ['PER Ada Boldt 1', 'LOC Lund 1']],
    ['Ada/PER Boldt/PER in/O Lund/LOC', ['PER Ada Boldt 1', 'LOC Lund 1']],
    [
      'Ada/B-PER May/I-PER Boldt/E-PER Kai/S-PER Ruud/I-PER',
      ['PER Ada May Boldt 1', 'PER Kai 1', 'PER Ruud 1'],
    ],
    ['Ada/B-PER Boldt/L-PER Kai/U-PER', ['PER Ada Boldt 1', 'PER Kai 1']],
    ['Ada/B-PER\nBoldt/I-PER', ['PER Ada 1', 'PER Boldt 1']],
    ['met/O', []],
  ])('%s', (marked, spans) => {
    expect(join(marked)).toEqual(spans);
  });

  it('are as sure together as their mean', () => {
    expect(join('Ada/B-PER Boldt/I-PER', [1, 0.5])).toEqual(['PER Ada Boldt 0.75']);
  });
});

describe('the words of a text', () => {
  it('stand where they are said to, and know whether a space is before them', () => {
    const text = 'Ann’s “Zürich” bank (C$5), 👍 al-Nur';
    const words = textWords(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ann',
      '’',
      's',
      '“',
      'Zürich',
      '”',
      'bank',
      '(',
      'C',
      '$',
      '5',
      ')',
      ',',
      '👍',
      'al',
      '-',
      'Nur',
    ]);
    expect(words.filter((word) => word.text.startsWith(' ')).map((word) => word.text)).toEqual([
      ' “',
      ' bank',
      ' (',
      ' 👍',
      ' al',
    ]);
  });
});
