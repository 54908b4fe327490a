import { describe, expect, test } from 'vitest';
import { loadWording } from '../../../src/answering/index.js';
import type { KeptSentence } from '../../../src/answering/writing/check-written.js';
import { withoutVerdict, withVerdict } from '../../../src/answering/writing/yes-or-no.js';

const wording = loadWording();

describe('a yes or no in front of a statement', () => {
  test.each([
    ['Yes, he advised Obama.', 'yes', 'He advised Obama.'],
    ['No. The talks failed.', 'no', 'The talks failed.'],
    ['yes – Qatar mediated.', 'yes', 'Qatar mediated.'],
    ['No deal has come of it.', null, 'No deal has come of it.'],
    ['Yes', null, 'Yes'],
    ['Nobody left.', null, 'Nobody left.'],
  ] as const)('%s', (text, verdict, rest) => {
    expect(withoutVerdict({ text, evidence: [2] })).toEqual({
      verdict,
      statement: { text: rest, evidence: [2] },
    });
  });

  test('is a sentence of its own that cites what the statement cites', () => {
    const kept = { text: 'He left.', cited: [], isDoubtful: true } as unknown as KeptSentence;
    const check = withVerdict({ status: 'kept', sentences: [kept], dropped: 0 }, 'yes', wording);
    expect(check).toMatchObject({ status: 'kept', sentences: [{ text: wording.yes }, kept] });
  });

  test('falls with its statement', () => {
    const dropped = { status: 'dropped', why: 'number' } as const;
    expect(withVerdict(dropped, 'no', wording)).toEqual(dropped);
  });
});
