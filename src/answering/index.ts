/**
 * Answering: from a question to an answer in which every sentence has a citation. Without a chat model the sentences
 * are the articles' own.
 */

export { type Answer, answerSchema, type Citation, type Statement } from './answer.js';
export type { Answerer } from './answerer.js';
export { ExtractiveAnswerer } from './extractive-answerer.js';
export { loadWording, type Wording } from './wording.js';
