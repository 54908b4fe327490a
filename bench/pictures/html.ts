/** HTML in which everything that came from elsewhere is escaped. */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  /** Markup around values: text is escaped, HTML stands as it is, lists are written on end. */
  static of(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
    return new Html(parts.map((part, at) => `${part}${written(values[at] ?? '')}`).join(''));
  }

  /** A style sheet, which is ours. */
  static style(sheet: string): Html {
    return new Html(`<style>${sheet}</style>`);
  }

  toString(): string {
    return this.#markup;
  }
}

type Value = string | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** html`<b>${name}</b>`: see {@link Html.of}. */
export const html = Html.of;

function written(value: Value): string {
  if (typeof value === 'string') return value.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? '');
  return value instanceof Html ? value.toString() : value.join('');
}
