import { CheckedText } from '../checking/index.js';

/** Words at the beginning of a sentence that stand for somebody or something named before it; "it is" may name nothing. */
const BACK =
  /^["“‘']?(?:(?:he|she|they|his|her|their|its|these|those|both|this|that)|it(?! (?:is|was|has been|remains)\b))\b(?! (?:week|month|year)s?\b)/iu;
const PRONOUN = /^(?:he|she|they|it)\b/iu;
const OWNER = /^(?:his|her|their|its)\b/iu;

/** Whether a sentence begins with a word for what was named before it. */
export function startsBack(sentence: string): boolean {
  return BACK.test(sentence);
}

/** A sentence with the first person of the sentence before, or else the first body, in the place of "he", "its" and the like. */
export function withAntecedent(sentence: string, before: string): string {
  const { names } = new CheckedText({ text: before, dates: [] });
  const person = /^(?:he|she|his|her)\b/iu.test(sentence)
    ? names.find(({ guess }) => guess === 'person')
    : undefined;
  const name = person ?? names.find(({ guess }) => guess !== 'place');
  if (name === undefined) return sentence;
  if (PRONOUN.test(sentence)) return sentence.replace(PRONOUN, name.text);
  return sentence.replace(OWNER, `${name.text}'s`);
}
