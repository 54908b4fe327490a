import {
  isAuxiliary,
  isPreposition,
  isSubordinator,
  type QuestionForm,
  whole,
} from '../grammar/index.js';
import type { Reference } from './reference.js';

/** What stands for a reference. */
export interface Filling {
  readonly reference: Reference;
  readonly text: string;
}

/** Writes the question anew with what its references stand for, without the "and" before it. */
export function replaceReferences(form: QuestionForm, fillings: readonly Filling[]): string {
  const { words, from } = form;
  let at = words[from]?.start ?? 0;
  let written = '';
  for (const { reference, text } of [...fillings].sort(byPlace)) {
    const first = words[reference.from];
    const last = words[reference.to - 1];
    if (first === undefined || last === undefined || first.start < at) continue;
    const [said, end] = wording(form, reference, text, last.end);
    written += form.text.slice(at, first.start) + said;
    at = end;
  }
  return whole(written + form.text.slice(at));
}

/** What is written for a reference, and the place in the text behind what it replaces. */
function wording(
  form: QuestionForm,
  reference: Reference,
  text: string,
  end: number,
): readonly [string, number] {
  const { words } = form;
  const { isPossessive, from } = reference;
  if (!isPossessive) {
    const tied = { s: ' is', re: ' are', ve: ' have', ll: ' will', d: ' would' }[
      words[from]?.tied ?? ''
    ];
    return [`${text}${tied ?? ''}`, end];
  }
  const isShort = !/ (?:that|of|in|on|at|between|with|to|for|from|by|about) /u.test(text);
  let behind = from + 1;
  while (behind < words.length && !endsNoun(words[behind]?.folded ?? '')) behind += 1;
  const last = words[behind - 1];
  if (isShort || last === undefined || behind === from + 1) return [`${text}'s`, end];
  const noun = form.text.slice(words[from + 1]?.start, last.end);
  return [`the ${noun} of ${text}`, last.end];
}

function byPlace(a: Filling, b: Filling): number {
  return a.reference.from - b.reference.from;
}

function endsNoun(folded: string): boolean {
  return isPreposition(folded) || isAuxiliary(folded) || isSubordinator(folded) || folded === 'and';
}
