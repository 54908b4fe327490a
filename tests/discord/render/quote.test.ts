import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderQuote } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { expectSafe } from './expect-safe.js';
import { anyUrl } from './hostile.js';
import { anyAnswer } from './sample-answers.js';
import { sampleCitation } from './samples.js';
import { expectSendable } from './sendable.js';

describe('renderQuote', () => {
  it('shows the exact words, where they stand, and who posted them', () => {
    const url = 'https://wire.example/talks';
    const body = renderQuote({ citation: sampleCitation(), url, poster: '42' });
    expect(expectSendable(body, ['42'])).toEqual([
      [
        '> The envoy came on Monday.',
        '— [Talks resume in Doha](https://wire.example/talks), Levant Wire, 5 March 2025',
        '-# `news/talks.md:12` · quoted by <@42>',
      ].join('\n'),
    ]);
  });

  it('leaves out what is not known', () => {
    const citation = sampleCitation({ publisher: null, date: null });
    const [text] = expectSendable(renderQuote({ citation, url: null, poster: '42' }), ['42']);
    expect(text).toContain('\n— Talks resume in Doha, undated\n');
  });

  it('shortens a long quote behind a sentence and says so', () => {
    const citation = sampleCitation({ quote: 'The envoy came on Monday. '.repeat(100) });
    const [text] = expectSendable(renderQuote({ citation, url: null, poster: '42' }), ['42']);
    expect(text).toMatch(/^> The envoy .* Monday\. …\n/u);
    expect(text).toMatch(/ · quoted by <@42> · shortened$/u);
  });

  it('can be sent whatever the citation and mentions nobody but the poster', () => {
    const poster = fc.constantFrom('42', '1><@2', '@everyone', '');
    fc.assert(
      fc.property(anyAnswer, fc.option(anyUrl), poster, ({ citations: [first] }, url, poster) => {
        const body = renderQuote({ citation: first ?? sampleCitation(), url, poster });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(body, ['42']);
      }),
      { numRuns: 60 },
    );
  });
});
