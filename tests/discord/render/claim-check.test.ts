import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../../src/discord/render/index.js';
import { expectSafe } from './expect-safe.js';
import { anyCheck, SAID, sampleCheck, sampleCitation } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

const CHECK = sampleCheck({
  verdict: 'mixed',
  text: 'The articles disagree on this.',
  supports: [{ citation: sampleCitation(), reasons: ['says the same'] }],
  contradicts: [
    {
      citation: sampleCitation({
        n: 2,
        quote: 'He came on Tuesday.',
        url: 'https://wire.example/2',
      }),
      reasons: ['has “Tuesday”, not “Monday”', 'says it of another'],
    },
  ],
  mentions: [{ citation: sampleCitation({ n: 3, quote: 'An envoy was awaited.' }), reasons: [] }],
});

function shown(changes: Partial<Parameters<typeof renderFinding>[0]> = {}) {
  return {
    said: SAID,
    claim: 'He came on Monday.',
    check: CHECK,
    at: 0,
    ...changes,
  };
}

describe('renderFinding', () => {
  it('begins with the verdict and the claim, then shows one finding with its source', () => {
    const [head, finding, source] = expectSendable(renderFinding(shown()));
    expect(head).toBe(
      [
        '⚖️ **Disputed.** The articles disagree on this.',
        '“He came on Monday.”',
        '-# 1 passage supports it · 1 passage contradicts it · 1 passage only mentions it',
      ].join('\n'),
    );
    expect(finding).toBe('✅ **Supports it**: says the same\n> The envoy came on Monday.');
    expect(source).toContain('Talks resume in Doha');
    expect(source).toContain('Levant Wire, 5 March 2025');
    expect(source).toContain('`news/talks.md:12`');
  });

  it('shows what contradicts after what supports, then what is near', () => {
    const texts = [0, 1, 2].map((at) => expectSendable(renderFinding(shown({ at })))[1]);
    expect(texts[0]).toContain('**Supports it**');
    expect(texts[1]).toBe(
      '❌ **Contradicts it**: has “Tuesday”, not “Monday”; says it of another\n> He came on Tuesday.',
    );
    expect(texts[2]).toBe('💬 **Mentions it**\n> An envoy was awaited.');
  });

  it('steps through the findings and opens and posts the one that is shown', () => {
    expect(actionsOf(renderFinding(shown({ at: 1 })))).toEqual([
      { verb: 'finding', said: SAID, at: 0 },
      { verb: 'finding', said: SAID, at: 2 },
      { verb: 'passage', said: SAID, n: 2 },
      { verb: 'quote', said: SAID, n: 2 },
    ]);
    expect(controlsOf(renderFinding(shown({ at: 1 }))).map(({ label }) => label)).toContain(
      '2 / 3',
    );
  });

  it('does not step beyond either end, and takes a place behind the end for the last', () => {
    expect(actionsOf(renderFinding(shown()))[0]).toEqual({ verb: 'finding', said: SAID, at: 1 });
    const last = renderFinding(shown({ at: 7 }));
    expect(actionsOf(last)[0]).toEqual({ verb: 'finding', said: SAID, at: 1 });
    expect(controlsOf(last).map(({ label }) => label)).toContain('3 / 3');
  });

  it('leads to the article where its address is known', () => {
    const source = (at: number) => expectSendable(renderFinding(shown({ at })))[2];
    expect(source(0)).toContain('**[1]** Talks resume in Doha\n');
    expect(source(1)).toContain('**[2]** [Talks resume in Doha](https://wire.example/2)\n');
  });

  it('says what no article mentions where nothing was found, without buttons', () => {
    const check = sampleCheck({ missing: ['Zyrgon', ' ', '2019'] });
    const body = renderFinding(shown({ check }));
    expect(expectSendable(body)).toEqual([
      '🔍 **Not found.** The articles say nothing of this.\n“He came on Monday.”\n-# No article mentions: Zyrgon; 2019',
    ]);
    expect(controlsOf(body)).toEqual([]);
  });

  it('tells verdicts apart by their colours', () => {
    const colours = (['supported', 'contradicted', 'mixed'] as const).map((verdict) => {
      const { components } = renderFinding(shown({ check: { ...CHECK, verdict } }));
      return components.flatMap((part) => ('accent_color' in part ? part.accent_color : []));
    });
    expect(new Set(colours.flat()).size).toBe(3);
  });

  it('can be sent whatever was found', () => {
    fc.assert(
      fc.property(anyCheck, fc.nat(12), (check, at) => {
        expectSafe(renderFinding({ said: SAID, claim: check.claim, check, at }));
      }),
      { numRuns: 60 },
    );
  });
});
