/**
 * The grammar of English questions: the closed classes of words, and where asking words, subject, phrases and clause
 * begin and end. By rules alone, without a tagger. Stands on `words/` and `facts/`, and knows nothing of what is asked
 * for, nor of what was asked before.
 */
export { isPastForm } from '../../words/index.js';
export {
  isAsking,
  isAuxiliary,
  isBodyNoun,
  isConnective,
  isDeterminer,
  isFormOfBe,
  isFormOfDo,
  isIndefinite,
  isOpener,
  isPeopleNoun,
  isPlainVerb,
  isPlural,
  isPreposition,
  isRelational,
  isSubordinator,
  isTime,
  isTimeAdverb,
  isVerbOfPeople,
  isVerbToPeople,
} from './closed-classes.js';
export { beginsPhrase, findSubject, type Stretch } from './find-subject.js';
export { type Name, namesIn } from './names-in.js';
export {
  endOfPhrase,
  firstThing,
  objectPhrase,
  objectStretch,
  type Phrase,
  subjectPhrase,
  tiedPhrase,
} from './noun-phrases.js';
export { phraseAround, pluralPhrase } from './plural-phrases.js';
export {
  clauseText,
  gapBefore,
  isNamed,
  type QuestionForm,
  readQuestionForm,
  wordsBetween,
} from './question-form.js';
export { type QuestionWord, questionWordsOf } from './question-word.js';
export { askAnew, askWhich, eventOf, tiedOn } from './restate-clause.js';
export { whole } from './whole-question.js';
