/**
 * The directory: which names of the corpus are of one person, organisation or place. A pure function of the names, of what
 * the user says in `actors.yaml`, and of the gazetteers; built in memory whenever the library has changed.
 */
export { type ActorOverrides, type NameList, NO_OVERRIDES } from './actor-overrides.js';
export { buildDirectory } from './build-directory.js';
export type { Directory, DirectoryMatch } from './directory.js';
export { loadActorOverrides, OVERRIDES_FILES } from './load-overrides.js';
export { readActorOverrides } from './read-overrides.js';
