import { describe, expect, it } from 'vitest';
import { loadWording } from '../../../src/answering/index.js';
import { checkWritten, type KeptSentence } from '../../../src/answering/writing/index.js';
import { datedOn, witnessAt } from '../sample-evidence.js';
import { alikeEncoder } from './alike-encoder.js';

const wording = loadWording();

/** The lines of articles, one after the other, as entries of a sheet. */
function sheetOf(...articles: readonly (readonly string[])[]) {
  const witnesses = articles.flatMap((sentences, article) => {
    const sample = { sentences, path: `${article}.txt`, dating: datedOn('2025-03-06') };
    return sentences.map((_, place) => witnessAt(sample, place));
  });
  return { entries: witnesses.map((witness, place) => ({ n: place + 1, witness })) };
}

type Sheet = ReturnType<typeof sheetOf>;

function check(sheet: Sheet, text: string, evidence: number[], before: KeptSentence | null = null) {
  return checkWritten({ text, evidence }, sheet, { encoder: alikeEncoder, wording, before });
}

async function kept(
  sheet: Sheet,
  text: string,
  evidence: number[],
  before: KeptSentence | null = null,
) {
  const result = await check(sheet, text, evidence, before);
  if (result.status === 'dropped') throw new Error(`"${text}" was dropped: ${result.why}`);
  return result.sentences[0];
}

function quotesOf({ cited }: KeptSentence): string[] {
  return cited.map(({ sentence }) => sentence.text);
}

const RABBANI = [
  'Mouin Rabbani edits a journal on the Middle East.',
  'He names three reasons for the contacts with Hamas.',
  'He doubts that Paris would open talks of its own.',
];
const KHALIL = ['Sara Khalil spoke in Rome.', 'She left the city by train.'];

describe('lines that are cited for a statement', () => {
  it('are the fewest whose own words say all of it', async () => {
    const sheet = sheetOf(RABBANI);
    const text = 'Mouin Rabbani names three reasons for the contacts with Hamas.';
    expect(quotesOf(await kept(sheet, text, [1, 2])).toSorted()).toEqual(
      RABBANI.slice(0, 2).toSorted(),
    );
    expect(quotesOf(await kept(sheet, RABBANI[0] ?? '', [1, 2]))).toEqual([RABBANI[0]]);
  });

  it('may leave a name to what stands around them where no other cited line has it', async () => {
    const text = 'Mouin Rabbani names three reasons for the contacts with Hamas.';
    expect(quotesOf(await kept(sheetOf(RABBANI), text, [2]))).toEqual([RABBANI[1]]);
  });

  it('do not tie "he" of one article to a name of another', async () => {
    const sheet = sheetOf(KHALIL, RABBANI);
    const text = 'Sara Khalil names three reasons for the contacts with Hamas.';
    expect((await check(sheet, text, [1, 4])).status).toBe('dropped');
  });
});

describe('a statement that begins with "he"', () => {
  it('is dropped where it stands alone, or behind something else', async () => {
    const sheet = sheetOf(RABBANI, KHALIL);
    const dropped = { status: 'dropped', why: 'form' };
    expect(await check(sheet, RABBANI[1] ?? '', [2])).toEqual(dropped);
    const other = await kept(sheet, KHALIL[0] ?? '', [4]);
    expect((await check(sheet, RABBANI[1] ?? '', [2], other)).status).toBe('dropped');
  });

  it('is kept behind the line before its own, which is cited with it', async () => {
    const sheet = sheetOf(RABBANI);
    const first = await kept(sheet, RABBANI[0] ?? '', [1]);
    const second = await kept(sheet, RABBANI[1] ?? '', [2], first);
    expect(second).toMatchObject({ text: RABBANI[1], behind: first });
    expect(quotesOf(second)).toEqual([RABBANI[1], RABBANI[0]]);
    const third = await kept(sheet, RABBANI[2] ?? '', [3], second);
    expect(third).toMatchObject({ text: RABBANI[2], behind: second });
  });

  it('is read with whom the statement before names', async () => {
    const sheet = sheetOf(RABBANI);
    const first = await kept(
      sheet,
      'A journal on the Middle East is edited by Mouin Rabbani.',
      [1],
    );
    const second = await kept(sheet, 'He names three reasons for contacts with Hamas.', [2], first);
    expect(quotesOf(second).toSorted()).toEqual(RABBANI.slice(0, 2).toSorted());
    expect(
      (await check(sheet, 'He names four reasons for contacts with Hamas.', [2], first)).status,
    ).toBe('dropped');
  });

  it('may be of the very line that the statement before cites', async () => {
    const sheet = sheetOf(['Sara Khalil spoke in Rome and left the city by train.']);
    const first = await kept(sheet, 'Sara Khalil spoke in Rome.', [1]);
    expect(quotesOf(await kept(sheet, 'She left the city by train.', [1], first))).toHaveLength(1);
  });

  it('is not read with somebody else than in its article', async () => {
    const sheet = sheetOf([
      'Sara Khalil met Mouin Rabbani in Rome.',
      'She left the city by train.',
      'Mouin Rabbani stayed in the city.',
    ]);
    const first = await kept(sheet, 'Mouin Rabbani was met in Rome by Sara Khalil.', [1]);
    expect((await check(sheet, 'He left the city by train.', [2], first)).status).toBe('dropped');
  });
});

describe('a sentence of a statement that begins with "he"', () => {
  it('is not tied to somebody of lines that stand elsewhere', async () => {
    const sheet = sheetOf(KHALIL, ['The minister signed the law in Oslo.']);
    const text = 'Sara Khalil spoke in Rome. She signed the law in Oslo.';
    expect(await check(sheet, text, [1, 3])).toMatchObject({ status: 'kept', dropped: 1 });
  });

  it('is kept where the lines are neighbours, or its own has the name', async () => {
    const near = await check(sheetOf(KHALIL), KHALIL.join(' '), [1, 2]);
    expect(near).toMatchObject({ status: 'kept', dropped: 0, sentences: [{}, {}] });
    const sheet = sheetOf(KHALIL, ['Sara Khalil signed the law in Oslo.']);
    const text = 'Sara Khalil spoke in Rome. She signed the law in Oslo.';
    expect(await check(sheet, text, [1, 3])).toMatchObject({ status: 'kept', dropped: 0 });
  });
});
