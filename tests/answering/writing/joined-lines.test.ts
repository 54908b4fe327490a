import { describe, expect, it } from 'vitest';
import { loadWording } from '../../../src/answering/index.js';
import { checkWritten } from '../../../src/answering/writing/index.js';
import { datedOn, witnessAt } from '../sample-evidence.js';
import { alikeEncoder } from './alike-encoder.js';

const parts = { encoder: alikeEncoder, wording: loadWording() };

const HARBOUR = [
  'The first phase of the harbour works lasted 42 days.',
  'The first phase of the harbour works took effect on 19 January 2025.',
  'Forty cranes are still held by the port of Bergen.',
  'The inspectors confirmed that 12 of them are broken.',
  'A second official of the union confirmed that two meetings had taken place.',
  'The official described the meetings as a positive step.',
];
const COURT = [
  'The union welcomed the ruling.',
  'Ingrid Solberg called the ruling a correction of an old mistake.',
  'Ingrid Solberg met Pavel Novak in Oslo on 4 March 2025.',
  'The head of Danish intelligence, Lars Holm, met the ministers in Cairo.',
  'Pavel Novak spoke with the deputy foreign minister of Serbia, Milan Petrov, in Doha.',
];

/** Checks a statement that cites lines of the two articles by their numbers, counted through. */
async function isKept(text: string, evidence: readonly number[]): Promise<boolean> {
  const witnesses = [HARBOUR, COURT].flatMap((sentences, article) =>
    sentences.map((_, place) =>
      witnessAt({ sentences, path: `${article}.txt`, dating: datedOn('2025-03-06') }, place),
    ),
  );
  const entries = witnesses.map((witness, place) => ({ n: place + 1, witness }));
  return (await checkWritten({ text, evidence }, { entries }, parts)).status === 'kept';
}

describe('a statement of several lines', () => {
  it.each([
    [
      'The first phase of the harbour works lasted 42 days and took effect on 19 January 2025.',
      [1, 2],
    ],
    [
      'The union welcomed the ruling, while Ingrid Solberg called the ruling a correction of an old mistake.',
      [7, 8],
    ],
  ])('is kept where each clause has a line: %s', async (text, evidence) => {
    expect(await isKept(text, evidence)).toBe(true);
  });

  it.each([
    ['a number of another count', 'Forty cranes of the port of Bergen are broken.', [3, 4]],
    [
      'a speaker of another line',
      'Ingrid Solberg described the meetings as a positive step.',
      [6, 8],
    ],
    ['the verb of another', 'Lars Holm called the ruling a correction of an old mistake.', [8, 10]],
    ['a date of another', 'Pavel Novak met the ministers in Cairo on 4 March 2025.', [9, 10]],
    ['the country of another', 'Lars Holm is the head of Serbian intelligence.', [10, 11]],
    ['a higher office', 'Milan Petrov is the foreign minister of Serbia.', [11]],
  ])('is dropped where it joins %s', async (_, text, evidence) => {
    expect(await isKept(text, evidence)).toBe(false);
  });
});
