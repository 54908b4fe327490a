import { describe } from 'vitest';
import { describeActorEvents } from './contract/actor-events.js';
import { describeActorLedger } from './contract/actor-ledger.js';
import { describeActors } from './contract/actors.js';
import { describeContents } from './contract/contents.js';
import { describeFilters } from './contract/filters.js';
import type { OpenStore } from './contract/open-library.js';
import { describeTextSearch } from './contract/text-search.js';
import { describeTokens } from './contract/tokens.js';
import { describeVectorSearch } from './contract/vector-search.js';
import { describeWriting } from './contract/writing.js';

/**
 * What every kind of library must do, whatever it is kept in.
 * @param openStore gives a place in which there is no library yet, another one with every call
 */
export function describeLibrary(name: string, openStore: OpenStore): void {
  describe(name, () => {
    describeContents(openStore);
    describeWriting(openStore);
    describeTextSearch(openStore);
    describeVectorSearch(openStore);
    describeFilters(openStore);
    describeTokens(openStore);
    describeActors(openStore);
    describeActorEvents(openStore);
    describeActorLedger(openStore);
  });
}
