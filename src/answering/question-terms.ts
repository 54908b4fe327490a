export { type QuestionTerm, questionTerms } from './question/question-terms.js';
