/** Clauses: who the subject of a verb is, with all the words that stand for a name. */
export {
  isDependent,
  nameStart,
  type Subject,
  standsAlone,
  subjectBefore,
  subjectBehind,
} from './subject.js';
