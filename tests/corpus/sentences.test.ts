import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleText, type BlockKind, type CleanText } from '../../src/corpus/clean-text.js';
import { segmentSentences } from '../../src/corpus/sentences.js';

function bodyOf(...paragraphs: string[]): CleanText {
  return assembleText(
    paragraphs.map((text, index) => ({
      kind: 'paragraph' as const,
      pieces: [{ text, line: index + 1 }],
    })),
  );
}

function sentencesOf(text: string, language?: string): string[] {
  const body = bodyOf(text);
  return segmentSentences(body, language).map(({ start, end }) => body.text.slice(start, end));
}

describe('segmentSentences', () => {
  it.each([
    ['Caliber.Az reports it. Then it ends.', ['Caliber.Az reports it.', 'Then it ends.']],
    [
      'It was reported Dec. 31 that he left. He did.',
      ['It was reported Dec. 31 that he left.', 'He did.'],
    ],
    [
      'Mr. Smith met Dr. J. R. Jones. They spoke.',
      ['Mr. Smith met Dr. J. R. Jones.', 'They spoke.'],
    ],
    [
      'Talks of the U.S. President failed. He left the U.S. The end.',
      ['Talks of the U.S. President failed.', 'He left the U.S.', 'The end.'],
    ],
    [
      'They met at 5 p.m. on Monday. He left at 6 p.m. Nobody saw him.',
      ['They met at 5 p.m. on Monday.', 'He left at 6 p.m. Nobody saw him.'],
    ],
    [
      'It cost $3.5 million. See No. 5 and p. 12.',
      ['It cost $3.5 million.', 'See No. 5 and p. 12.'],
    ],
    [
      'He said no. They left on Jan. 5. Snow fell.',
      ['He said no.', 'They left on Jan. 5.', 'Snow fell.'],
    ],
    [
      'Yahoo! shares fell. Acme Inc. shares rose.',
      ['Yahoo! shares fell.', 'Acme Inc. shares rose.'],
    ],
    ['Fighting began in 2014. 300 people fled.', ['Fighting began in 2014.', '300 people fled.']],
    [
      'It was shown before.[3] The next one.[4][5] Done.',
      ['It was shown before.[3]', 'The next one.[4][5]', 'Done.'],
    ],
    ['She waved. (credit: A. Person/Agency)', ['She waved.', '(credit: A. Person/Agency)']],
    ['The president ... believes it. So do we.', ['The president ... believes it.', 'So do we.']],
    ['He loved art. She did not. See art. 5.', ['He loved art.', 'She did not.', 'See art. 5.']],
    ['1. The first point. 2. The second.', ['1. The first point.', '2. The second.']],
  ])('splits %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it.each([
    ['“Is it over? No.” He left.', ['“Is it over?', 'No.”', 'He left.']],
    ['“Why now?” he asked. Nobody spoke.', ['“Why now?” he asked.', 'Nobody spoke.']],
    ['"Get out!" Anna Lee shouted. They did.', ['"Get out!" Anna Lee shouted.', 'They did.']],
    ['"Get out!" The crowd left.', ['"Get out!"', 'The crowd left.']],
    [
      'He wants it “to last forever.” She does not.',
      ['He wants it “to last forever.”', 'She does not.'],
    ],
    ['They called it "terror". Then they left.', ['They called it "terror".', 'Then they left.']],
  ])('keeps quotations with what reports them: %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('knows ordinals of the language, and scripts without spaces', () => {
    expect(sentencesOf('Er kam am 5. März an. Dann ging er.', 'de')).toEqual([
      'Er kam am 5. März an.',
      'Dann ging er.',
    ]);
    expect(sentencesOf('今天很好。他走了！真的吗？', 'zh')).toEqual([
      '今天很好。',
      '他走了！',
      '真的吗？',
    ]);
  });

  it('takes any language tag that metadata may hold', () => {
    for (const tag of ['en-GB', 'English', '', 'x', 'zh_Hans', '----', 'qqq']) {
      expect(sentencesOf('One. Two.', tag)).toEqual(['One.', 'Two.']);
    }
  });

  it('takes a heading as one sentence', () => {
    const body = assembleText([{ kind: 'heading', pieces: [{ text: 'Why? What now?', line: 1 }] }]);
    expect(segmentSentences(body)).toEqual([{ start: 0, end: 14, kind: 'heading' }]);
  });

  it('splits a megabyte without punctuation, or with nothing else, like short text', () => {
    const word = 'word ';
    expect(segmentSentences(bodyOf(word.repeat(200_000)))).toHaveLength(1);
    expect(segmentSentences(bodyOf('x'.repeat(1_000_000)))).toHaveLength(1);
    expect(segmentSentences(bodyOf('He said so. '.repeat(80_000)))).toHaveLength(80_000);
    expect(
      segmentSentences(bodyOf(`${word.repeat(3000)}end. The ${word.repeat(3000)}`)),
    ).toHaveLength(2);
  });

  it('gives ordered, trimmed sentences inside blocks that cover every visible character', () => {
    const token = fc.constantFrom(
      ...[
        'He',
        'said',
        'Dr.',
        'U.S.',
        '5',
        '2014.',
        '“No!”',
        '"Why?"',
        'A.',
        '…',
        '。',
        '(x)',
        '[1]',
        '\n',
        '!',
        'é.',
        '🙂',
        'Jan.',
        '.',
        '”',
      ],
    );
    const kind = fc.constantFrom<BlockKind>('paragraph', 'heading', 'caption', 'list-item');
    const draft = fc.record({
      kind,
      text: fc.array(token, { maxLength: 30 }).map((t) => t.join(' ')),
    });
    const any = fc.record({ kind, text: fc.string({ unit: 'binary', maxLength: 60 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(draft, any), { maxLength: 6 }), (drafts) => {
        const body = assembleText(
          drafts.map(({ kind: k, text }, i) => ({ kind: k, pieces: [{ text, line: i + 1 }] })),
        );
        const sentences = segmentSentences(body);
        let last = 0;
        for (const { start, end, kind: k } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(body.text.slice(last, start).trim()).toBe('');
          const text = body.text.slice(start, end);
          expect(text).toBe(text.trim());
          const block = body.blocks.find((b) => b.start <= start && end <= b.end);
          expect(block?.kind).toBe(k);
          last = end;
        }
        expect(body.text.slice(last).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
