/**
 * Questions about those whom the articles name: who somebody is, what they said, whom they met, who belongs to a body.
 * They are answered from what is gathered over the whole corpus, not from the passages that resemble the question.
 */
export { ActorAnswerer, type ActorAnswererParts } from './actor-answerer.js';
export type { ActorQuestion } from './actor-question.js';
export { readActorQuestion } from './read-actor-question.js';
