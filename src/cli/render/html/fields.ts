import { type Child, html, type Markup } from './markup.js';

/** Named fields, one below the other. Those whose content is null are left out. */
export function fieldList(fields: readonly (readonly [name: string, content: Child])[]): Markup {
  const given = fields.filter(([, content]) => content !== null);
  return html`<dl>${given.map(([name, content]) => html`<dt>${name}</dt><dd>${content}</dd>`)}</dl>`;
}

/** A list of texts that may be in any language; null where there are none. */
export function textList(texts: readonly string[]): Markup | null {
  if (texts.length === 0) return null;
  return html`<ul>${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>`;
}
