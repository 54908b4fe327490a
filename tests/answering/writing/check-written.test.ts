import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Witness } from '../../../src/answering/evidence/index.js';
import { loadWording } from '../../../src/answering/index.js';
import { checkWritten } from '../../../src/answering/writing/index.js';
import { datedOn, witnessAt } from '../sample-evidence.js';
import { alikeEncoder } from './alike-encoder.js';

const parts = { encoder: alikeEncoder, wording: loadWording() };

function line(text: string, ...before: readonly string[]): Witness {
  const sample = {
    sentences: [...before, text],
    dating: datedOn('2025-03-06'),
    publisher: 'The Harbour Review',
  };
  return witnessAt(sample, before.length);
}

const LED = 'The American delegation was led by Adam Boehler on Wednesday.';
const HELD = 'Hamas still holds 59 hostages in Gaza.';
const TALKS = 'The talks were held in Doha last month.';

/** Checks a statement that cites the first of the lines, or those whose numbers are given. */
function check(text: string, lines: readonly string[] = [LED, HELD, TALKS], evidence = [1]) {
  const entries = lines.map((one, place) => ({ n: place + 1, witness: line(one) }));
  return checkWritten({ text, evidence }, { entries }, parts);
}

describe('citations of a statement', () => {
  it.each([
    ['none', []],
    ['one that does not exist', [1, 9]],
    ['another line, although the right one is there', [2]],
  ])('that are wrong drop it: %s', async (_, evidence) => {
    expect(await check(LED, undefined, evidence)).toMatchObject({ status: 'dropped' });
  });

  it('that do not exist are no lesser fault inside the text', async () => {
    expect(await check('Hamas still holds 59 hostages in Gaza [2].', undefined, [])).toMatchObject({
      status: 'kept',
      sentences: [{ text: HELD }],
    });
    expect(await check(`${LED.slice(0, -1)} [7].`)).toEqual({ status: 'dropped', why: 'citation' });
  });

  it('that add nothing are left out', async () => {
    const result = await check(HELD, undefined, [1, 2, 3]);
    const cited = result.status === 'kept' ? result.sentences[0].cited : [];
    expect(cited.map(({ sentence }) => sentence.text)).toEqual([HELD]);
  });

  it('of many lines say nothing', async () => {
    const lines = Array.from({ length: 20 }, (_, n) => `Rain fell in Bergen on day ${n}.`);
    const all = lines.map((_, place) => place + 1);
    expect(await check('Rain fell in Bergen.', lines, all)).toMatchObject({ why: 'citation' });
  });

  it('may bear it out together, but not tie one to what is said of another', async () => {
    const lines = [
      'Adam Boehler met the officials in Doha.',
      'Adam Boehler met the officials on 4 March 2025.',
      'Steve Witkoff met the mediators in Cairo.',
    ];
    const both = await check(
      'Adam Boehler met the officials in Doha on 4 March 2025.',
      lines,
      [1, 2],
    );
    expect(both).toMatchObject({ status: 'kept', sentences: [{ cited: [{}, {}] }] });
    const mixed = await check('Adam Boehler met the mediators in Cairo.', lines, [1, 3]);
    expect(mixed.status).toBe('dropped');
  });
});

describe('the form of a statement', () => {
  it.each([
    'The talks are told of at https://evil.example/x.',
    'The talks are told of at www.evil.example.',
    'Read evil.example for the American delegation.',
    'Write to news@evil.example about the American delegation.',
    'The American delegation was led by <@123456789>.',
    'The American delegation was led by @everyone.',
    'The American delegation was led by <:boehler:123456789>.',
    'The American delegation was led by [Adam Boehler](https://evil.example).',
    '![Adam Boehler](x) led the American delegation.',
    '# The American delegation was led by Adam Boehler.',
    'The American delegation was led by `Adam Boehler`.',
    'The American delegation was led by <b>Adam Boehler</b>.',
    'The American delegation was led by ||Adam Boehler||.',
    'The American delegation was led by Adam\u202e Boehler.',
    'The American delegation was led by Adam\u2060 Boehler.',
    'The American delegation was led by Ad\u0430m Boehler.',
    'The American delegation was led by Adam Boehler 🎉.',
    'As an AI language model, I think the American delegation was led by Adam Boehler.',
    'The evidence says the American delegation was led by Adam Boehler.',
    'According to line 1, the American delegation was led by Adam Boehler.',
    'You should know that the American delegation was led by Adam Boehler.',
    'Was the American delegation led by Adam Boehler?',
    'He led the American delegation.',
    '59',
    '???',
    `The American delegation was led by Adam Boehler${' and so on'.repeat(60)}.`,
  ])('is refused where it is more than a plain sentence: %s', async (text) => {
    expect(await check(text)).toEqual({ status: 'dropped', why: 'form' });
  });

  it('may have what a cited line has', async () => {
    const source = 'Caliber.Az wrote that the American delegation was led by Adam Boehler.';
    expect(await check(source, [source])).toMatchObject({ status: 'kept' });
  });

  it('gets a full stop, and loses emphasis', async () => {
    const result = await check('**Hamas** still holds 59 hostages in Gaza', undefined, [2]);
    expect(result).toMatchObject({ sentences: [{ text: HELD }] });
  });

  it('never throws, and nothing is kept of arbitrary text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const result = await check(text);
        if (/\p{L}{2}/u.test(text)) expect(result.status).toBe('dropped');
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['marks', '“'.repeat(1000)],
    ['brackets', '[1'.repeat(500)],
    ['stars', '*a '.repeat(330)],
    ['tags', '<a '.repeat(330)],
    ['dots', 'a.'.repeat(500)],
    ['commas', 'Adam Boehler, '.repeat(70)],
  ])('of any length is looked at in one go: %s', async (_, text) => {
    expect((await check(text)).status).toBe('dropped');
  });
});

describe('quotations of a statement', () => {
  const SAID = 'The envoy said: “We were given no promise at all, and we asked for none.”';
  it.each([
    ['whole', 'The envoy said: "We were given no promise at all, and we asked for none."', 'kept'],
    ['a part', 'The envoy said “we were given no promise at all”.', 'kept'],
    [
      'by one word',
      'The envoy said: “We were given no promise of all, and we asked for none.”',
      'quote',
    ],
    [
      'by a word left out',
      'The envoy said: “We were given no promise, and we asked for none.”',
      'quote',
    ],
    ['put around other words', 'The envoy “promised” none.', 'quote'],
    ['single', 'The envoy said ‘we were given a promise’.', 'quote'],
    ['left open', 'The envoy said: “No promise was given.', 'quote'],
  ])('stand word for word in what it cites: %s', async (_, text, outcome) => {
    const result = await check(text, [SAID]);
    expect(result.status === 'kept' ? 'kept' : result.why).toBe(outcome);
  });
});

describe('sentences of a statement', () => {
  it('are checked one by one, and those that are not borne out fall', async () => {
    const text = `${HELD} Hamas still holds 95 soldiers in Gaza.`;
    const result = await check(text, undefined, [2]);
    expect(result).toMatchObject({ status: 'kept', dropped: 1, sentences: [{ text: HELD }] });
  });

  it('that refer back fall with what they refer to', async () => {
    const lines = ['Steve Witkoff met the mediators in Cairo.'];
    const result = await check(
      'Steve Witkoff met nobody in Rome. He met the mediators in Cairo.',
      lines,
    );
    expect(result.status).toBe('dropped');
  });

  it('that refer back are read with whom they refer to', async () => {
    const lines = [LED, 'Steve Witkoff met the mediators in Cairo.'];
    const result = await check(`${LED} He met the mediators in Cairo.`, lines, [1, 2]);
    expect(result).toMatchObject({ dropped: 1, sentences: [{ cited: [{}] }] });
  });
});

describe('an attribution to the outlet', () => {
  it.each([
    ['in front', 'According to The Harbour Review, Hamas still holds 59 hostages in Gaza.', true],
    [
      'with its date',
      'The Harbour Review reported on 6 March 2025 that Hamas still holds 59 hostages in Gaza.',
      true,
    ],
    ['behind', 'Hamas still holds 59 hostages in Gaza, according to the Harbour Review.', true],
    [
      'with another date',
      'The Harbour Review reported on 7 March 2025 that Hamas still holds 59 hostages in Gaza.',
      false,
    ],
    ['to another outlet', 'According to Axios, Hamas still holds 59 hostages in Gaza.', false],
  ])('is borne out by the article: %s', async (_, text, isKept) => {
    expect((await check(text, undefined, [2])).status === 'kept').toBe(isKept);
  });
});

describe('words of a statement that stand otherwise in its source', () => {
  it.each([
    [
      'a year inside what is told',
      'Karoline Leavitt told reporters on March 5, 2025 that the contacts were real and were continuing.',
      'Karoline Leavitt told reporters on March 5 that the contacts were real and were continuing.',
    ],
    [
      'a weekday and a year',
      'Karoline Leavitt told reporters on Wednesday, March 5, 2025, that the contacts were real and were continuing.',
      'Karoline Leavitt told reporters on Wednesday that the contacts were real and were continuing.',
    ],
    [
      'without the outlet in front, before what is believed',
      'The talks between the United States and Hamas focused on the return of Edan Alexander, believed to be the last captive in Gaza with US citizenship.',
      'According to Axios, the talks between the United States and Hamas focused on the return of Edan Alexander, believed to be the last captive in Gaza with US citizenship.',
    ],
  ])('are borne out: %s', async (_, text, source) => {
    expect(await check(text, [source])).toMatchObject({ status: 'kept' });
  });

  it('are not where what is believed is told as a fact', async () => {
    const text = 'Edan Alexander is the last captive in Gaza with US citizenship.';
    const source =
      'According to Axios, the talks focused on the return of Edan Alexander, believed to be the last captive in Gaza with US citizenship.';
    expect((await check(text, [source])).status).toBe('dropped');
  });
});

describe('dates of a statement', () => {
  it('get how they are known', async () => {
    const day = await check('The American delegation was led by Adam Boehler on 5 March 2025.');
    expect(day).toMatchObject({
      sentences: [
        { text: expect.stringMatching(/5 March 2025 \(“Wednesday” before .*6 March 2025\)\.$/u) },
      ],
    });
    const month = await check(TALKS, undefined, [3]);
    expect(month).toMatchObject({
      sentences: [{ text: 'The talks were held in Doha last month (February 2025).' }],
    });
  });
});

describe('a doubtful sentence', () => {
  it('is one in other words with two names, a role or a quantifier', async () => {
    const lines = ['Two officials of Hamas were met by the envoy Adam Boehler in Doha.'];
    const [own] = lines;
    expect(await check(own ?? '', lines)).toMatchObject({ sentences: [{ isDoubtful: false }] });
    expect(
      await check('The envoy Adam Boehler met two officials of Hamas in Doha.', lines),
    ).toMatchObject({
      sentences: [{ isDoubtful: true }],
    });
  });
});
