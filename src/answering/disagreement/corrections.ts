import type { Witness } from '../evidence/index.js';

/** How articles mark what they take back: "Correction:", "an earlier version of this article". */
const CORRECTION =
  /^\W{0,3}(?:correction|clarification|editor[’']?s note)\b|\b(?:an )?(?:earlier|previous) version of (?:this|the) (?:article|story|report|headline)\b|\bthis (?:article|story|report|post|headline) (?:has been|was) (?:corrected|amended|updated|clarified)\b|\b(?:corrected|revised) (?:the|its|his|her|their) (?:figures?|numbers?|tolls?|counts?|statements?|reports?|estimates?)\b/iu;

/** What such a sentence says of the words that no longer hold. */
const TAKEN_BACK =
  /\b(?:(?:earlier|previous) version|incorrectly|wrongly|mistakenly|erroneously|misstated|previously (?:said|stated|reported)|instead of|rather than|and not|, not)\b/iu;

/** Whether a sentence, or the one before it, says that it corrects an earlier report. */
export function isCorrection({ sentence, passage, place }: Witness): boolean {
  const before = passage.sentences[place - 1]?.text ?? '';
  return CORRECTION.test(sentence.text) || CORRECTION.test(before);
}

/** Whether the words at an offset of a sentence are what it takes back: "an earlier version said that …". */
export function isTakenBack(text: string, start: number): boolean {
  const part =
    text
      .slice(0, start)
      .split(/[;.—–]/u)
      .at(-1) ?? '';
  return TAKEN_BACK.test(part);
}
