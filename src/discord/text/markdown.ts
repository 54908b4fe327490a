import type { Brand } from '../../brand.js';
import { printable } from '../../phrasing/index.js';

/**
 * Text in Discord's Markdown that is safe to send: what came from articles, users or models was escaped on the way.
 * Renderers take and give this type, so that raw text cannot get into a message unnoticed.
 */
export type Markdown = Brand<string, 'Markdown'>;

/** What Discord could take for markup, a mention, a link or a list. */
const MARKUP = /[\\`*_~|<>[\](){}#@:+=.!-]/gu;

/** Untrusted text as Markdown that shows it as it is, on one line, with nothing hidden in it. */
export function plain(text: string): Markdown {
  return printable(text).replace(MARKUP, '\\$&') as Markdown;
}

/** Our own markup around parts that are safe: md`**${plain(title)}**`. */
export function md(
  parts: TemplateStringsArray,
  ...values: readonly (Markdown | number)[]
): Markdown {
  return parts.map((part, at) => `${part}${values[at] ?? ''}`).join('') as Markdown;
}
