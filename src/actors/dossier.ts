import { z } from 'zod';
import { citationSchema, dateSchema } from '../citing/index.js';
import { actorReferenceSchema } from './actor.js';

const citations = z.array(z.int().positive());
const count = z.int().nonnegative();

/** What somebody said, as a dossier gives it; `date` is that of the article. */
export const statementSchema = z.object({
  /** The words said, verbatim from the article, without quotation marks. */
  text: z.string(),
  /** `quote` for somebody's own words, `report` for the article's. */
  form: z.enum(['quote', 'report']),
  date: dateSchema.nullable(),
  publisher: z.string().nullable(),
  citations,
});

/** Another actor, and what links the two most closely. */
export const connectionSchema = z.object({
  actor: actorReferenceSchema,
  form: z.enum(['met', 'spoke', 'named']),
  /** Articles that have both in one sentence. */
  articles: count,
  /** The sentence that says it best, verbatim. */
  sentence: z.string(),
  date: dateSchema.nullable(),
  citations,
});

/** Statements or connections of an actor, some of `total`, with their citations. */
const page = <Item extends z.ZodType>(item: Item) =>
  z.object({
    actor: actorReferenceSchema,
    items: z.array(item),
    total: count,
    citations: z.array(citationSchema),
  });

/** A page of what an actor said, latest first. */
export const statementPageSchema = page(statementSchema);

/** A page of those whom an actor appears with, closest first. */
export const connectionPageSchema = page(connectionSchema);

/** A dossier as programs read it: what `actor --json` prints. */
export const dossierSchema = z.object({
  actor: actorReferenceSchema,
  /** Whether the actor stands only in credits and notices. */
  isBesideStory: z.boolean(),
  /** How it is written, most frequent first, each with where it was seen first. */
  variants: z.array(z.object({ form: z.string(), mentions: count, citations })),
  /** What sources call it, oldest first; the same words of several sources are one role with all its citations. */
  roles: z.array(
    z.object({
      text: z.string(),
      tense: z.enum(['current', 'former', 'coming']),
      /** The date of the article that has it first. */
      date: dateSchema.nullable(),
      publishers: z.array(z.string()),
      citations,
    }),
  ),
  /** Organisations that a person is said to belong to, or for an organisation its people. */
  memberships: z.array(z.object({ actor: actorReferenceSchema, citations })),
  statements: z.array(statementSchema),
  /** How many statements there are in all. */
  statementCount: count,
  connections: z.array(connectionSchema),
  connectionCount: count,
  first: z.object({ date: dateSchema, citations }).nullable(),
  last: z.object({ date: dateSchema, citations }).nullable(),
  articles: count,
  undatedArticles: count,
  /** Articles less reprints of one another. */
  origins: count,
  mentions: count,
  /** Articles by month (`YYYY-MM`), from the first to the last, months without any included. */
  activity: z.array(z.object({ month: z.string(), articles: count })),
  /** Short names that may mean this actor or another, and count for none. */
  unresolved: z.array(
    z.object({ name: z.string(), mentions: count, candidates: z.array(actorReferenceSchema) }),
  ),
  citations: z.array(citationSchema),
});

/** Everything the articles tell of an actor, with a citation for every line. */
export type Dossier = z.infer<typeof dossierSchema>;

/** What somebody said. */
export type ActorStatement = z.infer<typeof statementSchema>;

/** Another actor and what links the two. */
export type ActorConnection = z.infer<typeof connectionSchema>;

/** A page of what an actor said. */
export type StatementPage = z.infer<typeof statementPageSchema>;

/** A page of those whom an actor appears with. */
export type ConnectionPage = z.infer<typeof connectionPageSchema>;
