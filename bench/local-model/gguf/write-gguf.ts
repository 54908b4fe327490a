/** A value of a GGUF file's metadata, with the type it is stored as. */
export type GgufValue =
  | { readonly as: 'uint32' | 'float32'; readonly value: number }
  | { readonly as: 'bool'; readonly value: boolean }
  | { readonly as: 'string'; readonly value: string }
  | { readonly as: 'strings'; readonly value: readonly string[] }
  | { readonly as: 'int32s' | 'float32s'; readonly value: readonly number[] };

/** A tensor of 32-bit floats. The first dimension of `shape` is the one whose numbers lie side by side. */
export interface GgufTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const MAGIC = 'GGUF';
const VERSION = 3;
/** What tensor data is aligned to where the metadata does not say otherwise, bytes. */
const ALIGNMENT = 32;
const F32_TENSOR = 0;
const TYPES = { uint32: 4, int32: 5, float32: 6, bool: 7, string: 8, array: 9 } as const;

/**
 * A file of model weights as llama.cpp reads them: header, metadata, the list of tensors, their data. Throws a RangeError
 * if a tensor has not as many values as its shape says.
 *
 * Format: GGUF version 3, little-endian, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export function writeGguf(
  metadata: ReadonlyMap<string, GgufValue>,
  tensors: readonly GgufTensor[],
): Buffer {
  const parts = [
    Buffer.from(MAGIC, 'ascii'),
    uint32(VERSION),
    uint64(tensors.length),
    uint64(metadata.size),
  ];
  for (const [key, value] of metadata) parts.push(text(key), ...valueParts(value));
  let offset = 0;
  const data: Buffer[] = [];
  for (const tensor of tensors) {
    const bytes = tensorData(tensor);
    parts.push(text(tensor.name), uint32(tensor.shape.length), ...tensor.shape.map(uint64));
    parts.push(uint32(F32_TENSOR), uint64(offset));
    data.push(bytes, padding(bytes.length));
    offset += aligned(bytes.length);
  }
  const head = Buffer.concat(parts);
  return Buffer.concat([head, padding(head.length), ...data]);
}

function valueParts({ as, value }: GgufValue): Buffer[] {
  switch (as) {
    case 'uint32':
      return [uint32(TYPES.uint32), uint32(value)];
    case 'float32':
      return [uint32(TYPES.float32), float32(value)];
    case 'bool':
      return [uint32(TYPES.bool), Buffer.of(value ? 1 : 0)];
    case 'string':
      return [uint32(TYPES.string), text(value)];
    case 'strings':
      return [...arrayHead(TYPES.string, value.length), ...value.map(text)];
    case 'int32s':
      return [...arrayHead(TYPES.int32, value.length), ...value.map(int32)];
    case 'float32s':
      return [...arrayHead(TYPES.float32, value.length), ...value.map(float32)];
  }
}

function arrayHead(type: number, length: number): Buffer[] {
  return [uint32(TYPES.array), uint32(type), uint64(length)];
}

function tensorData({ name, shape, values }: GgufTensor): Buffer {
  const expected = shape.reduce((product, length) => product * length, 1);
  if (values.length !== expected) {
    throw new RangeError(`Tensor ${name} has ${values.length} values, not ${expected}.`);
  }
  const bytes = Buffer.alloc(values.length * Float32Array.BYTES_PER_ELEMENT);
  values.forEach((value, index) => {
    bytes.writeFloatLE(value, index * Float32Array.BYTES_PER_ELEMENT);
  });
  return bytes;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function padding(length: number): Buffer {
  return Buffer.alloc(aligned(length) - length);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([uint64(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function float32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
