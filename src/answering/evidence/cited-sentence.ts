import type { CitedSentence } from '../../citing/index.js';
import type { Witness } from './evidence.js';

/** A witness as what a citation of it names: its sentence and its article. */
export function citedSentence({
  sentence,
  passage,
}: Pick<Witness, 'sentence' | 'passage'>): CitedSentence {
  return { sentence, article: passage.article };
}
