import { type Witness, WitnessReader } from '../evidence/index.js';

/** A sentence that begins so speaks of what the sentence before it named. */
const REFERS_BACK = /^["'“‘(]*(?:he|she|it|they|this|that|these|those|his|her|its|their|both)\b/iu;

/**
 * The sentence before one that refers back to it: "They are the first since 1997" says nothing to somebody who has not
 * read of whom. Null where the sentence stands alone, or begins its passage.
 */
export function antecedentOf(
  { sentence, passage, place }: Witness,
  reader = new WitnessReader(),
): Witness | null {
  if (!REFERS_BACK.test(sentence.text)) return null;
  const before = passage.sentences[place - 1];
  if (before === undefined || before.kind !== sentence.kind) return null;
  return reader.read(passage, place - 1);
}
