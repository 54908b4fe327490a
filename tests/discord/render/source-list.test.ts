import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import { actionOf } from '../../../src/discord/action.js';
import { renderSources, type ShownSources } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { expectSafe } from './expect-safe.js';
import { anyAnswer, longAnswer, sampleAnswer } from './sample-answers.js';
import { SAID } from './samples.js';
import { controlsOf, expectSendable } from './sendable.js';

function shown({ question, citations }: Answer, page: number): ShownSources {
  return { said: SAID, about: question, citations, page };
}

function actions(body: ReturnType<typeof renderSources>) {
  return controlsOf(body)
    .filter(({ disabled }) => disabled !== true)
    .map(({ custom_id }) => actionOf(custom_id ?? ''));
}

describe('renderSources', () => {
  it('shows every source with its words and a button', () => {
    const body = renderSources(shown(sampleAnswer(), 0));
    const [head, sources] = expectSendable(body);
    expect(head).toBe('**2 sources**\n-# “When did the envoy come?”');
    expect(sources).toContain('`news/talks.md:12`\n> The envoy came on Monday.\n\n**[2]**');
    expect(actions(body)).toEqual([
      { verb: 'passage', said: SAID, n: 1 },
      { verb: 'passage', said: SAID, n: 2 },
    ]);
  });

  it('loses none of them on its pages', () => {
    const answer = longAnswer(23);
    const passages = [0, 1, 2, 3, 4].flatMap((page) =>
      actions(renderSources(shown(answer, page))).flatMap((action) =>
        action?.verb === 'passage' ? [action.n] : [],
      ),
    );
    expect(passages).toEqual(answer.citations.map(({ n }) => n));
  });

  it('leafs through the pages and not beyond them', () => {
    const answer = longAnswer(12);
    const at = (page: number) => renderSources(shown(answer, page));
    const turns = (page: number) =>
      actions(at(page)).flatMap((action) => (action?.verb === 'leaf' ? [action.page] : []));
    expect(turns(0)).toEqual([1]);
    expect(turns(1)).toEqual([0, 2]);
    expect(turns(2)).toEqual([1]);
    expect(controlsOf(at(1)).map(({ label }) => label)).toContain('2 / 3');
    expect(at(99)).toEqual(at(2));
  });

  it('says so where there are none', () => {
    const answer = sampleAnswer({ citations: [] });
    expect(expectSendable(renderSources(shown(answer, 0)))[0]).toMatch(/^\*\*No sources\*\*/u);
  });

  it('can be sent whatever the sources', () => {
    fc.assert(
      fc.property(anyAnswer, fc.nat(10), (answer, page) => {
        const body = renderSources(shown(answer, page));
        expect(problemsOf(body)).toEqual([]);
        expectSafe(body);
      }),
      { numRuns: 60 },
    );
  });
});
