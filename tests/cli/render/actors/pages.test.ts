import { describe, expect, it } from 'vitest';
import {
  renderActors,
  renderConnectionPage,
  renderStatementPage,
  renderTimeline,
} from '../../../../src/cli/render/actors/index.js';
import {
  sampleActor,
  sampleConnectionPage,
  sampleDate,
  sampleEntry,
  sampleReference,
  sampleStatementPage,
  sampleTimeline,
} from '../../actor-samples.js';
import { ENDLESS, HOSTILE, PAGES, sampleCitation } from '../../samples.js';
import { expectPrintable } from '../expect-printable.js';

const PLAIN = { width: 80, colour: false };

describe('renderStatementPage', () => {
  it('sets the speaker’s own words in quotation marks, the article’s not', () => {
    const text = renderStatementPage(sampleStatementPage(), PLAIN);
    expect(text).toContain('What Ivana Petrova said (2 of 7; more with --limit)\n');
    expect(text).toContain('  - 5 March 2025, Levant Wire: “The harbour is open again.” [1]\n');
    expect(text).toContain('  - undated: repairs took weeks [2]\n\nSources\n[1] ');
  });

  it('says that nothing was found', () => {
    const none = sampleStatementPage({ items: [], total: 0, citations: [] });
    expect(renderStatementPage(none, PLAIN)).toBe('Nothing found that Ivana Petrova said.');
  });
});

describe('renderConnectionPage', () => {
  it('gives the sentence that links the two', () => {
    const text = renderConnectionPage(sampleConnectionPage(), PLAIN);
    expect(text).toMatch(
      /^Who appears with Ivana Petrova \(1\)\n {2}- Omar Said \(person\): met, 2 articles \[2\]\n {4}5 March 2025: “Petrova met Omar Said in Varna\.”\n\nSources/u,
    );
  });

  it('says that nobody was found', () => {
    const none = sampleConnectionPage({ items: [], total: 0, citations: [] });
    expect(renderConnectionPage(none, PLAIN)).toContain('Nobody found who appears with');
  });
});

describe('renderActors', () => {
  const credited = sampleActor({
    name: 'AFP',
    kind: 'organisation',
    isBesideStory: true,
    variants: [],
  });

  it('lists them in columns, marking those of credits', () => {
    const text = renderActors({ actors: [sampleActor(), credited], total: 9 }, PLAIN);
    expect(text.split('\n')).toEqual([
      'Name             Kind          Articles  Mentions  Also written',
      'Ivana Petrova    person               4        11  Ivanna Petrova, Petrova',
      'AFP              organisation         4        11',
      'in credits only',
      '',
      '2 of 9 actors',
    ]);
  });

  it('lists them one below the other on a narrow page', () => {
    const text = renderActors({ actors: [credited], total: 1 }, { width: 40, colour: false });
    expect(text).toBe(
      'AFP\n  organisation, 4 articles, 11 mentions,\n  in credits only\n\n1 actor',
    );
  });

  it('says that there is nobody', () => {
    expect(renderActors({ actors: [], total: 0 }, PLAIN)).toBe('Nobody found.');
  });
});

describe('renderTimeline', () => {
  it('shows every date as precisely as it is known, and how it is known', () => {
    const lines = renderTimeline(sampleTimeline(), PLAIN).split('\nSources\n')[0];
    expect(lines?.trim().split('\n')).toEqual([
      'Timeline',
      '4 events, from 2 sentences of 2 files',
      '',
      '2014',
      '  - The harbour was built. [1]',
      '',
      'February 2025',
      '  - Repairs began. [2]',
      '',
      '3 March 2025',
      '  - The envoy came on Monday. [1][2] (date inferred: worked out from “Monday”)',
      '',
      '1 June 2025',
      '  - A ferry is to follow. [1] (planned at the time)',
    ]);
  });

  it('says a date once for all that happened then, and what is left out', () => {
    const day = sampleDate('2025-03-05');
    const text = renderTimeline(
      sampleTimeline({
        actor: sampleReference(),
        topic: 'ferry',
        since: '2025-01-01',
        entries: [sampleEntry({ date: day }), sampleEntry({ date: day, text: 'He left.' })],
        total: 30,
        isCut: true,
      }),
      PLAIN,
    );
    expect(text).toMatch(
      /^Timeline: Ivana Petrova, “ferry”\n2 of 30 events from 1 January 2025 on,/u,
    );
    expect(text).toContain('the earliest are left out.');
    expect(text.match(/^5 March 2025$/gmu)).toHaveLength(1);
  });

  it('says that nothing was found in a period', () => {
    const none = sampleTimeline({ entries: [], total: 0, citations: [], until: '1990' });
    expect(renderTimeline(none, PLAIN)).toBe('Timeline\nNo dated event found up to 1990.');
  });
});

describe('pages about actors', () => {
  it.each(PAGES)('keep to their page and print nothing harmful %o', (page) => {
    for (const hostile of [HOSTILE, ENDLESS]) {
      const actor = sampleReference({ name: hostile });
      const citations = [sampleCitation({ title: hostile, quote: hostile, file: hostile })];
      const date = { ...sampleDate('2025-03', 'inferred'), why: hostile };
      const texts = [
        renderStatementPage(sampleStatementPage({ actor, citations }), page),
        renderStatementPage(sampleStatementPage({ actor, items: [], citations }), page),
        renderConnectionPage(sampleConnectionPage({ actor, citations }), page),
        renderActors(
          {
            actors: [
              sampleActor({ name: hostile, variants: [hostile, hostile], isBesideStory: true }),
            ],
            total: 2,
          },
          page,
        ),
        renderTimeline(
          sampleTimeline({
            actor,
            topic: hostile,
            citations,
            entries: [sampleEntry({ text: hostile, date })],
          }),
          page,
        ),
      ];
      for (const text of texts) expectPrintable(text, page);
    }
  });
});
