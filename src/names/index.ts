/**
 * Names: how they are written. The one place where two words are told to be spellings of one name, two full names to be of
 * one person or body, and a short name or acronym to stand for a full one. Pure functions of the names alone; what names
 * there are in the world, the gazetteers know.
 */
export { isAcronym, isAcronymOf } from './acronym.js';
export { type BlockingKeys, keysOf, soundKey } from './blocking-keys.js';
export { type NameRelation, relateNames } from './compare-persons.js';
export { foldedName } from './folded-name.js';
export { latinLetters, rememberedSounds, type SoundOf } from './name-sound.js';
export {
  type BodyName,
  bodyKey,
  readBodyName,
  sameBody,
} from './organisation-name.js';
export { type NameWord, type PersonName, readPersonName, saysSonOf } from './person-name.js';
export { sameNameWord } from './same-sound.js';
export { isShortFor, isShortOf, type KnownNames, mayBeShort } from './short-for.js';
