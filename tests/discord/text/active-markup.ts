/** Something that Discord would do with a text instead of showing it. */
export interface Active {
  readonly kind:
    | 'ping'
    | 'heading'
    | 'subtext'
    | 'list'
    | 'quote'
    | 'code'
    | 'mention'
    | 'link'
    | 'address'
    | 'emphasis'
    | 'emoji';
  readonly text: string;
}

/** What is looked for at the beginning of a line, behind spaces. Subtext must come before lists. */
const AT_START: readonly (readonly [Active['kind'], RegExp])[] = [
  ['subtext', /-# +/y],
  ['heading', /#{1,3}\s+/y],
  ['list', /(?:[*-]|\d+\.) +/y],
  ['quote', />(?:>>)? /y],
];

/** What is looked for everywhere else, in this order. */
const INSIDE: readonly (readonly [Active['kind'], RegExp])[] = [
  ['code', /(`+).+?(?<!`)\1(?!`)/y],
  ['mention', /<(?:@[!&]?|#|\/[^>]*:|t:|id:|a?:\w+:|[^: >]+:\/|\+?\d|[^\s@>]+@)[^>]*>/y],
  ['link', /\[(?:\[[^\]]*\]|[^[\]])*[^[]*?\]\(\s*[^)]*\)/y],
  ['address', /(?:https?|steam|discord):\/\/[^\s<]+/y],
  ['emphasis', /(\*\*|\*|__|_|~~|\|\|)(?:\\.|(?!\1).)+\1/y],
  ['emoji', /:[\w+-]+:/y],
];

/** What notifies people wherever it stands: Discord's servers know neither backslashes nor code. */
const PING = /@everyone|@here|<@[!&]?\d+>/giu;

/**
 * Everything in a text in Discord's Markdown that is not shown as it stands, read as Discord's clients read it: from left
 * to right, with a backslash before a sign taking its meaning away. It shares nothing with the code that escapes.
 */
export function activeMarkup(markdown: string): Active[] {
  const found: Active[] = Array.from(markdown.matchAll(PING), ([text]) => ({ kind: 'ping', text }));
  for (const line of markdown.split('\n')) found.push(...inLine(line));
  return found;
}

function inLine(line: string): Active[] {
  const indent = /^ */u.exec(line)?.[0].length ?? 0;
  const start = matchAt(AT_START, line, indent);
  if (start === null) return inside(line);
  return [start, ...inLine(line.slice(indent + start.text.length))];
}

function inside(text: string): Active[] {
  const found: Active[] = [];
  for (let at = 0; at < text.length; ) {
    if (/^\\[^A-Za-z0-9\s]/u.test(text.slice(at, at + 3))) {
      at += 1 + String.fromCodePoint(text.codePointAt(at + 1) ?? 0).length;
      continue;
    }
    const active = matchAt(INSIDE, text, at);
    if (active === null) {
      at += 1;
      continue;
    }
    found.push(active);
    if (active.kind === 'emphasis') {
      const mark = /^(?:\*\*|__|~~|\|\||[*_])/u.exec(active.text)?.[0] ?? '';
      found.push(...inside(active.text.slice(mark.length, -mark.length)));
    }
    at += active.text.length;
  }
  return found;
}

function matchAt(
  rules: readonly (readonly [Active['kind'], RegExp])[],
  text: string,
  at: number,
): Active | null {
  for (const [kind, rule] of rules) {
    rule.lastIndex = at;
    const matched = rule.exec(text)?.[0];
    if (matched !== undefined) return { kind, text: matched };
  }
  return null;
}

/** The text as it is shown where nothing in it is active: without the backslashes that take a meaning away. */
export function shownText(markdown: string): string {
  return markdown.replace(/\\([^A-Za-z0-9\s])/gu, '$1');
}
