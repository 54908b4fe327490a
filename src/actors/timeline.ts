import { z } from 'zod';
import { citationSchema, dateSchema } from '../citing/index.js';
import type { ArticleFilter } from '../library/index.js';
import { type ActorId, actorReferenceSchema } from './actor.js';

/** Which events a timeline shows. All given conditions must hold. */
export interface TimelineQuery {
  readonly actor?: ActorId;
  /** Words that an event's sentence must be about: all of them, in any form, names in any spelling. */
  readonly topic?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
  readonly filter?: ArticleFilter;
  readonly limit?: number;
  readonly offset?: number;
}

/** One event with all its sources. */
export const timelineEntrySchema = z.object({
  date: dateSchema,
  /** The sentence of the best source, verbatim. */
  text: z.string(),
  /** Whether it was still to come when its source was written. */
  isPlanned: z.boolean(),
  actors: z.array(actorReferenceSchema),
  /** All sources that tell of it, that of `text` first. */
  citations: z.array(z.int().positive()),
});

/** A timeline as programs read it: what `timeline --json` prints. Entries come earliest first. */
export const timelineSchema = z.object({
  actor: actorReferenceSchema.nullable(),
  topic: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  entries: z.array(timelineEntrySchema),
  /** How many entries the timeline has, of which `entries` are some. Where it is cut, those left out are not counted. */
  total: z.int().nonnegative(),
  /** Whether there are more events than can be compared, so that the timeline begins later: the earliest are missing. */
  isCut: z.boolean(),
  citations: z.array(citationSchema),
});

/** What happened when, with sources. */
export type Timeline = z.infer<typeof timelineSchema>;

/** One event of a timeline. */
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
