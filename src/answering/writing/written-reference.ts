import { type CheckedName, CheckedText } from '../checking/index.js';
import type { Witness } from '../evidence/index.js';

/** Words at the beginning of a sentence that stand for somebody or something named before it, but "this week". */
const BACK =
  /^["“‘']?(?:he|she|they|it|his|her|their|its|these|those|both|this|that)\b(?! (?:week|month|year)s?\b)/iu;
/** The same behind a word that ties sentences together, or behind when it was: "But he", "In 1950, she". */
const LATER =
  /^["“‘']?(?:but|and|yet|still|later|then|meanwhile|(?:in|on|since|by) [^,]{2,20}),? (?:he|she|they|it|his|her|their)\b/iu;
/** "It is clear that", "it remains unknown whether", "it is only": what "it" is follows. */
const IMPERSONAL =
  /\bit (?:is|was|has been|remains) (?:(?:not|still|also|now|yet) )?(?:\p{L}+ (?:that|whether|to|how|why|who|if)\b|(?:only|just)\b)/iu;
const PRONOUN = /^(?:he|she|they|it)\b/iu;
const OWNER = /^(?:his|her|their|its)\b/iu;
const PERSONAL = /^(?:he|she|his|her)\b/iu;
/** Characters at the beginning of a sentence in which an impersonal "it" stands. */
const LONGEST_OPENING = 60;
/** Sentences of an article, each of which begins with a word for what the one before it names, that are followed. */
const LONGEST_CHAIN = 4;

/** Whether a sentence begins with a word for what was named before it. */
export function startsBack(sentence: string): boolean {
  const isBack = BACK.test(sentence) || LATER.test(sentence);
  return isBack && !IMPERSONAL.test(sentence.slice(0, LONGEST_OPENING));
}

/**
 * Whom the word at the beginning of a sentence stands for, behind another sentence: its first person, or else its first
 * body. Null where it names none, or the word is none that could be replaced by a name.
 */
export function antecedentIn(sentence: string, before: string): CheckedName | null {
  if (!PRONOUN.test(sentence) && !OWNER.test(sentence)) return null;
  const { names } = new CheckedText({ text: before, dates: [] });
  const person = PERSONAL.test(sentence)
    ? names.find(({ guess }) => guess === 'person')
    : undefined;
  return person ?? names.find(({ guess }) => guess !== 'place') ?? null;
}

/** A sentence with whom it speaks of in the place of "he", "its" and the like; as it is where that is not known. */
export function withAntecedent(sentence: string, antecedent: CheckedName | null): string {
  if (antecedent === null) return sentence;
  if (PRONOUN.test(sentence)) return sentence.replace(PRONOUN, () => antecedent.text);
  return sentence.replace(OWNER, () => `${antecedent.text}'s`);
}

/**
 * Whom the word at the beginning of a sentence of an article stands for: looked for in the sentence before it, and
 * further where that begins so as well. Null where the sentence names them itself, or nobody is named.
 */
export function antecedentOfLine({ passage, place, sentence }: Witness): CheckedName | null {
  for (let at = place; at > 0 && place - at < LONGEST_CHAIN; at -= 1) {
    if (!startsBack(passage.sentences[at]?.text ?? '')) return null;
    const before = passage.sentences[at - 1]?.text ?? '';
    const found = startsBack(before) ? null : antecedentIn(sentence.text, before);
    if (found !== null) return found;
  }
  return null;
}

/**
 * How many sentences a line stands behind another of its article, negative where it stands before it; null where they do
 * not stand in one passage.
 */
export function distanceBetween(before: Witness, line: Witness): number | null {
  if (before.passage.articleId !== line.passage.articleId) return null;
  const inItsPassage = placeIn(line, before);
  if (inItsPassage !== -1) return line.place - inItsPassage;
  const inTheOther = placeIn(before, line);
  return inTheOther === -1 ? null : inTheOther - before.place;
}

/** The place of a sentence in the passage of another: passages of an article may overlap. */
function placeIn({ passage }: Witness, { sentence }: Witness): number {
  return passage.sentences.findIndex(
    ({ start, text }) => start === sentence.start && text === sentence.text,
  );
}
