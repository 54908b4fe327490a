import { printable } from '../../../phrasing/index.js';

/** HTML that is safe to put into a page. It comes from {@link html} alone, or from {@link ownMarkup}. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand between the literal parts of a template: text is escaped, null is nothing. */
export type Child = Markup | string | number | null | readonly Child[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A template tag: the literal parts are HTML, whatever is put between them is text and becomes harmless there, between
 * tags as well as in a quoted attribute. Control and invisible characters of the text are taken away, and so is what
 * XML forbids, so that the markup may be that of a picture.
 */
export function html(literals: TemplateStringsArray, ...children: readonly Child[]): Markup {
  return new Markup(
    literals.reduce((before, literal, at) => before + textOf(children[at - 1] ?? null) + literal),
  );
}

/** HTML or CSS that this program holds itself. Nothing from an article, a question or a file may be in it. */
export function ownMarkup(text: string): Markup {
  return new Markup(text);
}

function textOf(child: Child): string {
  if (child === null) return '';
  if (child instanceof Markup) return child.text;
  if (typeof child === 'object') return child.map(textOf).join('');
  return printable(String(child)).replace(
    /[&<>"'\uFFFE\uFFFF]/gu,
    (found) => ENTITIES[found] ?? '',
  );
}
