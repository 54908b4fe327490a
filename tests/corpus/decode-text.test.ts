import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/corpus/decode-text.js';

const STORY = 'Erdoğan said “talks” would go on – in São Paulo.\nA second line: 20 °C, 5 €.\n';
const WESTERN = 'Le président a dit “oui” – 5 €.\nDans une première déclaration, à Genève.\n';
const ARABIC = 'قال المتحدث إن المحادثات مستمرة في الدوحة.\nوأضاف أن الوسطاء 3 من قطر.\n';

describe('decodeText', () => {
  it.each([
    ['utf-8', 'utf-8', STORY, false],
    ['utf-8 with a mark', 'utf-8', STORY, true],
    ['utf-16le with a mark', 'utf-16le', STORY, true],
    ['utf-16be with a mark', 'utf-16be', STORY, true],
    ['utf-32le with a mark', 'utf-32le', STORY, true],
    ['utf-16le', 'utf-16le', STORY, false],
    ['utf-16be', 'utf-16be', STORY, false],
    ['utf-16le in Arabic', 'utf-16le', ARABIC, false],
    ['utf-16be in Arabic', 'utf-16be', ARABIC, false],
    ['windows-1252', 'windows-1252', WESTERN, false],
  ])('decodes %s', (_, encoding, text, addBOM) => {
    const bytes = iconv.encode(text, encoding, { addBOM });
    expect(decodeText(bytes)).toEqual({ status: 'text', text, encoding });
  });

  it('reads stray Western bytes in UTF-8 as what they are', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${STORY}caf`),
      Buffer.from([0xe9]),
      Buffer.from('.'),
    ]);
    expect(decodeText(bytes)).toMatchObject({ text: `${STORY}café.`, encoding: 'utf-8' });
  });

  it('keeps UTF-8 that was cut off inside a character', () => {
    const bytes = Buffer.from(`${STORY}é`).subarray(0, -1);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', text: `${STORY}Ã` });
  });

  it.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['a gzip archive', [0x1f, 0x8b, 0x08]],
    ['a PDF document', [...Buffer.from('%PDF-1.7\n')]],
    ['zero bytes', [...Buffer.from('some text\0with a zero byte')]],
    ['control characters', [...Buffer.from('ab\x01\x02\x03cd')]],
    ['none of UTF-8', Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 100))],
  ])('tells %s from text', (name, bytes) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded.status).toBe('binary');
    expect(decoded.status === 'binary' && decoded.detail).toContain(name);
  });

  it('numbers lines as an editor does', () => {
    const decoded = decodeText(Buffer.from('1\r\n2\r3\n4\u2028still 4\f\u2029and 4\r\r\n6'));
    expect(decoded.status === 'text' && decoded.text).toBe('1\n2\n3\n4 still 4  and 4\n\n6');
  });

  it('never throws, and gives back any UTF-8 text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['text', 'binary']).toContain(decodeText(bytes).status);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (part) => {
        const text = `Plain words first, then: ${part.replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, '')}`;
        expect(decodeText(Buffer.from(text))).toEqual({ status: 'text', text, encoding: 'utf-8' });
      }),
    );
  });
});
