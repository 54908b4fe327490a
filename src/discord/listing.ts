import { z } from 'zod';
import { actorIdSchema, actorReferenceSchema } from '../actors/actor.js';
import { citationSchema } from '../citing/index.js';
import { type Journal, newSaidId, type SaidId } from '../library/index.js';
import type { Whereabouts } from './whereabouts.js';

/** What somebody wants a timeline of, whatever may be shown of it where they look at it. */
const timelineWishSchema = z.object({
  actor: actorIdSchema.optional(),
  topic: z.string().optional(),
  /** First and last day, `YYYY-MM-DD`. */
  since: z.string().optional(),
  until: z.string().optional(),
});

/** What is kept of something that was looked up, so that its buttons work: enough to look it up again. */
const listingSchema = z.union([
  // The words that articles were looked for by.
  z.string().transform((query) => ({ of: 'articles' as const, query })),
  z.discriminatedUnion('of', [
    z.object({
      of: z.enum(['dossier', 'statements', 'connections']),
      actor: actorReferenceSchema,
      /** What the page that is shown cites. */
      citations: z.array(citationSchema),
    }),
    z.object({
      of: z.literal('timeline'),
      wish: timelineWishSchema,
      citations: z.array(citationSchema),
    }),
    /** A name that may be of several actors, or that none has. */
    z.object({
      of: z.literal('candidates'),
      name: z.string(),
      /** The timeline that one of them is wanted for; null where it is the dossier. */
      wish: timelineWishSchema.nullable(),
    }),
  ]),
]);

/** What somebody wants a timeline of. */
export type TimelineWish = z.infer<typeof timelineWishSchema>;

/** What is kept of something that was looked up. */
export type Listing = z.infer<typeof listingSchema>;

/** A listing of lines with citations. */
export type CitedListing = Extract<Listing, { readonly citations: unknown }>;

/** Who looked something up where, and the id that it is kept under. */
export interface ListingPlace {
  readonly id: SaidId;
  readonly user: string;
  readonly where: Whereabouts;
}

/** The place of something that is looked up for the first time. */
export function newPlace(user: string, where: Whereabouts): ListingPlace {
  return { id: newSaidId(), user, where };
}

/** Reads what was kept of something that was looked up; null for what a version wrote otherwise. */
export function readListing(content: unknown): Listing | null {
  const parsed = listingSchema.safeParse(content);
  return parsed.success ? parsed.data : null;
}

/** Keeps what was looked up, in place of what the same message showed before. */
export function keepListing(
  { id, user, where: { server, channel } }: ListingPlace,
  listing: Listing,
  { journal, now }: { readonly journal: Journal; readonly now: () => Date },
): void {
  journal.keepSaid({
    id,
    kind: 'listing',
    place: { server, channel },
    user,
    conversation: null,
    content: listing.of === 'articles' ? listing.query : listing,
    at: now(),
  });
}
