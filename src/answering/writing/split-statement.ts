import { assembleText, segmentSentences } from '../../corpus/index.js';

/** Sentences of one statement that are looked at. */
const MOST_SENTENCES = 4;

/** The sentences of a statement that a model wrote, in order; what follows the fourth is left out. */
export function splitStatement(text: string): string[] {
  const pieces = [{ text, line: 1 }];
  const body = assembleText([{ kind: 'paragraph', pieces }]);
  const sentences = segmentSentences(body, 'en');
  return sentences.slice(0, MOST_SENTENCES).map(({ start, end }) => body.text.slice(start, end));
}
