import { isNamed, type QuestionForm } from '../grammar/index.js';
import { demonstrativeAt, placeAt } from './pointing-words.js';
import { isPronoun, pronounAt } from './pronouns.js';
import { type Reference, referring } from './reference.js';

/** Words of a sentence without a question that may still be one that is put briefly. */
const MOST_WORDS = 8;

/** The words of a question that stand for something, and that nothing else in the question can be. */
export function findReferences(form: QuestionForm): Reference[] {
  const found: Reference[] = [];
  if (isStatement(form)) return found;
  for (let at = form.from; at < form.words.length; at += 1) {
    const reference = isNamed(form, at) ? null : referenceAt(form, at);
    if (reference === null) continue;
    found.push(reference);
    at = reference.to - 1;
  }
  return found;
}

/** A sentence that asks nothing speaks for itself; one that asks somebody to tell does not. */
function isStatement({ words, from, asking, auxiliary }: QuestionForm): boolean {
  const first = words[from]?.folded ?? '';
  const isRequest = /^(?:tell|give|show|list|name|describe|explain|summari[sz]e|what|how)$/u.test(
    first,
  );
  return asking === null && auxiliary === null && words.length > MOST_WORDS && !isRequest;
}

function referenceAt(form: QuestionForm, at: number): Reference | null {
  const folded = form.words[at]?.folded ?? '';
  if (isPronoun(folded)) return pronounAt(form, at);
  if (/^(?:this|that|these|those)$/u.test(folded)) return demonstrativeAt(form, at);
  if (folded === 'there') return placeAt(form, at);
  const isTimeAtEnd = folded === 'then' && at === form.words.length - 1 && at > form.from + 1;
  return isTimeAtEnd ? referring(form, at, 'time') : null;
}
