import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, ConnectionPage, StatementPage } from '../../../src/actors/index.js';
import { actionOf } from '../../../src/discord/action.js';
import {
  LINES_A_PAGE,
  renderConnections,
  renderStatements,
} from '../../../src/discord/render/index.js';
import { problemsOf } from '../text/problems.js';
import {
  anyConnections,
  anyStatements,
  DAY,
  sampleActor,
  sampleDossier,
  withoutMenus,
} from './actor-samples.js';
import { expectSafe } from './expect-safe.js';
import { SAID, sampleCitation } from './samples.js';
import { actionsOf, controlsOf, expectSendable } from './sendable.js';

function statements(changes: Partial<StatementPage> = {}): StatementPage {
  return {
    actor: sampleActor(),
    items: [
      { text: 'I understand.', form: 'quote', date: DAY, publisher: 'Wire', citations: [1] },
      { text: 'that talks went on', form: 'report', date: null, publisher: null, citations: [2] },
    ],
    total: 2,
    citations: [sampleCitation(), sampleCitation({ n: 2, lines: [20, 20] })],
    ...changes,
  };
}

function connections(changes: Partial<ConnectionPage> = {}): ConnectionPage {
  return {
    actor: sampleActor(),
    items: sampleDossier().connections,
    total: 1,
    citations: [sampleCitation()],
    ...changes,
  };
}

describe('renderStatements', () => {
  it('quotes own words, and only those, with their sources', () => {
    const [head, lines, sources] = expectSendable(
      renderStatements({ said: SAID, list: statements(), page: 0 }),
    );
    expect(head).toBe('**Adam Boehler** · 2 statements, latest first');
    expect(lines).toBe(
      '- “I understand.” · Wire, 5 March 2025 [1]\n- that talks went on · undated [2]',
    );
    expect(sources).toContain('**[1] [2]** Talks resume in Doha');
  });

  it('leafs through the pages and not beyond them', () => {
    const list = statements({ total: 3 * LINES_A_PAGE });
    const turns = (page: number) =>
      actionsOf(renderStatements({ said: SAID, list, page })).flatMap((action) =>
        action?.verb === 'turn' ? [action.page] : [],
      );
    expect(turns(0)).toEqual([1]);
    expect(turns(1)).toEqual([0, 2]);
    expect(turns(2)).toEqual([1]);
  });

  it('says so where there are none', () => {
    const list = statements({ items: [], total: 0, citations: [] });
    expect(expectSendable(renderStatements({ said: SAID, list, page: 0 }))).toEqual([
      '**Adam Boehler** · no statements',
    ]);
  });

  it('can be sent whatever was said', () => {
    fc.assert(
      fc.property(anyStatements, fc.nat(50), (list, page) => {
        const body = renderStatements({ said: SAID, list, page });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(withoutMenus(body));
      }),
      { numRuns: 60 },
    );
  });
});

describe('renderConnections', () => {
  it('says who appears with whom, how and in which sentence', () => {
    const [head, lines] = expectSendable(
      renderConnections({ said: SAID, list: connections(), page: 0 }),
    );
    expect(head).toBe('**Adam Boehler** · 1 connection, closest first');
    expect(lines).toBe('- **Hamas** · met, 2 articles: Boehler met Hamas in Doha. [1]');
  });

  it('opens the dossiers of those on the page', () => {
    const menus = controlsOf(renderConnections({ said: SAID, list: connections(), page: 0 }));
    expect(menus.flatMap(({ options }) => options).map(({ value }) => actionOf(value))).toEqual([
      { verb: 'passage', said: SAID, n: 1 },
      { verb: 'dossier', actor: 'b'.repeat(16) as ActorId },
    ]);
  });

  it('can be sent whoever they are', () => {
    fc.assert(
      fc.property(anyConnections, fc.nat(50), (list, page) => {
        const body = renderConnections({ said: SAID, list, page });
        expect(problemsOf(body)).toEqual([]);
        expectSafe(withoutMenus(body));
      }),
      { numRuns: 60 },
    );
  });
});
