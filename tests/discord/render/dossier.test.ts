import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../src/discord/action.js';
import { renderDossier } from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import { anyDossier, DAY, sampleActor, sampleDossier, withoutMenus } from './actor-samples.js';
import { expectSafe } from './expect-safe.js';
import { SAID, sampleCitation } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

const ACTOR = sampleActor().id;

function texts(changes: Parameters<typeof sampleDossier>[0] = {}) {
  return expectSendable(renderDossier({ said: SAID, dossier: sampleDossier(changes) }));
}

function labels(changes: Parameters<typeof sampleDossier>[0] = {}) {
  const body = renderDossier({ said: SAID, dossier: sampleDossier(changes) });
  return controlsOf(body).flatMap(({ label }) => label ?? []);
}

describe('renderDossier', () => {
  it('begins with who it is, where and when they are named, and how else they are written', () => {
    expect(texts()[0]?.split('\n')).toEqual([
      '**Adam Boehler** · person',
      '-# 3 articles (1 undated), 2 of independent origin · 12 mentions',
      '-# First named 15 January 2025 [1], last 5 March 2025 [2]',
      '-# `▄·█` January 2025 – March 2025, by month, at most 2 articles',
      '-# Also written Boehler (3) [2]',
    ]);
  });

  it('has a footnote behind every role, statement and connection', () => {
    expect(texts().slice(1, 4)).toEqual([
      '**Roles, as sources give them**\n- **special envoy for hostage affairs** · Levant Wire, 5 March 2025 [1]\n**Belongs to:** Hamas [2]',
      '**Statements**\n- “I understand the concern.” · Levant Wire, 5 March 2025 [2]',
      '**Appears with**\n- **Hamas** · met, 2 articles: Boehler met Hamas in Doha. [1]',
    ]);
    expect(texts()[4]).toMatch(/^-# Sources\n\*\*\[1\]\*\* Talks resume in Doha\n/u);
  });

  it('says of a role that it is past or to come, where its own words do not', () => {
    const role = { date: null, publishers: [], citations: [1] };
    const [, roles] = texts({
      roles: [
        { ...role, text: 'former Hamas leader', tense: 'former' },
        { ...role, text: 'envoy', tense: 'former' },
        { ...role, text: 'nominee for envoy', tense: 'coming' },
        { ...role, text: 'ambassador', tense: 'coming' },
      ],
    });
    expect(roles?.split('\n').slice(1, 5)).toEqual([
      '- **former Hamas leader** · undated [1]',
      '- **envoy** (former) · undated [1]',
      '- **nominee for envoy** · undated [1]',
      '- **ambassador** (to come) · undated [1]',
    ]);
  });

  it('keeps the latest roles where there is no room for all, still the oldest of them first', () => {
    const roles = Array.from({ length: 30 }, (_, at) => ({
      text: `role number ${at + 1} of a very long career in the service of the state`,
      tense: 'current' as const,
      date: { ...DAY, value: `20${String(at + 10)}` },
      publishers: ['Levant Wire'],
      citations: [1],
    }));
    const lines = texts({ roles })[1]?.split('\n') ?? [];
    expect(lines[1]).toMatch(/^-# \d+ earlier roles$/u);
    expect(lines.at(-2)).toContain('role number 30 ');
    expect(lines.at(-3)).toContain('role number 29 ');
  });

  it('says who else a name may mean, and that credits are no story', () => {
    const [head] = texts({
      isBesideStory: true,
      unresolved: [
        {
          name: 'Abbas',
          mentions: 3,
          candidates: [
            sampleActor({ name: 'Abbas Kamel' }),
            sampleActor({ name: 'Mahmoud Abbas' }),
          ],
        },
      ],
    });
    expect(head).toContain('-# Not counted: “Abbas” (3 times) may be Abbas Kamel or Mahmoud Abbas');
    expect(head).toContain('-# Stands in credits and notices only');
  });

  it('calls the members of an organisation its people', () => {
    const actor = sampleActor({ kind: 'organisation', name: 'Hamas' });
    const memberships = [{ actor: sampleActor({ name: 'Bassem Naim' }), citations: [1] }];
    expect(texts({ actor, memberships })[1]).toContain('**Its people:** Bassem Naim [1]');
  });

  it('leads to statements, connections, the timeline, a question and all sources', () => {
    const body = renderDossier({ said: SAID, dossier: sampleDossier() });
    expect(actionsOf(body).slice(1)).toEqual([
      { verb: 'statements', actor: ACTOR },
      { verb: 'connections', actor: ACTOR },
      { verb: 'events', actor: ACTOR },
      { verb: 'about', said: SAID },
      { verb: 'sources', said: SAID },
    ]);
    expect(labels()).toEqual([
      'Statements (7)',
      'Connections (4)',
      'Timeline',
      'Ask about',
      'Sources (2)',
    ]);
    expect(labels({ statementCount: 0, connectionCount: 0, citations: [] })).toEqual([
      'Timeline',
      'Ask about',
    ]);
  });

  it('has a menu that shows each source in context', () => {
    const body = renderDossier({ said: SAID, dossier: sampleDossier() });
    const menu = controlsOf(body).find(({ options }) => options.length > 0);
    expect(menu?.options.map(({ label, value }) => [label, actionOf(value)])).toEqual([
      ['[1] Talks resume in Doha', { verb: 'passage', said: SAID, n: 1 }],
      ['[2] Another', { verb: 'passage', said: SAID, n: 2 }],
    ]);
  });

  it('lists as many sources as there is room for, and counts the rest', () => {
    const citations = Array.from({ length: 60 }, (_, at) =>
      sampleCitation({ n: at + 1, file: `news/article-${at}.md`, title: `A long title ${at}` }),
    );
    expect(texts({ citations })[4]).toMatch(/\n-# \d+ more articles$/u);
    expect(labels({ citations }).at(-1)).toBe('Sources (60)');
  });

  it('can be sent whatever is known, and nothing in it is active but what is ours', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const body = renderDossier({ said: SAID, dossier });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(withoutMenus(body));
      }),
      { numRuns: 60 },
    );
  });
});
