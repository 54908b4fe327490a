/** Memberships: which organisations the persons of a sentence are said to belong to. */
export { type FoundMembership, findMemberships } from './find-memberships.js';
