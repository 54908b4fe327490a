import { isFunctionWord, sameWord } from '../../words/index.js';
import {
  isAuxiliary,
  isConnective,
  isDeterminer,
  isFormOfBe,
  isIndefinite,
  isPastForm,
  isPreposition,
  isRelational,
  objectPhrase,
  pluralPhrase,
  type QuestionForm,
  subjectPhrase,
} from '../grammar/index.js';
import { eventPhraseOf } from './find-group.js';
import type { Reference } from './reference.js';
import type { Filling } from './replace-references.js';
import type { TurnContext } from './turn-context.js';

/**
 * What "the talks" or "that meeting" means where the last question spoke more fully of one; null where it did not. The
 * noun must end its phrase: "the talks in Cairo" are others.
 * @param reference "that" or "this"; null to look for a "the"
 */
export function expandPhrase(
  form: QuestionForm,
  reference: Reference | null,
  turn: TurnContext,
): Filling | null {
  if (reference !== null && reference.kind !== 'noun') return null;
  const { words, text, from: first } = form;
  const the = words.findIndex(({ folded }, at) => at >= first && folded === 'the');
  const from = reference?.from ?? the;
  const noun = words[from + 1];
  if (from === -1 || noun === undefined || !endsPhrase(words[from + 2]?.folded ?? '')) return null;
  const phrases = [pluralPhrase, objectPhrase, subjectPhrase].map((read) => read(turn.form));
  const found = [...phrases, eventPhraseOf(turn)].find(
    (phrase) =>
      phrase?.head != null &&
      sameWord(phrase.head, noun.folded) &&
      phrase.text.split(' ').length > 2,
  );
  if (found == null) return null;
  const said = text.slice(words[from]?.start, noun.end);
  const place = { from, to: from + 2, text: said };
  return {
    reference: {
      kind: 'noun',
      isPossessive: false,
      isSubject: false,
      acts: false,
      isSpokenOf: false,
      ...place,
    },
    text: found.text,
  };
}

function endsPhrase(folded: string): boolean {
  const isVerb = /^(?:take|end|begin|start|happen|last|fail|succeed)$/u.test(folded);
  return folded === '' || isVerb || isAuxiliary(folded) || isPastForm(folded);
}

/** A question behind "and" with fewer words of its own is about what was said before. */
const FEW = 4;

/**
 * Whether a whole clause says too little to be asked by itself: "who resigned?", "did anyone die?", "what was the
 * outcome?", and few words behind "and". "what is inflation?" says enough.
 */
export function isThin(form: QuestionForm): boolean {
  const { words, from, asking, auxiliary, rest } = form;
  const content = words
    .slice(from)
    .map(({ folded }) => folded.toLowerCase())
    .filter((word) => !isFunctionWord(word) && !isLight(word));
  if (asking === null && auxiliary === null) return false;
  if (auxiliary === null && asking?.role === 'adjunct') return words.length - from <= FEW;
  if (form.names.length > 0) return false;
  if (isConnective(words[from - 1]?.folded ?? '') && content.length < FEW) return true;
  const last = words.at(-1)?.folded ?? '';
  const isBe = auxiliary !== null && isFormOfBe(words[auxiliary]?.folded ?? '');
  const [next = '', noun] = words.slice(rest).map(({ folded }) => folded);
  const isPastRole =
    asking?.word === 'who' && /^(?:was|were)$/u.test(words[rest - 1]?.folded ?? '');
  if (isBe && isDeterminer(next) && (isRelational(last) || (isPastRole && noun === last))) {
    return content.length <= 2;
  }
  if (/^(?:there|any)$/u.test(next) && asking === null) return content.length <= 2;
  if (content.length > 1) return false;
  if (auxiliary === null) return asking?.role === 'subject';
  if (isIndefinite(next) || next === 'people') return true;
  if (isBe && next === 'to') return true;
  const isState = isPastForm(next) || /(?:ible|able|ent|ful|ous|ive)$/u.test(next);
  return isBe && asking?.word !== 'when' && isState && rest === words.length - 1;
}

/** Words that are filled by what they are said of. */
function isLight(word: string): boolean {
  return /^(?:people|persons?|happen(?:ed|s|ing)?|else|there)$/u.test(word) || isPreposition(word);
}
