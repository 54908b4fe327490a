import iconv from 'iconv-lite';

/** An encoding that a text file of a corpus may come in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'windows-1252';

/** What the bytes of a file are: text, with its encoding, or something else, with what it looks like. */
export type DecodedText =
  | { readonly status: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly status: 'binary'; readonly detail: string };

/** How files of common binary formats begin. */
const SIGNATURES: readonly (readonly [begins: readonly number[], name: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x52, 0x49, 0x46, 0x46], 'a RIFF file (WebP, WAV or AVI)'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x42, 0x5a, 0x68, 0x39], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], 'an SQLite database'],
];

/** Shares above which bytes are taken for something other than text. */
const MOST_CONTROLS = 0.005;
const MOST_NON_ASCII_IN_WESTERN = 0.3;
const MOST_ASCII_IN_UTF16 = 0.75;

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 and UTF-32 by their byte order marks, UTF-16 without one by where
 * its zero bytes stand, UTF-8, and Windows-1252 for what is none of these. UTF-8 with a few stray bytes stays UTF-8,
 * and the stray bytes are read as Windows-1252. Line breaks come out as `\n` alone, so that the lines of the text are
 * those that an editor shows for `\n`, `\r\n` and a lone `\r`; the Unicode line and paragraph separators and form
 * feeds, which editors do not number, become spaces.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== null) return checked(marked.text, marked.encoding);
  const signature = SIGNATURES.find(([begins]) => begins.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined) return { status: 'binary', detail: `it is ${signature[1]}` };
  if (bytes.includes(0)) {
    const encoding = guessUtf16(bytes);
    if (encoding === null) return { status: 'binary', detail: 'it contains zero bytes' };
    return checked(iconv.decode(bytes, encoding, { stripBOM: true }), encoding);
  }
  const strict = decodeStrictUtf8(bytes);
  if (strict !== null) return checked(strict, 'utf-8');
  const { text, sequences, strays } = decodeMixed(bytes);
  if (sequences > strays) return checked(text, 'utf-8');
  const western = iconv.decode(bytes, 'windows-1252');
  if (bytes.reduce((n, byte) => n + (byte >> 7), 0) > bytes.length * MOST_NON_ASCII_IN_WESTERN) {
    return { status: 'binary', detail: 'it is in none of UTF-8, UTF-16 and Windows-1252' };
  }
  return checked(western, 'windows-1252');
}

function decodeMarked(bytes: Uint8Array): { text: string; encoding: TextEncoding } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const body = bytes.subarray(3);
    return { text: decodeStrictUtf8(body) ?? decodeMixed(body).text, encoding: 'utf-8' };
  }
  const encoding =
    a === 0xff && b === 0xfe
      ? c === 0 && d === 0
        ? 'utf-32le'
        : 'utf-16le'
      : a === 0xfe && b === 0xff
        ? 'utf-16be'
        : null;
  if (encoding === null) return null;
  return { text: iconv.decode(bytes, encoding, { stripBOM: true }), encoding };
}

/** Zero bytes of UTF-16 stand at places of one parity: those of the high halves of ASCII characters. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 8192);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i] === 0) {
      if (i % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  // Text in any script has spaces and line breaks: one character in fifty at the least.
  if (even + odd < sample.length / 100) return null;
  const ascii = sample.reduce((sum, byte) => sum + (byte >= 0x20 && byte < 0x7f ? 1 : 0), 0);
  if (ascii > sample.length * MOST_ASCII_IN_UTF16) return null;
  const encoding = odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text = iconv.decode(sample.subarray(0, sample.length & ~1), encoding);
  return shareOf(text, /[\uD800-\uDFFF\uFFFD-\uFFFF\uE000-\uF8FF]/gu) < 0.01 ? encoding : null;
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads what is valid UTF-8 as such and every other byte as Windows-1252; counts both. */
function decodeMixed(bytes: Uint8Array): { text: string; sequences: number; strays: number } {
  const parts: string[] = [];
  const utf8 = new TextDecoder('utf-8');
  let sequences = 0;
  let strays = 0;
  let from = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, at)));
      parts.push(iconv.decode(bytes.subarray(at, at + 1), 'windows-1252'));
      strays += 1;
      at += 1;
      from = at;
    } else {
      if (length > 1) sequences += 1;
      at += length;
    }
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  return { text: parts.join(''), sequences, strays };
}

/** Bytes of the UTF-8 sequence that begins at `at` (Unicode Standard, table 3-7), or 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function checked(text: string, encoding: TextEncoding): DecodedText {
  if (shareOf(text, /(?![\t\n\r\f\v\u0080-\u009F])\p{Cc}/gu) > MOST_CONTROLS) {
    return { status: 'binary', detail: 'it is full of control characters' };
  }
  return { status: 'text', text: withPlainLineBreaks(text), encoding };
}

function shareOf(text: string, pattern: RegExp): number {
  const found = text.match(pattern)?.length ?? 0;
  return text.length === 0 ? 0 : found / text.length;
}

function withPlainLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029\f\v]/g, ' ');
}
