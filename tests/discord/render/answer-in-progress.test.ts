import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerProgress } from '../../../src/answering/index.js';
import { notice } from '../../../src/discord/notice.js';
import { renderAnswer, renderAnswerInProgress } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { expectSafe } from './expect-safe.js';
import { hostileText } from './hostile.js';
import { anyAnswer, longAnswer, sampleAnswer, sampleWriting } from './sample-answers.js';
import { SAID } from './samples.js';
import { controlsOf, expectSendable } from './sendable.js';

const WRITING = '-# ✍️ Being written …';

/** What there is of the sample answer after so many statements. */
function progressOf(count: number): AnswerProgress {
  const { statements, citations } = sampleAnswer();
  return { statements: statements.slice(0, count), citations: citations.slice(0, count) };
}

describe('renderAnswerInProgress', () => {
  it('shows what is certain with its sources, and that more may follow', () => {
    const body = renderAnswerInProgress({ progress: progressOf(2), asker: null, endedBy: null });
    expect(expectSendable(body)).toEqual([
      '**The envoy came on Monday.** [1]',
      '- He left on Tuesday. [2]',
      [
        '-# Sources',
        '**[1]** [Talks resume in Doha](https://wire.example/talks)',
        '-# Levant Wire, 5 March 2025 · `news/talks.md:12`',
        '**[2]** Envoy leaves',
        '-# March 2025 (inferred) · `news/departure.txt:3-4`',
      ].join('\n'),
      WRITING,
    ]);
  });

  it('has nothing to press, as nothing is kept yet', () => {
    expect(
      controlsOf(renderAnswerInProgress({ progress: progressOf(2), asker: null, endedBy: null })),
    ).toEqual([]);
  });

  it('says who asked where the message does not stand below the question', () => {
    const asker = { id: '123', question: 'When did @everyone come?' };
    const body = renderAnswerInProgress({ progress: progressOf(1), asker, endedBy: null });
    expect(expectSendable(body, ['123'])[0]).toBe(
      '**The envoy came on Monday.** [1]\n-# <@123> asked: “When did ＠everyone come?”',
    );
  });

  it('says what the question was taken for', () => {
    const progress = { ...progressOf(1), understood: 'When did the envoy come?' };
    expect(
      expectSendable(renderAnswerInProgress({ progress, asker: null, endedBy: null }))[0],
    ).toBe('**The envoy came on Monday.** [1]\n-# Understood as: “When did the envoy come?”');
  });

  it('keeps what is certain where the whole never comes, and says why', () => {
    const endedBy = notice('timed-out', { id: 'abc123' });
    const body = renderAnswerInProgress({ progress: progressOf(2), asker: null, endedBy });
    const texts = expectSendable(body);
    expect(texts.slice(0, 2)).toEqual([
      '**The envoy came on Monday.** [1]',
      '- He left on Tuesday. [2]',
    ]);
    expect(texts.at(-1)).toContain('That took too long');
    expect(texts.join('\n')).not.toContain(WRITING);
  });

  it('says no more than that it is written while nothing is certain', () => {
    const progress = { statements: [], citations: [] };
    expect(
      expectSendable(renderAnswerInProgress({ progress, asker: null, endedBy: null })),
    ).toEqual([WRITING]);
  });

  it('shows every statement as the whole answer does, so that none is taken back', () => {
    const answer = longAnswer(6, 'The envoy came on Monday. '.repeat(8).trim());
    const writing = sampleWriting('Written by a chat model. '.repeat(20));
    const asker = { id: '123', question: 'When did the envoy come? '.repeat(20) };
    const whole = renderAnswer({
      said: SAID,
      answer: { ...answer, writing, understood: 'When? '.repeat(100) },
      asker,
      offers: { post: false, thread: true },
    });
    const [lead = '', ...rest] = expectSendable(whole, ['123']);
    for (let count = 1; count <= 6; count += 1) {
      const progress = { statements: answer.statements.slice(0, count), citations: [] };
      const [head = '', told = ''] = expectSendable(
        renderAnswerInProgress({ progress, asker, endedBy: null }),
        ['123'],
      );
      expect(lead.split('\n')).toEqual(expect.arrayContaining(head.split('\n')));
      const lines = told.split('\n').filter((line) => line.startsWith('- '));
      expect(rest.join('\n').split('\n')).toEqual(expect.arrayContaining(lines));
    }
  });

  it('can be sent whatever there is of the answer, and nothing in it is active but what is ours', () => {
    const asker = fc.option(
      fc.record({ id: fc.constantFrom('42', '<@1>'), question: hostileText }),
    );
    const ends = fc.constantFrom(null, notice('timed-out', { id: 'abc123' }));
    fc.assert(
      fc.property(anyAnswer, asker, ends, (answer, asker, endedBy) => {
        const { statements, citations, understood = '' } = answer;
        const progress = { statements, citations, understood };
        const body = renderAnswerInProgress({ progress, asker, endedBy });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(body, ['42']);
      }),
      { numRuns: 100 },
    );
  });
});
