import { describe, expect, it } from 'vitest';
import { renderAnswer, renderAnswerSoFar } from '../../../src/cli/render/answer.js';
import { ENDLESS, HOSTILE, PAGES, sampleAnswer, sampleCitation } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const PLAIN = { width: 80, colour: false };

describe('renderAnswer', () => {
  it('puts statements with markers before sources with their quotes', () => {
    expect(renderAnswer(sampleAnswer(), PLAIN)).toBe(
      [
        'The envoy came on Monday. [1]',
        '',
        'He left on Tuesday. [1]',
        '',
        'Sources',
        '[1] Talks resume in Doha — Levant Wire, 5 March 2025 — news/talks.md:12-14',
        '    “The envoy came on Monday.”',
      ].join('\n'),
    );
  });

  it('sets the lead off in bold on a page with colour', () => {
    const text = renderAnswer(sampleAnswer(), { width: 80, colour: true });
    expect(text.startsWith('\u001B[1mThe envoy came on Monday.\u001B[22m \u001B[36m[1]')).toBe(
      true,
    );
  });

  it('shows passages near the question as such, with what is missing', () => {
    const text = renderAnswer(
      sampleAnswer({ kind: 'closest', missing: ['Oslo', 'the year 1993'] }),
      PLAIN,
    );
    expect(text).toContain(
      'No direct answer.\nNot covered: Oslo; the year 1993\n\nNearest passages',
    );
    expect(text).toContain('  - The envoy came on Monday. [1]\n  - He left on Tuesday. [1]');
    expect(text).toContain('[1] Talks resume in Doha');
  });

  it('says that nothing is relevant, and what no article mentions', () => {
    const none = sampleAnswer({ kind: 'none', statements: [], citations: [], missing: ['Pluto'] });
    expect(renderAnswer(none, PLAIN)).toBe('Nothing relevant found.\nNot covered: Pluto');
    expect(renderAnswer({ ...none, missing: [] }, PLAIN)).toBe('Nothing relevant found.');
  });

  it('replies to what asks nothing', () => {
    const text = 'Hello! Ask me something.';
    const none = sampleAnswer({ kind: 'none', statements: [], citations: [] });
    const reply = renderAnswer({ ...none, address: 'greeting', missing: [], text }, PLAIN);
    expect(reply).toBe(text);
  });

  it('shows above the answer what a follow-up was taken for', () => {
    const understood = 'When did the envoy leave?';
    const text = renderAnswer(sampleAnswer({ understood }), PLAIN);
    expect(text).toMatch(/^Understood as: “When did the envoy leave\?”\n\nThe envoy came/u);
  });

  it('says what is unclear where nothing was looked up', () => {
    const text = 'I cannot tell who “he” is.';
    const unclear = sampleAnswer({ kind: 'none', unclear: 'who “he” is', text, statements: [] });
    expect(renderAnswer({ ...unclear, citations: [] }, PLAIN)).toBe(text);
  });

  it('shows both sides of a disagreement', () => {
    const text = renderAnswer(
      sampleAnswer({
        disagreements: [
          {
            about: 'the number of hostages',
            positions: [
              { text: 'There are 59.', citations: [1] },
              { text: 'There are 58.', citations: [2] },
            ],
          },
        ],
      }),
      PLAIN,
    );
    expect(text).toContain('the number of hostages\n  - There are 59. [1]\n  - There are 58. [2]');
  });

  it('tells inferred dates and leaves unknown publishers and dates out', () => {
    const date = { value: '2025-03', precision: 'month', basis: 'inferred', why: 'x' } as const;
    const of = (changes: Parameters<typeof sampleCitation>[0]) =>
      renderAnswer(sampleAnswer({ citations: [sampleCitation(changes)] }), {
        ...PLAIN,
        width: 100,
      });
    expect(of({ date })).toContain('Levant Wire, March 2025 (inferred) — news');
    expect(of({ date: null, publisher: null })).toContain('Doha — undated — news');
  });

  it('indents under markers of two digits', () => {
    const quote = 'word '.repeat(40);
    const text = renderAnswer(
      sampleAnswer({ citations: [sampleCitation({ n: 12, quote })] }),
      PLAIN,
    );
    expect(text).toMatch(/\n\[12\] Talks .*\n {5}“word(?: word)+\n {5}word/u);
  });

  it.each(PAGES)(
    'keeps to a page of $width columns and prints hostile text as plain text',
    (page) => {
      const kinds = ['answered', 'closest', 'none'] as const;
      for (const kind of kinds) {
        const hostile = { text: `${HOSTILE} ${ENDLESS}`, citations: [1] };
        const answer = sampleAnswer({
          kind,
          text: HOSTILE,
          statements: [hostile, hostile],
          missing: [HOSTILE, ENDLESS],
          disagreements: [{ about: HOSTILE, positions: [hostile] }],
          citations: [
            sampleCitation({ title: ENDLESS, file: HOSTILE, quote: HOSTILE, publisher: HOSTILE }),
          ],
        });
        expectPrintable(renderAnswer(answer, page), page);
      }
    },
  );

  it('says last who wrote it', () => {
    const writing = {
      by: 'model' as const,
      model: 'small',
      prompts: {},
      statements: { written: 2, dropped: 0 },
      usage: { calls: 1, input_tokens: 9, output_tokens: 9, estimated: false, model_ms: 5 },
      note: `Written by small. ${HOSTILE}`,
    };
    for (const page of PAGES) {
      const text = renderAnswer(sampleAnswer({ writing }), page);
      expectPrintable(text, page);
      expect(text.split('\n\n').at(-1)).toContain('Written by small.');
    }
  });
});

describe('renderAnswerSoFar', () => {
  const statements = ['The envoy came on Monday.', HOSTILE, `He left ${ENDLESS}.`].map((text) => ({
    text,
    citations: [1],
  }));

  it.each([undefined, 'When did the envoy leave?'])(
    'is what the whole answer begins with, understood as %s',
    (understood) => {
      const read = understood === undefined ? {} : { understood };
      for (const page of PAGES) {
        const whole = renderAnswer(sampleAnswer({ statements, ...read }), page);
        for (let count = 1; count <= statements.length; count += 1) {
          const some = { ...read, statements: statements.slice(0, count), citations: [] };
          const soFar = renderAnswerSoFar(some, page);
          expect(whole.startsWith(soFar)).toBe(true);
          expect(soFar.length).toBeGreaterThan(20 * count);
        }
      }
    },
  );
});
