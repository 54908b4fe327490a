import {
  type Answer,
  answerSchema,
  type Citation,
  type ClaimCheck,
  claimCheckSchema,
  type Turn,
  turnSchema,
} from '../answering/index.js';
import type { Journal, KeptTurn, Said, SaidId } from '../library/index.js';
import { findingsOf } from './findings.js';
import { type CitedListing, type Listing, readListing } from './listing.js';

/** Turns that are read back of a conversation; it counts fewer itself. */
const MOST_TURNS = 12;

/** Something that was said, read back. */
export type Kept =
  | { readonly kind: 'answer'; readonly said: Said; readonly answer: Answer }
  | { readonly kind: 'check'; readonly said: Said; readonly check: ClaimCheck }
  | { readonly kind: 'listing'; readonly said: Said; readonly listing: Listing };

/** What something that was said rests on, and what it was about. */
export interface Cited {
  readonly about: string;
  readonly citations: readonly Citation[];
}

/** Reads back what was said; null where it is no longer kept, or was kept by a version that wrote it otherwise. */
export function readKept(journal: Journal, id: SaidId): Kept | null {
  const said = journal.said(id);
  return said === null ? null : parseKept(said);
}

function parseKept(said: Said): Kept | null {
  switch (said.kind) {
    case 'answer': {
      const parsed = answerSchema.safeParse(said.content);
      return parsed.success ? { kind: 'answer', said, answer: parsed.data } : null;
    }
    case 'check': {
      const parsed = claimCheckSchema.safeParse(said.content);
      return parsed.success ? { kind: 'check', said, check: parsed.data } : null;
    }
    case 'listing': {
      const listing = readListing(said.content);
      return listing === null ? null : { kind: 'listing', said, listing };
    }
  }
}

/** What something that was said rests on; null for lists that cite nothing. */
export function citedIn(kept: Kept): Cited | null {
  switch (kept.kind) {
    case 'answer':
      return { about: kept.answer.question, citations: kept.answer.citations };
    case 'check':
      return {
        about: kept.check.claim,
        citations: findingsOf(kept.check).map(({ finding }) => finding.citation),
      };
    case 'listing':
      return 'citations' in kept.listing
        ? { about: aboutOf(kept.listing), citations: kept.listing.citations }
        : null;
  }
}

function aboutOf(listing: CitedListing): string {
  return listing.of === 'timeline' ? (listing.wish.topic ?? '') : listing.actor.name;
}

/** The citation of a number in what was said; null where there is none. */
export function citationOf(kept: Kept, n: number): Citation | null {
  return citedIn(kept)?.citations.find((citation) => citation.n === n) ?? null;
}

/** The turns of a conversation, oldest first; what can no longer be read is left out. */
export function readTurns(journal: Journal, conversation: string): Turn[] {
  return journal.turns(conversation, MOST_TURNS).flatMap(({ turn }) => {
    const parsed = turnSchema.safeParse(turn);
    return parsed.success ? [parsed.data] : [];
  });
}

/** A turn as the journal keeps it. */
export function keptTurn(user: string, turn: Turn): KeptTurn {
  return { user, turn: JSON.parse(JSON.stringify(turn)), at: turn.at };
}
