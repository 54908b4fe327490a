import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleText } from '../../../src/corpus/index.js';
import { actionOf } from '../../../src/discord/action.js';
import { renderPassage, type ShownPassage } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { expectSafe } from './expect-safe.js';
import { anyUrl, hostileText } from './hostile.js';
import { anyAnswer } from './sample-answers.js';
import { SAID, sampleCitation, sampleSummary } from './samples.js';
import { controlsOf, expectSendable } from './sendable.js';

const ARTICLE = {
  ...sampleSummary(),
  body: assembleText([
    { kind: 'heading', pieces: [{ text: '# What was said', line: 10 }] },
    {
      kind: 'paragraph',
      pieces: [{ text: 'Nobody knew. The envoy came on Monday. He left.', line: 12 }],
    },
    { kind: 'paragraph', pieces: [{ text: '- Nothing *followed*.', line: 14 }] },
  ]),
};

function shown(changes: Partial<ShownPassage> = {}): ShownPassage {
  return {
    said: SAID,
    citation: sampleCitation({ n: 7 }),
    article: ARTICLE,
    url: 'https://wire.example/talks',
    ...changes,
  };
}

describe('renderPassage', () => {
  it('shows the quote in bold among what stands around it', () => {
    const [origin, words] = expectSendable(renderPassage(shown()));
    expect(words).toBe(
      '\\# What was said\n\nNobody knew. **The envoy came on Monday.** He left.\n\n\\- Nothing \\*followed\\*.',
    );
    expect(origin).toBe(
      '**[7]** Talks resume in Doha\n-# Levant Wire, 5 March 2025 · `news/talks.md:12`',
    );
  });

  it('says how a date is known that the article does not state', () => {
    const date = {
      value: '2025',
      precision: 'year',
      basis: 'inferred',
      why: 'the file name',
    } as const;
    const [origin] = expectSendable(
      renderPassage(shown({ citation: sampleCitation({ date, url: 'https://wire.example/' }) })),
    );
    expect(origin).toMatch(
      /^\*\*\[1\]\*\* Talks.*\n.*2025 \(inferred\).*\n-# Date inferred: the file name$/u,
    );
  });

  it('offers to post the quote and to open the article', () => {
    const [post, open] = controlsOf(renderPassage(shown()));
    expect(actionOf(post?.custom_id ?? '')).toEqual({ verb: 'quote', said: SAID, n: 7 });
    expect(open?.url).toBe('https://wire.example/talks');
    expect(controlsOf(renderPassage(shown({ url: null })))).toHaveLength(1);
    expect(controlsOf(renderPassage(shown({ url: 'javascript:alert(1)' })))).toHaveLength(1);
  });

  it('says so where the words no longer stand in the article, or the article is gone', () => {
    const changed = { ...ARTICLE, body: assembleText([]) };
    const [, words] = expectSendable(renderPassage(shown({ article: changed })));
    expect(words).toMatch(/^-# The file has changed since: .*\n> The envoy came on Monday\.$/u);
    const [, gone] = expectSendable(renderPassage(shown({ article: null })));
    expect(gone).toMatch(/^-# The article is no longer in the library\./u);
  });

  it('says so as well where nothing of the words can be shown', () => {
    const quote = '\u2066';
    const body = assembleText([{ kind: 'paragraph', pieces: [{ text: quote, line: 12 }] }]);
    const [, words] = expectSendable(
      renderPassage(shown({ article: { ...ARTICLE, body }, citation: sampleCitation({ quote }) })),
    );
    expect(words).toContain('these words no longer stand in the article');
  });

  it('can be sent whatever article and quote', () => {
    const citations = anyAnswer.chain(({ citations: [first] }) =>
      fc.constant(first ?? sampleCitation()),
    );
    fc.assert(
      fc.property(
        citations,
        hostileText,
        hostileText,
        fc.option(anyUrl),
        fc.boolean(),
        (citation, before, after, url, isChanged) => {
          const pieces = [before, ...(isChanged ? [] : [citation.quote]), after];
          const body = assembleText([
            { kind: 'paragraph', pieces: pieces.map((text, at) => ({ text, line: at + 1 })) },
          ]);
          const article = { ...ARTICLE, body };
          const message = renderPassage(shown({ citation, article, url }));
          expect(problemsOf(message)).toEqual([]);
          expectSafe(message);
        },
      ),
      { numRuns: 60 },
    );
  });
});
