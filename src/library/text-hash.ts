import { createHash } from 'node:crypto';
import type { Passage } from '../corpus/index.js';
import type { EncoderInput } from '../embedding/index.js';
import type { TextHash } from './records.js';

/** What the model reads of a passage: its context, then its sentences, each a segment. */
export function encoderInputOf(passage: Passage): EncoderInput {
  const sentences = passage.sentences.map(({ start, end }) =>
    passage.text.slice(start - passage.start, end - passage.start),
  );
  return { segments: [...passage.context, ...sentences] };
}

/** The hash under which the vectors of an input are kept. Where one segment ends and the next begins counts. */
export function textHashOf(input: EncoderInput): TextHash {
  return createHash('sha256')
    .update(JSON.stringify(input.segments))
    .digest('hex')
    .slice(0, 32) as TextHash;
}
