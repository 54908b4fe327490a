import { type Markdown, md } from '../text/index.js';

/** Text in bold; nothing where there is none, as marks around nothing would show. */
export function bold(text: Markdown): Markdown {
  return text === '' ? text : md`**${text}**`;
}

/** Text in small print; nothing where there is none. */
export function small(text: Markdown): Markdown {
  return text === '' ? text : md`-# ${text}`;
}

/** A name with what is said of it: "**Publisher:** Levant Wire"; nothing where nothing is said. */
export function field(name: string, value: Markdown): Markdown {
  return value === '' ? value : md`**${name as Markdown}:** ${value}`;
}
