import { CheckedText } from '../checking/index.js';

/** Words at the beginning of a sentence that stand for somebody or something named before it; "it is" may name nothing. */
const BACK =
  /^["“‘']?(?:(?:he|she|they|his|her|their|its|these|those|both|this|that)|it(?! (?:is|was|has been|remains|took)\b))\b(?! (?:week|month|year)s?\b)/iu;
const PRONOUN = /^(?:he|she|they|it)\b/iu;
const OWNER = /^(?:his|her|their|its)\b/iu;

/** Whether a sentence begins with a word for what was named before it. */
export function startsBack(sentence: string): boolean {
  return BACK.test(sentence);
}

/** A sentence with the name that the sentence before begins with in the place of "he", "her" and the like. */
export function withAntecedent(sentence: string, before: string): string {
  const [name] = new CheckedText({ text: before, dates: [] }).names;
  if (name === undefined) return sentence;
  if (PRONOUN.test(sentence)) return sentence.replace(PRONOUN, name.text);
  return sentence.replace(OWNER, `${name.text}'s`);
}
