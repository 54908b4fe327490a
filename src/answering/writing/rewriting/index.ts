/**
 * Rewriting: whether a question that a chat model made of another asks the same. A rewrite may put in place of "he" and
 * "that meeting" what they stand for in earlier turns, and nothing else: neither names, numbers or dates of its own, nor
 * another question, whatever the turns say. By rules alone, and strict: what fails them is asked as the rules read it.
 */
export { checkPart, checkRewrite, type RewriteFlaw } from './check-rewrite.js';
export { MOST_TURNS, readSaid, type Said } from './said.js';
