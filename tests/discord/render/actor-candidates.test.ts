import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/actors/index.js';
import { actionOf } from '../../../src/discord/action.js';
import { renderCandidates } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { anySummaryOf, sampleSummaryOf, withoutMenus } from './actor-samples.js';
import { expectSafe } from './expect-safe.js';
import { hostileText } from './hostile.js';
import { SAID } from './samples.js';
import { controlsOf, expectSendable } from './sendable.js';

const KAMEL = sampleSummaryOf({ name: 'Abbas Kamel', variants: ['Kamel'] });
const MAHMOUD = sampleSummaryOf({ id: 'b'.repeat(16) as ActorId, name: 'Mahmoud Abbas' });

describe('renderCandidates', () => {
  it('asks whom an ambiguous name means, with what tells them apart', () => {
    const body = renderCandidates({
      listing: SAID,
      name: 'Abbas',
      lookup: { status: 'ambiguous', candidates: [KAMEL, MAHMOUD] },
    });
    expect(expectSendable(body)[0]?.split('\n')).toEqual([
      '🔍 Several actors may be called “Abbas”. Whom do you mean?',
      '- **Abbas Kamel** · person, 3 articles, 12 mentions',
      '-# also Kamel',
      '- **Mahmoud Abbas** · person, 3 articles, 12 mentions',
    ]);
    const [menu] = controlsOf(body);
    expect(menu?.options.map(({ label, value }) => [label, actionOf(value)])).toEqual([
      ['Abbas Kamel', { verb: 'meant', listing: SAID, actor: KAMEL.id }],
      ['Mahmoud Abbas', { verb: 'meant', listing: SAID, actor: MAHMOUD.id }],
    ]);
  });

  it('says of those that only credits name that they are such, and names them last', () => {
    const credited = { ...KAMEL, isBesideStory: true };
    const lookup = { status: 'ambiguous', candidates: [credited, MAHMOUD] } as const;
    const body = renderCandidates({ listing: SAID, name: 'Abbas', lookup });
    expect(expectSendable(body)[0]?.split('\n').slice(1)).toEqual([
      '- **Mahmoud Abbas** · person, 3 articles, 12 mentions',
      '- **Abbas Kamel** · person, 3 articles, 12 mentions, credits only',
      '-# also Kamel',
    ]);
    expect(JSON.stringify(body)).toMatch(
      /"Mahmoud Abbas","description":"person · 3 articles".*"Abbas Kamel","description":"person · 3 articles · credits only"/u,
    );
  });

  it('offers the nearest names for one that nobody has', () => {
    const lookup = { status: 'unknown', nearest: [KAMEL] } as const;
    const body = renderCandidates({ listing: SAID, name: 'Kaml', lookup });
    expect(expectSendable(body)[0]).toMatch(/^🔍 No article names “Kaml”\. These are the nearest/u);
    expect(controlsOf(body)).toHaveLength(1);
  });

  it('says so where there is none like it', () => {
    const lookup = { status: 'unknown', nearest: [] } as const;
    const body = renderCandidates({ listing: SAID, name: '**Xq**', lookup });
    expect(expectSendable(body)).toEqual([
      '🔍 No article names “\\*\\*Xq\\*\\*”, or anybody with a name like it.',
    ]);
  });

  it('can be sent whoever they are', () => {
    fc.assert(
      fc.property(hostileText, fc.array(anySummaryOf, { maxLength: 40 }), (name, actors) => {
        for (const lookup of [
          { status: 'ambiguous', candidates: actors } as const,
          { status: 'unknown', nearest: actors } as const,
        ]) {
          const body = renderCandidates({ listing: SAID, name, lookup });
          expect(problemsOf(body)).toEqual([]);
          expectSafe(withoutMenus(body));
        }
      }),
      { numRuns: 40 },
    );
  });
});
