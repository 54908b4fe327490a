import { expect, test } from 'vitest';
import { buildEvidenceSheet } from '../../../src/answering/writing/evidence-sheet.js';
import { evidenceOf } from '../sample-evidence.js';

const SENTENCES = [
  'It rained all day over the roofs and the gardens of the old town.',
  'Jane Doe spoke for an hour about what had become of the talks.',
  'She named three things.',
];

test('a sentence that refers back never stands on a sheet without the one before it', () => {
  const evidence = evidenceOf({ sentences: SENTENCES }, { place: 2 });
  const sheets = Array.from({ length: 120 }, (_, tokens) =>
    buildEvidenceSheet({ parts: [{ evidence: [evidence] }], tokens }),
  );
  const referring = sheets.filter(({ text }) => text.includes('She named'));
  expect(referring).not.toEqual([]);
  for (const { text } of referring) {
    expect(text).toMatch(/^\[\d\] Jane Doe [^\n]*\n\[\d\] She named/mu);
  }
});
