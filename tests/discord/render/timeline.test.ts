import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../src/actors/index.js';
import { actionOf } from '../../../src/discord/action.js';
import {
  EVENTS_A_PAGE,
  renderTimeline,
  renderTimelineExport,
} from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import {
  anyTimeline,
  sampleActor,
  sampleEntry,
  sampleTimeline,
  withoutMenus,
} from './actor-samples.js';
import { expectSafe } from './expect-safe.js';
import { SAID } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

const MONTH = {
  value: '2025-02',
  precision: 'month',
  basis: 'inferred',
  why: '“last month”',
} as const;
const EVENTS = [
  sampleEntry({ date: { ...MONTH, value: '1997', precision: 'year', basis: 'stated' } }),
  sampleEntry({ date: MONTH, text: 'They met in Doha.', citations: [2, 3] }),
  sampleEntry({ actors: [sampleActor()], citations: [3] }),
  sampleEntry({
    date: { ...sampleEntry().date, value: '2025-03-30' },
    text: 'A second stage begins.',
    isPlanned: true,
    citations: [4],
  }),
];

function lines(...args: Parameters<typeof sampleTimeline>) {
  const timeline = sampleTimeline(...args);
  return expectSendable(renderTimeline({ said: SAID, timeline, page: 0 }));
}

describe('renderTimeline', () => {
  it('puts events below their months, each date as precisely as it is known', () => {
    const [head, events, sources] = lines(EVENTS);
    expect(head).toBe('**Timeline** · 4 events');
    expect(events?.split('\n')).toEqual([
      '**1997**',
      '- The White House confirmed the talks. [1]',
      '',
      '**February 2025**',
      '- They met in Doha. [2][3]',
      '-# date inferred: “last month”',
      '',
      '**March 2025**',
      '- **5 March** · The White House confirmed the talks. [3]',
      '-# Adam Boehler',
      '- **30 March** · A second stage begins. [4]',
      '-# planned at the time',
    ]);
    expect(sources).toMatch(/^-# Sources\n\*\*\[1\]\*\* Article 1/u);
  });

  it('says what was asked for', () => {
    const asked = {
      actor: sampleActor(),
      topic: 'the *talks*',
      since: '2025-02-01',
      until: '2025-03-31',
    };
    expect(lines(EVENTS, asked)[0]).toBe(
      '**Timeline** · Adam Boehler · “the \\*talks\\*” · 1 February 2025 to 31 March 2025 · 4 events',
    );
    expect(lines([], { since: '2025-02-01' })).toEqual([
      '**Timeline** · from 1 February 2025 · no event',
    ]);
    expect(lines(EVENTS, { isCut: true })[0]).toContain('more events than can be compared');
  });

  it('leafs, sends itself as files and opens dossiers of those whom it names', () => {
    const other = sampleActor({ id: 'b'.repeat(16) as ActorId, name: 'Hamas' });
    const timeline = sampleTimeline([sampleEntry({ actors: [sampleActor(), other] })], {
      actor: sampleActor(),
      total: 3 * EVENTS_A_PAGE,
    });
    const body = renderTimeline({ said: SAID, timeline, page: 1 });
    expect(actionsOf(body).slice(2)).toEqual([
      { verb: 'turn', listing: SAID, page: 0 },
      { verb: 'turn', listing: SAID, page: 2 },
      { verb: 'export', listing: SAID },
    ]);
    const opened = controlsOf(body).flatMap(({ options }) =>
      options.map(({ value }) => actionOf(value)),
    );
    expect(opened).toEqual([
      { verb: 'passage', said: SAID, n: 1 },
      { verb: 'dossier', actor: other.id },
    ]);
  });

  it('shows whole pages of long events, and the sources that there is room for', () => {
    const long = Array.from({ length: EVENTS_A_PAGE }, (_, at) =>
      sampleEntry({ text: 'The envoy came on Monday and left. '.repeat(30), citations: [at + 1] }),
    );
    const [, events] = lines(long);
    expect(events?.match(/^- \*\*5 March\*\*/gmu)).toHaveLength(EVENTS_A_PAGE);
  });

  it('can be sent whatever happened', () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(50), (timeline, page) => {
        const body = renderTimeline({ said: SAID, timeline, page });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(withoutMenus(body));
      }),
      { numRuns: 60 },
    );
  });
});

describe('renderTimelineExport', () => {
  const files = [{ name: 'timeline.md', type: 'text/markdown', text: '# Timeline' }];

  it('shows each file', () => {
    const body = renderTimelineExport({ timeline: sampleTimeline(EVENTS), files });
    expect(expectSendable(body)).toEqual(['**Timeline** · 4 events']);
    expect(body.components[1]).toMatchObject({ file: { url: 'attachment://timeline.md' } });
    expect(body.files).toEqual(files);
  });

  it('says how many events did not fit', () => {
    const timeline = sampleTimeline(EVENTS, { total: 1_204 });
    expect(expectSendable(renderTimelineExport({ timeline, files }))[0]).toContain(
      '-# 1,200 later events did not fit',
    );
  });
});
