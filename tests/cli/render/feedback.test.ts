import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../../src/cli/feedback.js';
import { renderFeedback } from '../../../src/cli/render/feedback.js';
import { ENDLESS, HOSTILE, PAGES, sampleAnswer, sampleCitation } from '../samples.js';
import { expectPrintable } from './expect-printable.js';

const PLAIN = { width: 80, colour: false };

function sampleFeedback(changes: Partial<Feedback> = {}): Feedback {
  const at = new Date(Date.UTC(2025, 2, 5, 14, 3, 59));
  return { verdict: 'up', comment: null, at, answer: sampleAnswer(), ...changes };
}

describe('renderFeedback', () => {
  it('shows each rating with what was asked, said and cited, and counts them', () => {
    const citations = [
      sampleCitation(),
      sampleCitation({ n: 2, lines: [20, 20] }),
      sampleCitation({ n: 3, file: 'brief.txt' }),
    ];
    const answer = sampleAnswer({ understood: 'When did the envoy leave?', citations });
    const disliked = sampleFeedback({ verdict: 'down', comment: 'It was\nTuesday.', answer });
    expect(renderFeedback([disliked, sampleFeedback()], PLAIN)).toBe(
      [
        'down 2025-03-05 14:03 UTC',
        'Question       When did the envoy come?',
        'Understood as  When did the envoy leave?',
        'Comment        It was Tuesday.',
        'Answer         The envoy came on Monday. [1] He left on Tuesday. [1]',
        'Sources        news/talks.md, brief.txt',
        '',
        'up 2025-03-05 14:03 UTC',
        'Question  When did the envoy come?',
        'Answer    The envoy came on Monday. [1] He left on Tuesday. [1]',
        'Sources   news/talks.md',
        '',
        '2 ratings: 1 up, 1 down',
      ].join('\n'),
    );
  });

  it('leaves out the sources of an answer that has none', () => {
    const answer = sampleAnswer({ kind: 'none', citations: [], text: 'Nothing.' });
    expect(renderFeedback([sampleFeedback({ answer })], PLAIN)).not.toContain('Sources');
  });

  it('keeps the rating of an answer that can no longer be read', () => {
    const text = renderFeedback([sampleFeedback({ answer: null, comment: 'No.' })], PLAIN);
    expect(text).toMatch(/^up .*\nComment {2}No\.\nAnswer {3}no longer readable\n\n1 rating:/u);
  });

  it('says that there is none', () => {
    expect(renderFeedback([], PLAIN)).toBe('No feedback yet.');
  });

  it.each(PAGES)(
    'keeps to a page of $width columns and prints hostile text as plain text',
    (page) => {
      const answer = sampleAnswer({
        question: HOSTILE,
        understood: ENDLESS,
        text: `${HOSTILE} ${ENDLESS}`,
        citations: [sampleCitation({ file: HOSTILE }), sampleCitation({ file: ENDLESS })],
      });
      const feedback = sampleFeedback({ comment: HOSTILE.repeat(9), answer });
      expectPrintable(renderFeedback([feedback, feedback], page), page);
    },
  );
});
