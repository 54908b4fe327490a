import type { Brand } from '../../brand.js';
import { readable } from './readable.js';

/**
 * Text in Discord's Markdown that is safe to send: what came from articles, users or models was escaped on the way.
 * Renderers take and give this type, so that raw text cannot get into a message unnoticed.
 */
export type Markdown = Brand<string, 'Markdown'>;

/**
 * What Discord takes for markup inside a line: escapes, code, emphasis, mentions, emoji by name, links, strikethrough and
 * spoilers. Single "~" and "|" are none, but at an end of the text another may come to stand beside them. A bracket closes
 * the label of a link behind a backslash, too, where one of our own has opened it before: so it must not meet its address.
 */
const INSIDE =
  /[\\`*_<>[\]]|(?<=\])\(|~(?=~|$)|(?<=^|~)~|\|(?=\||$)|(?<=^|\|)\||:(?=\/\/|[\w+-]{1,64}:)/gu;

/** What Discord takes for a heading, a list or small print at the beginning of a line. */
const AT_START = /^[#+-](?=[#+-]|\s|$)|(?<=^\d{1,20})\.(?=\s|$)/gu;

/**
 * Untrusted text as Markdown that shows it as it is, on one line, with nothing hidden in it. A backslash stands only
 * where Discord would see markup otherwise.
 */
export function plain(text: string): Markdown {
  return escaped(readable(text));
}

/** Text that {@link readable} gave as Markdown that shows it as it is. */
export function escaped(text: string): Markdown {
  return text.replace(INSIDE, '\\$&').replace(AT_START, '\\$&') as Markdown;
}

/** Our own markup around parts that are safe: md`**${plain(title)}**`. */
export function md(
  parts: TemplateStringsArray,
  ...values: readonly (Markdown | number)[]
): Markdown {
  return parts.map((part, at) => `${part}${values[at] ?? ''}`).join('') as Markdown;
}

/** Parts one after the other; those that are empty are left out. */
export function joined(
  parts: readonly Markdown[],
  separator: '' | ' ' | ', ' | ' · ' | '\n' | '\n\n',
): Markdown {
  return parts.filter((part) => part !== '').join(separator) as Markdown;
}
