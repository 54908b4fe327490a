import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/package-root.js';
import { CAST, NAMES } from './cast.js';
import { drawForm, drawPart } from './draw-components.js';
import { drawMarkdown } from './draw-markdown.js';
import { Html, html } from './html.js';
import type { Entry, Origin, Scene } from './scene.js';

/** Discord's themes that are drawn. */
export type Theme = 'dark' | 'light';

/** Draws a scene as a page of its own. */
export async function drawPage({ name, entries }: Scene, theme: Theme): Promise<string> {
  const sheet = await readFile(join(PACKAGE_ROOT, 'bench', 'pictures', 'discord.css'), 'utf8');
  return html`<!doctype html>
<html lang="en" data-theme="${theme}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
${Html.style(sheet)}
<main>${entries.map(drawEntry)}</main>
</html>
`.toString();
}

function drawEntry(entry: Entry): Html {
  switch (entry.kind) {
    case 'question':
      return drawMessage('person', html``, [drawMarkdown(entry.text)], html``);
    case 'message': {
      const footer = entry.isPrivate
        ? html`<footer>👁 Only you can see this · <a>Dismiss message</a></footer>`
        : html``;
      const parts = entry.body.components.map(drawPart);
      return drawMessage('bot', drawOrigin(entry.origin), parts, footer);
    }
    case 'form':
      return drawForm(entry.form);
  }
}

function drawMessage(
  author: 'person' | 'bot',
  origin: Html,
  parts: readonly Html[],
  footer: Html,
): Html {
  const name = (NAMES.get(CAST[author]) ?? '').slice(1);
  const tag = author === 'bot' ? html`<span class="tag">APP</span>` : html``;
  return html`<article>${origin}<div class="avatar ${author}">${name.charAt(0)}</div><div class="body"><header><b>${name}</b>${tag}<time>2:05 PM</time></header>${parts}${footer}</div></article>`;
}

function drawOrigin(origin: Origin): Html {
  if (origin === null) return html``;
  const person = html`<b>${NAMES.get(CAST.person) ?? ''}</b>`;
  return origin.kind === 'command'
    ? html`<div class="origin">${person} used <span class="command">${origin.name}</span></div>`
    : html`<div class="origin">${person} ${origin.text}</div>`;
}
