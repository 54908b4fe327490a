/**
 * Words of English text: where they begin and end, the form that they are compared in, and whether a text mentions one
 * in another form. Every layer that compares a question or a claim with an article does it by these.
 */
export { acronymOf, acronymsIn } from './acronyms.js';
export { isAgentNoun } from './agent-nouns.js';
export { isFunctionWord } from './function-words.js';
export { plainIrregular, sameForm } from './irregular-forms.js';
export { keyParts, type Mentions, mentionsIn, mentionsWord } from './mentions.js';
export { isPastForm } from './past-forms.js';
export { opensQuotation } from './quotation-marks.js';
export { areRelated, type Concept, conceptsOf, isEvent, isGroupedVerb } from './related-words.js';
export { spelledAlike } from './spelled-alike.js';
export { bareWord, foldedWords, foldWord, sameWord, WORD } from './word-forms.js';
