import { describe, expect, it } from 'vitest';
import { citationOf, citedIn, readKept } from '../../src/discord/kept.js';
import { keepListing, type Listing, newPlace } from '../../src/discord/listing.js';
import type { Journal } from '../../src/library/index.js';
import { testJournal } from '../library/journal/journal-setup.js';
import { NOW, where } from './open-desk.js';
import { sampleActor } from './render/actor-samples.js';
import { sampleCitation } from './render/samples.js';

const citations = [sampleCitation(), sampleCitation({ n: 2 })];

const EVERY: readonly Listing[] = [
  { of: 'articles', query: 'doha' },
  { of: 'dossier', actor: sampleActor(), citations },
  { of: 'statements', actor: sampleActor(), citations },
  { of: 'connections', actor: sampleActor(), citations },
  {
    of: 'timeline',
    wish: { actor: sampleActor().id, topic: 'talks', until: '2025-03-31' },
    citations,
  },
  { of: 'candidates', name: 'Abbas', wish: null },
  { of: 'candidates', name: 'Abbas', wish: { since: '2025-01-01' } },
];

function keep(journal: Journal, listing: Listing, place = newPlace('ana', where)) {
  keepListing(place, listing, { journal, now: () => NOW });
  return place;
}

describe('what was looked up', () => {
  it.each(EVERY)('of $of is kept as it is, for whoever looked it up', async (listing) => {
    const journal = await testJournal();
    const { id } = keep(journal, listing);
    const kept = readKept(journal, id);
    expect(kept).toMatchObject({ kind: 'listing', listing, said: { user: 'ana', place: {} } });
  });

  it('gives way to the next page of the same message', async () => {
    const journal = await testJournal();
    const place = keep(journal, { of: 'statements', actor: sampleActor(), citations });
    keep(journal, { of: 'statements', actor: sampleActor(), citations: [] }, place);
    const kept = readKept(journal, place.id);
    expect(kept === null ? null : citedIn(kept)).toEqual({ about: 'Adam Boehler', citations: [] });
  });

  it('is cited by number; what has no citations cites nothing', async () => {
    const journal = await testJournal();
    const dossier = readKept(
      journal,
      keep(journal, { of: 'dossier', actor: sampleActor(), citations }).id,
    );
    const articles = readKept(journal, keep(journal, { of: 'articles', query: '' }).id);
    if (dossier === null || articles === null) throw new Error('not kept');
    expect(citationOf(dossier, 2)).toEqual(citations[1]);
    expect(citationOf(dossier, 3)).toBeNull();
    expect(citedIn(articles)).toBeNull();
    expect(citationOf(articles, 1)).toBeNull();
  });

  it('of another version is no longer known', async () => {
    const journal = await testJournal();
    const { id } = newPlace('ana', where);
    const place = { server: 'server', channel: 'talk' };
    const said = { id, kind: 'listing', place, user: 'ana', conversation: null, at: NOW } as const;
    journal.keepSaid({ ...said, content: { of: 'quarrels' } });
    expect(readKept(journal, id)).toBeNull();
  });
});
