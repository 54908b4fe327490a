import { html, type Markup } from './markup.js';

/**
 * A table of measures that scrolls sideways where it does not fit.
 * @param heads of all columns; the first is that of the rows' names
 * @param total the row that sums the others up, or null
 */
export function measureTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  total: readonly string[] | null = null,
): Markup {
  return html`<div class="scroll"><table><caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(rowOf)}</tbody>
${total === null ? null : html`<tfoot>${rowOf(total)}</tfoot>`}</table></div>
`;
}

function rowOf([name = '', ...cells]: readonly string[]): Markup {
  return html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}
