import { stripVTControlCharacters } from 'node:util';

/** White space of any kind, line ends among it, but for the byte order mark, which shows nothing. */
const WHITE_SPACE = /[^\S\uFEFF]|\u0085/gu;

/**
 * What can move the cursor, turn the direction of writing or hide in a line: control characters, lone surrogates,
 * bidirectional controls and characters that show nothing.
 */
const HARMFUL = /\p{Cc}|\p{Cs}|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}/gu;

/**
 * Untrusted text as one line that is safe to print: without escape sequences, control and invisible characters, and
 * with white space folded.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(WHITE_SPACE, ' ')
    .replace(HARMFUL, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/**
 * A value as one JSON document that is safe to print: what `printable` takes away is escaped here, so that nothing of
 * the text is lost to a program.
 */
export function printableJson(value: unknown): string {
  // JSON escapes line feeds inside strings itself; those that are left are its own layout.
  return JSON.stringify(value, null, 2).replace(HARMFUL, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
