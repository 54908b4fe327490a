import type {
  ActorId,
  ActorReference,
  ActorSummary,
  ConnectionPage,
  Dossier,
  StatementPage,
  Timeline,
  TimelineEntry,
} from '../../src/actors/index.js';
import { sampleCitation } from './samples.js';

const DATED = { value: '2025-03-05', precision: 'day', basis: 'stated', why: 'dateline' } as const;

/** A person. */
export function sampleReference(changes: Partial<ActorReference> = {}): ActorReference {
  return { id: '00000000000000aa' as ActorId, name: 'Ivana Petrova', kind: 'person', ...changes };
}

/** A person in a list. */
export function sampleActor(changes: Partial<ActorSummary> = {}): ActorSummary {
  return {
    ...sampleReference(),
    articles: 4,
    mentions: 11,
    isBesideStory: false,
    variants: ['Ivanna Petrova', 'Petrova'],
    ...changes,
  };
}

/** A dossier with a line of every kind. */
export function sampleDossier(changes: Partial<Dossier> = {}): Dossier {
  const harbour = sampleReference({
    id: '00000000000000bb' as ActorId,
    name: 'Port Authority',
    kind: 'organisation',
  });
  return {
    actor: sampleReference(),
    isBesideStory: false,
    variants: [
      { form: 'Ivana Petrova', mentions: 9, citations: [1] },
      { form: 'Ivanna Petrova', mentions: 2, citations: [2] },
    ],
    roles: [
      {
        text: 'mayor of Varna',
        tense: 'current',
        date: DATED,
        publishers: ['Levant Wire', 'Tide Post'],
        citations: [1, 2],
      },
      { text: 'harbour master', tense: 'former', date: null, publishers: [], citations: [2] },
    ],
    memberships: [{ actor: harbour, citations: [2] }],
    statements: [
      {
        text: 'The harbour is open again.',
        form: 'quote',
        date: DATED,
        publisher: 'Levant Wire',
        citations: [1],
      },
      { text: 'repairs took weeks', form: 'report', date: null, publisher: null, citations: [2] },
    ],
    statementCount: 7,
    connections: [
      {
        actor: sampleReference({ id: '00000000000000cc' as ActorId, name: 'Omar Said' }),
        form: 'met',
        articles: 2,
        sentence: 'Petrova met Omar Said in Varna.',
        date: DATED,
        citations: [2],
      },
    ],
    connectionCount: 1,
    first: { date: { ...DATED, value: '2025-01-20' }, citations: [2] },
    last: { date: DATED, citations: [1] },
    articles: 4,
    undatedArticles: 1,
    origins: 3,
    mentions: 11,
    activity: [
      { month: '2025-01', articles: 1 },
      { month: '2025-02', articles: 0 },
      { month: '2025-03', articles: 2 },
    ],
    unresolved: [{ name: 'Petrova', mentions: 1, candidates: [sampleReference()] }],
    citations: [sampleCitation(), sampleCitation({ n: 2, file: 'news/harbour.md' })],
    ...changes,
  };
}

/** Some of what a person said. */
export function sampleStatementPage(changes: Partial<StatementPage> = {}): StatementPage {
  const { actor, statements, citations } = sampleDossier();
  return { actor, items: statements, total: 7, citations, ...changes };
}

/** All of those whom a person appears with. */
export function sampleConnectionPage(changes: Partial<ConnectionPage> = {}): ConnectionPage {
  const { actor, connections, citations } = sampleDossier();
  return { actor, items: connections, total: 1, citations, ...changes };
}

/** An event of a day with one source. */
export function sampleEntry(changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    date: DATED,
    text: 'The envoy came on Monday.',
    isPlanned: false,
    actors: [sampleReference()],
    citations: [1],
    ...changes,
  };
}

/** A date of an event: its precision is told by its value. */
export function sampleDate(
  value: string,
  basis: TimelineEntry['date']['basis'] = 'stated',
): TimelineEntry['date'] {
  const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day';
  return { value, precision, basis, why: 'worked out from “Monday”' };
}

/** A timeline of a year, a month, an inferred day and a planned one. */
export function sampleTimeline(changes: Partial<Timeline> = {}): Timeline {
  const entries = [
    sampleEntry({ date: sampleDate('2014'), text: 'The harbour was built.' }),
    sampleEntry({ date: sampleDate('2025-02'), text: 'Repairs began.', citations: [2] }),
    sampleEntry({ date: sampleDate('2025-03-03', 'inferred'), citations: [1, 2] }),
    sampleEntry({
      date: sampleDate('2025-06-01'),
      text: 'A ferry is to follow.',
      isPlanned: true,
      actors: [],
    }),
  ];
  return {
    actor: null,
    topic: null,
    since: null,
    until: null,
    entries,
    total: entries.length,
    isCut: false,
    citations: [
      sampleCitation({ url: 'https://levant-wire.example/talks?a=1&b=2' }),
      sampleCitation({ n: 2, file: 'news/harbour.md', publisher: null }),
    ],
    ...changes,
  };
}
