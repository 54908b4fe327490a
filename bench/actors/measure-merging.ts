import type { LibraryActors } from '../../src/actors/index.js';
import type { LibraryReader } from '../../src/library/index.js';
import type { CastMember } from './cast.js';

/** How well names were put together: shares of pairs of names, 0 to 1. */
export interface MergingQuality {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Compares which full names of the cast are one actor in the library with which are one member: precision is the share of
 * pairs that were put together rightly, recall the share of those that should have been.
 */
export async function measureMerging(
  reader: LibraryReader,
  actors: LibraryActors,
  cast: readonly CastMember[],
): Promise<MergingQuality> {
  const memberOf = new Map(cast.flatMap(({ id, forms }) => forms.map((form) => [form, id])));
  const names = await reader.actors.names();
  const found: { readonly member: string; readonly actor: string }[] = [];
  for (const form of new Set(names.map(({ name }) => name))) {
    const member = memberOf.get(form);
    if (member === undefined) continue;
    const lookup = await actors.find(form);
    found.push({ member, actor: lookup.status === 'found' ? lookup.actor.id : form });
  }
  let [right, merged, wanted] = [0, 0, 0];
  found.forEach((one, place) => {
    for (const other of found.slice(place + 1)) {
      const isMerged = one.actor === other.actor;
      const isOne = one.member === other.member;
      if (isMerged) merged += 1;
      if (isOne) wanted += 1;
      if (isMerged && isOne) right += 1;
    }
  });
  return {
    precision: merged === 0 ? 1 : right / merged,
    recall: wanted === 0 ? 1 : right / wanted,
  };
}
