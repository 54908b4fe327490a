import { bareWord, foldWord, WORD } from '../../words/index.js';
import {
  findSubject,
  isAuxiliary,
  isFormOfBe,
  isPastForm,
  isPreposition,
  type QuestionForm,
  readQuestionForm,
} from '../grammar/index.js';
import { type QuestionPart, sayingVerb } from '../question/index.js';

/** What the build of a question says of where its answer stands in a statement of the same words. */
export interface QuestionGap {
  /** Whether it stands before the verb ("who led …"), behind it ("whom did X meet"), or either ("who is the …"). */
  readonly side: 'before' | 'behind' | null;
  /** Whether it does what the verb says ("who led …") or has it done ("who was elected", "whom did X meet"). */
  readonly part: 'agent' | 'patient' | null;
  /** The folded word beside it, mostly the verb; null where it cannot be told. */
  readonly anchor: string | null;
  /** The preposition that it follows: "in" of "in which city", "with" of "whom did X meet with". */
  readonly preposition: string | null;
  /** The main noun of what is asked for, folded: "official" of "Russian official"; null where none is named. */
  readonly head: string | null;
  /** Whether a part of several is asked for: "how many of them". */
  readonly asksPart: boolean;
  /** Whether it names what may be the answer: "Egypt or Qatar". */
  readonly offersChoice: boolean;
  /** Whether somebody's words are asked for: "who said that …". */
  readonly asksForWords: boolean;
}

/** What may stand between a subject or auxiliary and its verb. */
const ADVERB =
  /^(?:.{3,}ly|often|always|never|ever|also|still|first|last|once|now|just|sometimes)$/u;

/** Reads where the answer to a question would stand. Works on any text. */
export function readGap({ text, asked }: Pick<QuestionPart, 'text' | 'asked'>): QuestionGap {
  const form = readQuestionForm(text);
  const words = Array.from((asked ?? '').matchAll(WORD), ([word]) => foldWord(bareWord(word)));
  return {
    ...readSide(form, words.length),
    preposition: prepositionOf(form),
    head: words.slice(0, nounEnd(words)).at(-1) ?? null,
    asksPart: /\bhow many of\b/iu.test(text),
    offersChoice: /\bor\b/iu.test(text),
    asksForWords: form.words.some(({ folded }) => sayingVerb(folded) !== null),
  };
}

/** A noun phrase ends where a preposition begins to describe it: "members" of "members of the group". */
function nounEnd(words: readonly string[]): number {
  const end = words.findIndex((word, place) => place > 0 && isPreposition(word));
  return end === -1 ? words.length : end;
}

function readSide(
  form: QuestionForm,
  asked: number,
): Pick<QuestionGap, 'side' | 'part' | 'anchor'> {
  const { asking, auxiliary, rest, to, words } = form;
  const wordAt = (place: number) => {
    const at = ADVERB.test(words[place]?.folded ?? '') ? place + 1 : place;
    return at < to ? (words[at]?.folded ?? null) : null;
  };
  if (asking === null) return { side: null, part: null, anchor: null };
  const isAdjunct = asking.role === 'adjunct';
  if (auxiliary === null) {
    const behind = asking.noun === null && asking.word !== 'who' ? asking.to + asked : asking.to;
    return isAdjunct
      ? { side: null, part: null, anchor: null }
      : { side: 'before', part: 'agent', anchor: wordAt(behind) };
  }
  const isBe = isFormOfBe(words[auxiliary]?.folded ?? '');
  const first = wordAt(rest);
  if (isBe && first !== null && isPastForm(first)) {
    return { side: 'before', part: isAdjunct ? null : 'patient', anchor: first };
  }
  const subject = findSubject(form);
  if (subject === null) return { side: isBe ? null : 'before', part: null, anchor: first };
  const verb = wordAt(subject[1]);
  if (verb !== null && !isPreposition(verb) && !isAuxiliary(verb)) {
    const part = isAdjunct || isBe ? null : 'patient';
    return { side: 'behind', part, anchor: verb };
  }
  return { side: isBe ? null : 'behind', part: null, anchor: null };
}

function prepositionOf({ asking, to, words }: QuestionForm): string | null {
  const last = words[to - 1]?.folded ?? '';
  const first = asking === null ? '' : (words[asking.from]?.folded ?? '');
  return [first, last].find(isPreposition) ?? null;
}
