import { expect, test } from 'vitest';
import { nameLists } from '../../../src/answering/lead/list-spans.js';
import { readFrame } from '../../../src/answering/lead/sentence-frame.js';
import { witnessAt } from '../sample-evidence.js';

test.each([
  [
    'Talks were held by Qatar, Egypt and the United States.',
    'Qatar, Egypt and the United States',
    'Qatar',
  ],
  ['Talks were held by the US and the Workers Party.', 'US and the Workers Party', null],
  ['Talks were held by the US and Zorbia.', 'US and Zorbia', 'US'],
])('%s', (sentence, list, kindOf) => {
  const witness = witnessAt({ sentences: [sentence] }, 0);
  const [found, ...others] = nameLists(readFrame(witness, []), witness.facts);
  expect(others.every(({ start }) => start > (found?.start ?? 0))).toBe(true);
  expect(sentence.slice(found?.start, found?.end)).toBe(list);
  expect(found?.fact?.text ?? null).toBe(kindOf);
});
