import { z } from 'zod';

/** A tensor in 32-bit floats, in row order. */
export interface FloatTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const MAX_HEADER_BYTES = 1 << 20;

const Header = z.record(
  z.string(),
  z.union([
    z.object({
      dtype: z.string(),
      shape: z.array(z.int().nonnegative()),
      data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
    }),
    z.record(z.string(), z.string()),
  ]),
);

/**
 * Reads the floating-point tensors of a safetensors file (https://github.com/huggingface/safetensors#format): eight
 * bytes of header length, a JSON header, then the data. Tensors of 16 and 32 bits are taken, others passed over.
 *
 * @throws Error where the header does not describe the file
 */
export function readSafetensors(file: Uint8Array): Map<string, FloatTensor> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerBytes = Number(view.getBigUint64(0, true));
  if (headerBytes > MAX_HEADER_BYTES) throw new Error('the header is too long');
  const header = Header.parse(
    JSON.parse(Buffer.from(file.subarray(8, 8 + headerBytes)).toString()),
  );
  const data = file.subarray(8 + headerBytes);

  const tensors = new Map<string, FloatTensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (!isTensorEntry(entry)) continue;
    const bytes = new Uint8Array(data.subarray(...entry.data_offsets));
    const values = floatsOf(entry.dtype, bytes);
    if (values === null) continue;
    if (values.length !== entry.shape.reduce((product, size) => product * size, 1)) {
      throw new Error(`tensor ${name} is cut off`);
    }
    tensors.set(name, { shape: entry.shape, values });
  }
  return tensors;
}

type TensorEntry = { dtype: string; shape: number[]; data_offsets: [number, number] };

function isTensorEntry(entry: TensorEntry | Record<string, string>): entry is TensorEntry {
  return Array.isArray(entry.data_offsets);
}

function floatsOf(dtype: string, bytes: Uint8Array): Float32Array | null {
  if (dtype === 'F32') return new Float32Array(bytes.buffer, 0, bytes.byteLength >> 2);
  if (dtype !== 'F16') return null;
  const halves = new Uint16Array(bytes.buffer, 0, bytes.byteLength >> 1);
  return widen(halves);
}

/** IEEE 754 binary16 to binary32, by way of a table of all 65,536 values. */
function widen(halves: Uint16Array): Float32Array {
  const table = Float32Array.from({ length: 1 << 16 }, (_, half) => valueOfHalf(half));
  const floats = new Float32Array(halves.length);
  for (let at = 0; at < halves.length; at += 1) floats[at] = table[halves[at] ?? 0] ?? 0;
  return floats;
}

function valueOfHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
