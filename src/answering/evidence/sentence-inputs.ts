import type { EncoderInput } from '../../embedding/index.js';
import type { StoredPassage } from '../../library/index.js';

/**
 * A sentence of a passage as it is encoded to be compared: by itself and, where it speaks of what was named before,
 * behind the sentence before it too.
 * @param refersBack whether a sentence does so
 */
export function sentenceInputs(
  { sentences }: Pick<StoredPassage, 'sentences'>,
  place: number,
  refersBack: (sentence: string) => boolean,
): EncoderInput[] {
  const text = sentences[place]?.text ?? '';
  const before = sentences[place - 1];
  const isAlone = before === undefined || before.kind === 'heading' || !refersBack(text);
  return [{ segments: [text] }, ...(isAlone ? [] : [{ segments: [before.text, text] }])];
}
