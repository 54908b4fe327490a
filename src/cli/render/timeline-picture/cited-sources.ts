import type { Timeline, TimelineEntry } from '../../../actors/index.js';
import type { Citation } from '../../../citing/index.js';

/** Gives the sources of an entry, that of its text first. */
export type SourceLookup = (entry: TimelineEntry) => Citation[];

/** Looks up the sources of the entries of a timeline. */
export function sourcesIn({ citations }: Timeline): SourceLookup {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return (entry) => entry.citations.flatMap((n) => byNumber.get(n) ?? []);
}

/** What a source is called in a line: its publisher, or its file where none is known. */
export function nameOfSource({ publisher, file }: Citation): string {
  return publisher ?? file;
}
