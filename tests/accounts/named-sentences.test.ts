import { describe, expect, it } from 'vitest';
import { namedSentences } from '../../src/accounts/index.js';
import { assembleText, segmentSentences } from '../../src/corpus/index.js';
import { type Mention, nameIdOf, type RecognisedName } from '../../src/recognition/index.js';

const TEXT = 'Adam Boehler met Hamas. Photo by Mohammed Salem.';
const body = assembleText([{ kind: 'paragraph', pieces: [{ text: TEXT, line: 1 }] }]);
const document = { body, sentences: segmentSentences(body, 'en') };

function named(
  name: string,
  setting: Mention['setting'],
  over: Partial<RecognisedName> = {},
): RecognisedName {
  const start = TEXT.indexOf(name);
  return {
    id: nameIdOf(name, null),
    name,
    certain: null,
    guess: 'person',
    votes: { person: 1, organisation: 0, place: 0, demonym: 0, none: 0 },
    mentions: [
      { start, end: start + name.length, form: name, setting, sentence: { start: 0, end: 23 } },
    ],
    ...over,
  };
}

describe('namedSentences', () => {
  it('puts names into their sentences, in the order of the text', () => {
    const sentences = namedSentences(document, [
      named('Hamas', 'text', { certain: 'organisation' }),
      named('Adam Boehler', 'text'),
    ]);
    expect(
      sentences.map(({ text, names }) => [text, names.map(({ start, kind }) => [start, kind])]),
    ).toEqual([
      [
        'Adam Boehler met Hamas.',
        [
          [0, 'person'],
          [17, 'organisation'],
        ],
      ],
      ['Photo by Mohammed Salem.', []],
    ]);
  });

  it.each(['credit', 'notice'] as const)('leaves out who stands in a %s', (setting) => {
    expect(
      namedSentences(document, [named('Mohammed Salem', setting)]).flatMap(({ names }) => names),
    ).toEqual([]);
  });

  it('keeps the longer of two names that overlap', () => {
    const names = namedSentences(document, [
      named('Boehler', 'text'),
      named('Adam Boehler', 'text'),
    ]).flatMap(({ names }) => names);
    expect(names.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Adam Boehler']);
  });
});
