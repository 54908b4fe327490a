import { describe, expect, it } from 'vitest';
import { readSafetensors } from '../../../src/embedding/model/safetensors.js';

function fileOf(header: object, data: Uint8Array): Uint8Array {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, data]);
}

describe('reading safetensors', () => {
  it('widens half floats', () => {
    const halves = Uint16Array.of(0x3c00, 0xc000, 0x0001, 0x7bff, 0x7c00, 0x8000);
    const file = fileOf(
      {
        __metadata__: { format: 'pt' },
        w: { dtype: 'F16', shape: [2, 3], data_offsets: [0, 12] },
      },
      new Uint8Array(halves.buffer),
    );
    const tensor = readSafetensors(file).get('w');
    expect(tensor?.shape).toEqual([2, 3]);
    expect([...(tensor?.values ?? [])]).toEqual([1, -2, 2 ** -24, 65_504, Infinity, -0]);
  });

  it('reads floats where they lie, and passes over integers', () => {
    const data = new Uint8Array(Float32Array.of(0, 1.5, -2.25).buffer);
    const file = fileOf(
      {
        ids: { dtype: 'I32', shape: [1], data_offsets: [0, 4] },
        w: { dtype: 'F32', shape: [2], data_offsets: [4, 12] },
      },
      data,
    );
    const tensors = readSafetensors(file);
    expect([...tensors.keys()]).toEqual(['w']);
    expect([...(tensors.get('w')?.values ?? [])]).toEqual([1.5, -2.25]);
  });

  it('refuses a file that is cut off or is none', () => {
    const header = { w: { dtype: 'F32', shape: [4], data_offsets: [0, 16] } };
    expect(() => readSafetensors(fileOf(header, new Uint8Array(8)))).toThrow(/cut off/u);
    expect(() => readSafetensors(Buffer.from('no safetensors at all'))).toThrow(/header/u);
  });
});
