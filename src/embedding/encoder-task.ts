import type { TransferredError } from '../errors/error-transfer.js';
import type { EncoderInput, PassageEncoding, QuestionEncoding } from './passage-encoder.js';

/** What an encoder worker is asked. */
export type EncoderTask =
  | { readonly kind: 'count'; readonly texts: readonly string[] }
  | {
      readonly kind: 'passages';
      readonly inputs: readonly EncoderInput[];
      readonly tokens: boolean;
    }
  | { readonly kind: 'question'; readonly text: string };

/** What an encoder worker gives back. */
export type EncoderReply =
  | { readonly kind: 'count'; readonly counts: readonly number[] }
  | { readonly kind: 'passages'; readonly encodings: readonly PassageEncoding[] }
  | { readonly kind: 'question'; readonly encoding: QuestionEncoding }
  | { readonly kind: 'failed'; readonly error: TransferredError };
