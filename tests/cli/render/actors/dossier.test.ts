import { describe, expect, it } from 'vitest';
import { renderDossier } from '../../../../src/cli/render/actors/index.js';
import { sampleDossier, sampleReference } from '../../actor-samples.js';
import { ENDLESS, HOSTILE, PAGES, sampleCitation } from '../../samples.js';
import { expectPrintable } from '../expect-printable.js';

const PLAIN = { width: 80, colour: false };

describe('renderDossier', () => {
  it('puts a footnote under every line, then the sources', () => {
    expect(renderDossier(sampleDossier(), PLAIN).split('\n')).toEqual([
      'Ivana Petrova — person',
      'First seen  20 January 2025 [2]',
      'Last seen   5 March 2025 [1]',
      'Articles    4, 3 of them independent of one another, 1 undated',
      'Mentions    11',
      '',
      'Roles',
      '  - 5 March 2025: mayor of Varna — Levant Wire, Tide Post [1][2]',
      '  - undated: harbour master (former) [2]',
      '',
      'Said to belong to',
      '  - Port Authority [2]',
      '',
      'Statements (2 of 7; more with --statements)',
      '  - 5 March 2025, Levant Wire: “The harbour is open again.” [1]',
      '  - undated: repairs took weeks [2]',
      '',
      'Appears with (1)',
      '  - Omar Said (person): met, 2 articles [2]',
      '    5 March 2025: “Petrova met Omar Said in Varna.”',
      '',
      'Articles by month',
      `  January 2025  ${'█'.repeat(20)} 1`,
      '  February 2025 0',
      `  March 2025    ${'█'.repeat(40)} 2`,
      '',
      'Written as',
      '  - Ivana Petrova, 9 mentions [1]',
      '  - Ivanna Petrova, 2 mentions [2]',
      '',
      'Unclear names, counted for nobody',
      '  - “Petrova”, 1 mention: Ivana Petrova',
      '',
      'Sources',
      '[1] Talks resume in Doha — Levant Wire, 5 March 2025 — news/talks.md:12-14',
      '    “The envoy came on Monday.”',
      '[2] Talks resume in Doha — Levant Wire, 5 March 2025 — news/harbour.md:12-14',
      '    “The envoy came on Monday.”',
    ]);
  });

  it('leaves out what is not known', () => {
    const text = renderDossier(
      sampleDossier({
        roles: [],
        memberships: [],
        statements: [],
        statementCount: 0,
        connections: [],
        connectionCount: 0,
        first: null,
        last: null,
        articles: 1,
        origins: 1,
        undatedArticles: 0,
        activity: [],
        unresolved: [],
        variants: [],
        citations: [],
      }),
      PLAIN,
    );
    expect(text).toBe('Ivana Petrova — person\nArticles  1\nMentions  11');
  });

  it('says of an actor of no story that it is one', () => {
    const text = renderDossier(sampleDossier({ isBesideStory: true }), PLAIN);
    expect(text).toContain('\nNamed only in credits and notices, never in the story itself.\n');
  });

  it('marks dates that were worked out, and a tense that the words of a role do not tell', () => {
    const date = { value: '2025-02', precision: 'month', basis: 'inferred', why: 'x' } as const;
    const role = { date, publishers: [], citations: [1] };
    const text = renderDossier(
      sampleDossier({
        roles: [
          { ...role, text: 'former mayor', tense: 'former' },
          { ...role, text: 'nominee for mayor', tense: 'coming' },
        ],
      }),
      PLAIN,
    );
    expect(text).toContain('  - February 2025 (inferred): former mayor [1]\n');
    expect(text).toContain('  - February 2025 (inferred): nominee for mayor (coming) [1]\n');
  });

  it('speaks of the people of an organisation', () => {
    const actor = sampleReference({ name: 'Port Authority', kind: 'organisation' });
    expect(renderDossier(sampleDossier({ actor }), PLAIN)).toContain('\nSaid to belong to it\n');
  });

  it.each(PAGES)('keeps to its page and prints nothing harmful %o', (page) => {
    for (const hostile of [HOSTILE, ENDLESS]) {
      const actor = sampleReference({ name: hostile });
      const sample = sampleDossier();
      const text = renderDossier(
        sampleDossier({
          actor,
          variants: [{ form: hostile, mentions: 1, citations: [1] }],
          roles: sample.roles.map((role) => ({ ...role, text: hostile, publishers: [hostile] })),
          memberships: [{ actor, citations: [1] }],
          statements: sample.statements.map((one) => ({
            ...one,
            text: hostile,
            publisher: hostile,
          })),
          connections: sample.connections.map((one) => ({ ...one, actor, sentence: hostile })),
          unresolved: [{ name: hostile, mentions: 1, candidates: [actor] }],
          citations: [sampleCitation({ title: hostile, quote: hostile, file: hostile })],
        }),
        page,
      );
      expectPrintable(text, page);
    }
  });
});
