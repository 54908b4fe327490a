import iconv from 'iconv-lite';

// Five bytes stand for nothing in Windows-1252 and are read as the control characters that they are in Latin-1.
// Node's own TextDecoder reads the whole table as Latin-1 in some versions, hence iconv-lite.
const CHARACTERS = Array.from({ length: 32 }, (_, index) => {
  const character = iconv.decode(Buffer.from([0x80 + index]), 'windows-1252');
  return character === '\uFFFD' ? String.fromCharCode(0x80 + index) : character;
});

/** The characters that Windows-1252 has where Latin-1 has the control characters U+0080 to U+009F. */
export const WINDOWS_1252_CONTROLS: ReadonlyMap<string, string> = new Map(
  CHARACTERS.map((character, index) => [String.fromCharCode(0x80 + index), character]),
);

const BYTES: ReadonlyMap<string, number> = new Map(
  CHARACTERS.map((character, index) => [character, 0x80 + index]),
);

/** The characters that a byte from 0x80 to 0xBF can have become in Windows-1252 or Latin-1, for a character class. */
export const CONTINUATION_CHARACTERS = `${CHARACTERS.join('')}\\u0080-\\u00BF`;

/** The byte that a character stands for in Windows-1252 or Latin-1; null where it is in neither. */
export function windows1252Byte(character: string): number | null {
  const byte = BYTES.get(character) ?? character.codePointAt(0) ?? 0x100;
  return byte <= 0xff ? byte : null;
}
