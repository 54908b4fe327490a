/**
 * Understanding questions: what is asked (a person, a date, somebody's words, …), in how many parts, whose word is asked
 * for and of what time. By rules of English grammar and general classes of words, without a model.
 */
export { type CorrectedQuestion, type Correction, correctTypos } from './correct-typos.js';
export { typeOfNoun } from './noun-types.js';
export { typeOfAsked } from './phrase-type.js';
export type {
  Address,
  AnswerType,
  EventOrder,
  NamedDate,
  Question,
  QuestionPart,
  TimeConstraint,
} from './question.js';
export { type QuestionTerm, questionTerms } from './question-terms.js';
export { sayingVerb } from './speech-verbs.js';
export { type TimeFit, timeFit } from './time-fit.js';
export { understandQuestion } from './understand-question.js';
