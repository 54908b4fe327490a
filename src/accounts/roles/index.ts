/** Roles: what a sentence calls those whom it names, in its own words. */

export { findRoles } from './find-roles.js';
export type { FoundRole } from './found-role.js';
export { isHonorific, isPersonNoun, personPlural } from './people-nouns.js';
export { isModifier, isTied, phraseBefore } from './phrase.js';
export { isFormer } from './role-tense.js';
