import type { PassageTokens, TokenBits } from '../../embedding/index.js';
import type { ArticlePrint } from '../../prints/index.js';

/** The bytes of a typed array, for a BLOB column. Little-endian, like every machine that ONNX Runtime runs on. */
export function toBlob(
  array: Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array,
): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** A vector from its BLOB. */
export function vectorFrom(blob: Buffer): Float32Array {
  return new Float32Array(aligned(blob));
}

/** The print of an article from its BLOB. */
export function printFrom(blob: Buffer): ArticlePrint {
  return new Uint32Array(aligned(blob));
}

/** Tokens as they are stored. Ids take two bytes where all fit, else four. */
export interface TokenRow {
  readonly ids: Buffer;
  readonly counts: Buffer;
  readonly bits: Buffer | null;
}

/** Tokens as a row. */
export function tokenRow({ ids, counts, bits }: PassageTokens): TokenRow {
  const narrow = ids.every((id) => id < 0x10000);
  return {
    ids: toBlob(narrow ? Uint16Array.from(ids) : ids),
    counts: toBlob(Uint16Array.from(counts)),
    bits: bits === null ? null : toBlob(bits),
  };
}

/** Token vectors from the row of a text that has them. */
export function tokensFrom(row: TokenRow & { readonly bits: Buffer }): TokenBits {
  return { ids: idsFrom(row), counts: countsFrom(row), bits: new Uint8Array(row.bits) };
}

/** The vocabulary ids of a row of tokens. */
export function idsFrom(row: Pick<TokenRow, 'ids' | 'counts'>): Int32Array {
  const total = countsFrom(row).reduce((sum, count) => sum + count, 0);
  return row.ids.byteLength === total * 2
    ? Int32Array.from(new Uint16Array(aligned(row.ids)))
    : new Int32Array(aligned(row.ids));
}

function countsFrom({ counts }: Pick<TokenRow, 'counts'>): Int32Array {
  return Int32Array.from(new Uint16Array(aligned(counts)));
}

function aligned(blob: Buffer): ArrayBuffer {
  return blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength) as ArrayBuffer;
}
