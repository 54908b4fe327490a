import { NAMES } from './cast.js';
import { type Html, html } from './html.js';

/** What is looked for at the beginning of a line, and how the rest of the line is drawn. */
const LINES: readonly (readonly [RegExp, (rest: Html) => Html])[] = [
  [/^-# +/u, (rest) => html`<small>${rest}</small>`],
  [/^### +/u, (rest) => html`<h3>${rest}</h3>`],
  [/^## +/u, (rest) => html`<h2>${rest}</h2>`],
  [/^# +/u, (rest) => html`<h1>${rest}</h1>`],
  [/^> /u, (rest) => html`<blockquote>${rest}</blockquote>`],
  [/^[*-] +/u, (rest) => html`<li>${rest}</li>`],
  [/^(?=\d{1,9}\. )/u, (rest) => html`<div class="numbered">${rest}</div>`],
];

/** What is looked for inside a line, in this order. */
const SPANS: readonly (readonly [RegExp, (...groups: readonly string[]) => Html])[] = [
  [/\\([^\p{L}\p{N}\s])/uy, (sign = '') => html`${sign}`],
  [/(`+)(.+?)(?<!`)\1(?!`)/uy, (_, code = '') => html`<code>${code}</code>`],
  [
    /\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/uy,
    (label = '', address = '') => html`<a href="${address}">${drawLine(label)}</a>`,
  ],
  [/<[@#]!?(\d+)>/uy, (id = '') => html`<span class="mention">${NAMES.get(id) ?? id}</span>`],
  [/<\/([^:>]+):\d+>/uy, (command = '') => html`<span class="mention">/${command}</span>`],
  [
    /<t:(\d+):([tTfR])>/uy,
    (at = '', style = '') => html`<time>${timeAs(style, Number(at))}</time>`,
  ],
  [
    /(https?:\/\/[^\s<]*[^\s<.,:;"')\]])/uy,
    (address = '') => html`<a href="${address}">${address}</a>`,
  ],
  [/\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/uy, (words = '') => html`<strong>${drawLine(words)}</strong>`],
  [/__((?:\\.|[^\\])+?)__(?!_)/uy, (words = '') => html`<u>${drawLine(words)}</u>`],
  [/\*((?:\\.|[^\\*])+?)\*/uy, (words = '') => html`<em>${drawLine(words)}</em>`],
  [/\b_((?:\\.|[^\\_])+?)_\b/uy, (words = '') => html`<em>${drawLine(words)}</em>`],
  [/~~((?:\\.|[^\\])+?)~~/uy, (words = '') => html`<s>${drawLine(words)}</s>`],
  [
    /\|\|((?:\\.|[^\\])+?)\|\|/uy,
    (words = '') => html`<span class="spoiler">${drawLine(words)}</span>`,
  ],
];

/**
 * Draws the part of Discord's Markdown that messages may hold. It is written from what Discord's clients show and shares
 * nothing with the code that escapes, so that a backslash too many or too few is seen.
 */
export function drawMarkdown(text: string): Html {
  const lines = text.split('\n').map((line) => {
    const [start, draw] = LINES.find(([pattern]) => pattern.test(line)) ?? [];
    return start === undefined || draw === undefined
      ? html`<div class="line">${drawLine(line)}</div>`
      : draw(drawLine(line.replace(start, '')));
  });
  return html`<div class="markdown">${lines}</div>`;
}

function drawLine(text: string): Html {
  const drawn: Html[] = [];
  for (let at = 0; at < text.length; ) {
    const [length, span] = spanAt(text, at) ?? [1, html`${text.charAt(at)}`];
    drawn.push(span);
    at += length;
  }
  return html`${drawn}`;
}

function spanAt(text: string, at: number): readonly [number, Html] | null {
  for (const [pattern, draw] of SPANS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return [found[0].length, draw(...found.slice(1))];
  }
  return null;
}

function timeAs(style: string, seconds: number): string {
  const at = new Date(seconds * 1000);
  if (style !== 'R') {
    return at.toLocaleTimeString('en', { timeStyle: style === 'T' ? 'medium' : 'short' });
  }
  const minutes = Math.round((at.getTime() - Date.now()) / 60_000);
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(minutes, 'minute');
}
