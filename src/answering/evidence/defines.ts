import { foldedWords } from '../../words/index.js';
import type { QuestionPart } from '../question/index.js';

/** What follows a name where a sentence says what it is: a verb of being, or an apposition. */
const IS_SAID =
  /^[^.;]{0,40}?(?:\s+(?:is|are|was|were|remains?|became|means|refers to|stands for)\b|,\s+(?:an?|the|one of)\b|\s+\()/iu;

/** Where a thing is named late, the sentence is about another. */
const LATEST_NAME = 60;

/** Whether a sentence says what the thing is that a question wants defined. */
export function defines(part: QuestionPart, text: string): boolean {
  if (part.expects !== 'definition') return false;
  const [subject] = part.terms.slice(-1);
  if (subject === undefined) return false;
  const at = text.toLowerCase().indexOf(subject.text.toLowerCase());
  if (at === -1 || at > LATEST_NAME || !foldedWords(text).has(subject.folded)) return false;
  return IS_SAID.test(text.slice(at + subject.text.length));
}
