/** Encounters: who meets whom, who speaks with whom, and who is named beside whom. */
export type { FoundEncounter } from './encounter.js';
export { findEncounters } from './find-encounters.js';
