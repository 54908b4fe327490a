import {
  askAnew,
  askWhich,
  type QuestionForm,
  readQuestionForm,
  tiedOn,
} from '../grammar/index.js';
import { topicOf } from './find-antecedent.js';
import { type Fragment, readFragment } from './read-fragment.js';
import { substitute } from './substitute.js';
import type { TurnContext } from './turn-context.js';
import { followUp, type Understanding } from './understanding.js';

/** Completes a fragment from the last question. */
export function completeFragment(
  fragment: Fragment,
  { text }: QuestionForm,
  last: TurnContext,
): Understanding {
  const topic = topicOf(last);
  switch (fragment.kind) {
    case 'again':
      return followUp(last.form.text, `“${text}” asks for it again`);
    case 'more':
      return followUp(`Tell me more about ${topic}.`, `more about ${topic}`);
    case 'after':
      return followUp(`What happened after ${topic}`, `after ${topic}`);
    case 'else':
      return followUp(
        withElse(last.form, fragment.asked),
        `“${fragment.asked} else” than in the last answer`,
      );
    case 'anew':
      return followUp(askedOf(last.form, fragment), `“${fragment.asked}” asks about ${topic}`);
    case 'instead': {
      const { phrase } = fragment;
      const found = substitute(last, fragment);
      if (found === null) {
        return followUp(`What about ${phrase}, as to ${topic}`, `${phrase}, as to ${topic}`);
      }
      const { question, instead } = found;
      const because =
        instead === null ? `with “${phrase}”` : `“${phrase}” in place of “${instead}”`;
      return followUp(question, because);
    }
  }
}

/**
 * Completes "and her husband?" once "her" is known.
 * @param filled what the fragment is with what its pronouns stand for
 */
export function completeFilled(
  filled: Extract<Understanding, { kind: 'follow-up' }>,
  { text, words, from }: QuestionForm,
  last: TurnContext,
): Understanding {
  const opener = text.slice(0, words[from]?.start ?? 0);
  const form = readQuestionForm(`${opener}${filled.question}`);
  const fragment = readFragment(form);
  const isName =
    fragment?.kind === 'instead' && form.names.some((name) => name.text === fragment.phrase);
  if (fragment?.kind !== 'instead' || isName) {
    const phrase =
      fragment?.kind === 'instead' ? fragment.phrase : filled.question.replace(/\?$/u, '');
    return followUp(`Tell me more about ${phrase}.`, filled.because);
  }
  const completed = completeFragment(fragment, form, last);
  return completed.kind === 'follow-up' ? { ...completed, because: filled.because } : completed;
}

/** The last question with other asking words; the same where it had them itself. */
function askedOf(form: QuestionForm, { asked, isAdjunct }: Extract<Fragment, { kind: 'anew' }>) {
  if (asked === form.asking?.word) return form.text;
  return isAdjunct ? askAnew(form, asked) : askWhich(form, asked);
}

function withElse(form: QuestionForm, asked: string): string {
  const { asking, text, words } = form;
  const isSame = asking?.word === asked && asking.noun === null;
  const end = isSame ? words[asking.to - 1]?.end : undefined;
  if (end === undefined) return tiedOn(form, `${asked} else`);
  return `${text.slice(0, end)} else${text.slice(end)}`;
}
