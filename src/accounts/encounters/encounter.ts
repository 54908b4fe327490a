import type { NameId } from '../../recognition/index.js';
import type { EncounterAccount } from '../account.js';

/** Two of a sentence that are named together. */
export interface FoundEncounter {
  readonly a: NameId;
  readonly b: NameId;
  readonly form: EncounterAccount['form'];
}
