import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import type {
  ActorId,
  ActorReference,
  ActorSummary,
  ConnectionPage,
  Dossier,
  StatementPage,
  Timeline,
  TimelineEntry,
} from '../../../src/actors/index.js';
import type { Citation } from '../../../src/answering/index.js';
import type { MessageBody } from '../../../src/discord/message.js';
import { anyLines, anyUrl, hostileText, hostileTextOrNull } from './hostile.js';
import { sampleCitation } from './samples.js';

/** A person. */
export function sampleActor(changes: Partial<ActorReference> = {}): ActorReference {
  return { id: '0123456789abcdef' as ActorId, name: 'Adam Boehler', kind: 'person', ...changes };
}

/** An actor of a list. */
export function sampleSummaryOf(changes: Partial<ActorSummary> = {}): ActorSummary {
  return {
    ...sampleActor(),
    articles: 3,
    mentions: 12,
    isBesideStory: false,
    variants: [],
    ...changes,
  };
}

/** A day on which something was printed or happened. */
export const DAY = {
  value: '2025-03-05',
  precision: 'day',
  basis: 'stated',
  why: 'front matter',
} as const;

/** A dossier with a line of every kind. */
export function sampleDossier(changes: Partial<Dossier> = {}): Dossier {
  const hamas = sampleActor({ id: 'b'.repeat(16) as ActorId, name: 'Hamas', kind: 'organisation' });
  return {
    actor: sampleActor(),
    isBesideStory: false,
    variants: [
      { form: 'Adam Boehler', mentions: 9, citations: [1] },
      { form: 'Boehler', mentions: 3, citations: [2] },
    ],
    roles: [
      {
        text: 'special envoy for hostage affairs',
        tense: 'current',
        date: DAY,
        publishers: ['Levant Wire'],
        citations: [1],
      },
    ],
    memberships: [{ actor: hamas, citations: [2] }],
    statements: [
      {
        text: 'I understand the concern.',
        form: 'quote',
        date: DAY,
        publisher: 'Levant Wire',
        citations: [2],
      },
    ],
    statementCount: 7,
    connections: [
      {
        actor: hamas,
        form: 'met',
        articles: 2,
        sentence: 'Boehler met Hamas in Doha.',
        date: DAY,
        citations: [1],
      },
    ],
    connectionCount: 4,
    first: { date: { ...DAY, value: '2025-01-15' }, citations: [1] },
    last: { date: DAY, citations: [2] },
    articles: 3,
    undatedArticles: 1,
    origins: 2,
    mentions: 12,
    activity: [
      { month: '2025-01', articles: 1 },
      { month: '2025-02', articles: 0 },
      { month: '2025-03', articles: 2 },
    ],
    unresolved: [],
    citations: [
      sampleCitation(),
      sampleCitation({ n: 2, file: 'news/other.md', title: 'Another', quote: 'He said so.' }),
    ],
    ...changes,
  };
}

/** An event of a day. */
export function sampleEntry(changes: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    date: DAY,
    text: 'The White House confirmed the talks.',
    isPlanned: false,
    actors: [],
    citations: [1],
    ...changes,
  };
}

/** A timeline of these events, each with a source of its own. */
export function sampleTimeline(
  entries: readonly TimelineEntry[],
  changes: Partial<Timeline> = {},
): Timeline {
  return {
    actor: null,
    topic: null,
    since: null,
    until: null,
    entries: [...entries],
    total: entries.length,
    isCut: false,
    citations: entries.map((_, at) =>
      sampleCitation({ n: at + 1, file: `news/${at + 1}.md`, title: `Article ${at + 1}` }),
    ),
    ...changes,
  };
}

/** A message without its menus, whose labels are never shown as Markdown. */
export function withoutMenus({ components }: MessageBody): MessageBody {
  return {
    components: components.filter(
      (part) =>
        part.type !== ComponentType.ActionRow ||
        part.components.every(({ type }) => type === ComponentType.Button),
    ),
  };
}

const anyDate = fc.record({
  value: fc.constantFrom('2025', '2025-02', '2025-02-05', '1997-10-08'),
  precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
  basis: fc.constantFrom('stated' as const, 'inferred' as const),
  why: hostileText,
});

const anyNumbers = fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 30 });

/** Actors with hostile names. */
export const anyActor: fc.Arbitrary<ActorReference> = fc.record({
  id: fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
    .map((digits) => digits.join('') as ActorId),
  name: hostileText,
  kind: fc.constantFrom('person', 'organisation', 'place'),
});

const anyCitations: fc.Arbitrary<Citation[]> = fc
  .array(
    fc.record({
      file: hostileText,
      lines: anyLines,
      quote: hostileText,
      title: hostileText,
      publisher: hostileTextOrNull,
      date: fc.option(anyDate),
      url: fc.option(anyUrl, { nil: undefined }),
    }),
    { maxLength: 40 },
  )
  .map((citations) => citations.map((citation, at) => ({ ...citation, n: at + 1 })));

const anyStatement = fc.record({
  text: hostileText,
  form: fc.constantFrom('quote' as const, 'report' as const),
  date: fc.option(anyDate),
  publisher: hostileTextOrNull,
  citations: anyNumbers,
});

const anyConnection = fc.record({
  actor: anyActor,
  form: fc.constantFrom('met' as const, 'spoke' as const, 'named' as const),
  articles: fc.nat(),
  sentence: hostileText,
  date: fc.option(anyDate),
  citations: anyNumbers,
});

const anyEdge = fc.option(fc.record({ date: anyDate, citations: anyNumbers }));

/** Dossiers with hostile words everywhere. */
export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  actor: anyActor,
  isBesideStory: fc.boolean(),
  variants: fc.array(fc.record({ form: hostileText, mentions: fc.nat(), citations: anyNumbers }), {
    maxLength: 12,
  }),
  roles: fc.array(
    fc.record({
      text: hostileText,
      tense: fc.constantFrom('current', 'former', 'coming'),
      date: fc.option(anyDate),
      publishers: fc.array(hostileText, { maxLength: 5 }),
      citations: anyNumbers,
    }),
    { maxLength: 12 },
  ),
  memberships: fc.array(fc.record({ actor: anyActor, citations: anyNumbers }), { maxLength: 6 }),
  statements: fc.array(anyStatement, { maxLength: 5 }),
  statementCount: fc.nat(),
  connections: fc.array(anyConnection, { maxLength: 6 }),
  connectionCount: fc.nat(),
  first: anyEdge,
  last: anyEdge,
  articles: fc.nat(),
  undatedArticles: fc.nat(),
  origins: fc.nat(),
  mentions: fc.nat(),
  activity: fc.array(fc.nat(90), { maxLength: 240 }).map((counts) =>
    counts.map((articles, at) => ({
      month: `${2005 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      articles,
    })),
  ),
  unresolved: fc.array(
    fc.record({
      name: hostileText,
      mentions: fc.nat(),
      candidates: fc.array(anyActor, { maxLength: 6 }),
    }),
    { maxLength: 6 },
  ),
  citations: anyCitations,
});

/** Pages of statements with hostile words everywhere, also longer ones than are asked for. */
export const anyStatements: fc.Arbitrary<StatementPage> = fc.record({
  actor: anyActor,
  items: fc.array(anyStatement, { maxLength: 8 }),
  total: fc.nat(200),
  citations: anyCitations,
});

/** Pages of connections with hostile words everywhere, also longer ones than are asked for. */
export const anyConnections: fc.Arbitrary<ConnectionPage> = fc.record({
  actor: anyActor,
  items: fc.array(anyConnection, { maxLength: 8 }),
  total: fc.nat(200),
  citations: anyCitations,
});

/** Actors of a list with hostile names. */
export const anySummaryOf: fc.Arbitrary<ActorSummary> = fc
  .tuple(
    anyActor,
    fc.record({
      articles: fc.nat(),
      mentions: fc.nat(),
      isBesideStory: fc.boolean(),
      variants: fc.array(hostileText, { maxLength: 5 }),
    }),
  )
  .map(([actor, rest]) => ({ ...actor, ...rest }));

/** Timelines with hostile words everywhere, also with more events than are asked for. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  actor: fc.option(anyActor),
  topic: hostileTextOrNull,
  since: fc.constantFrom(null, '2025-02-01'),
  until: fc.constantFrom(null, '2025-03-31'),
  entries: fc.array(
    fc.record({
      date: anyDate,
      text: hostileText,
      isPlanned: fc.boolean(),
      actors: fc.array(anyActor, { maxLength: 6 }),
      citations: anyNumbers,
    }),
    { maxLength: 12 },
  ),
  total: fc.nat(300),
  isCut: fc.boolean(),
  citations: anyCitations,
});
