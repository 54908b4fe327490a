import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Form } from '../../src/discord/message.js';
import { drawMarkdown } from './draw-markdown.js';
import { type Html, html } from './html.js';

type Part = APIMessageTopLevelComponent | APIComponentInContainer;
type Field = Form['components'][number];

const STYLES: ReadonlyMap<ButtonStyle, string> = new Map([
  [ButtonStyle.Primary, 'primary'],
  [ButtonStyle.Secondary, 'secondary'],
  [ButtonStyle.Success, 'success'],
  [ButtonStyle.Danger, 'danger'],
  [ButtonStyle.Link, 'secondary'],
]);

/** Draws a part of a message. @throws Error for a kind of component that Footnote does not use */
export function drawPart(part: Part): Html {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return drawMarkdown(part.content);
    case ComponentType.Container:
      return html`<div class="container" style="--accent: ${colour(part.accent_color ?? null)}">${part.components.map(drawPart)}</div>`;
    case ComponentType.Separator:
      return html`<hr class="${part.divider === false ? 'blank' : 'ruled'} spacing-${String(part.spacing ?? 1)}">`;
    case ComponentType.Section:
      if (part.accessory.type !== ComponentType.Button) throw new Error('A picture is not drawn');
      return html`<div class="section"><div>${part.components.map(drawPart)}</div>${drawButton(part.accessory)}</div>`;
    case ComponentType.File:
      return html`<div class="file">📄 ${part.file.url.replace('attachment://', '')}</div>`;
    case ComponentType.ActionRow:
      return html`<div class="row">${part.components.map(drawControl)}</div>`;
    default:
      throw new Error(`Components of type ${part.type} are not drawn`);
  }
}

/** Draws a form that stands over the conversation. */
export function drawForm({ title, components }: Form): Html {
  return html`<div class="form"><h2>${title}</h2>${components.map(drawField)}<div class="row end"><span class="button secondary">Cancel</span><span class="button primary">Submit</span></div></div>`;
}

function drawField(field: Field): Html {
  if (field.type === ComponentType.TextDisplay) return drawMarkdown(field.content);
  if (field.type !== ComponentType.Label || field.component.type !== ComponentType.TextInput) {
    throw new Error(`Fields of type ${field.type} are not drawn`);
  }
  const { label, description = '', component } = field;
  const required = component.required === false ? html`` : html`<b class="required">*</b>`;
  return html`<div class="field"><b>${label}</b>${required}<p>${description}</p><div class="input">${component.value ?? component.placeholder ?? ''}</div></div>`;
}

function drawControl(control: APIComponentInMessageActionRow): Html {
  switch (control.type) {
    case ComponentType.Button:
      return drawButton(control);
    case ComponentType.StringSelect:
      return html`<div class="select"><span>${control.placeholder ?? ''}</span><span>⌄</span></div>`;
    default:
      throw new Error(`Controls of type ${control.type} are not drawn`);
  }
}

function drawButton(button: APIButtonComponent): Html {
  if (button.style === ButtonStyle.Premium) throw new Error('Footnote sells nothing');
  const { style, label = '', emoji, disabled = false } = button;
  const look = `button ${STYLES.get(style) ?? ''}${disabled ? ' disabled' : ''}`;
  const icon = emoji?.name == null ? html`` : html`<i>${emoji.name}</i>`;
  const leaves = style === ButtonStyle.Link ? html`<i class="leaves">↗</i>` : html``;
  return html`<span class="${look}">${icon}${label}${leaves}</span>`;
}

function colour(rgb: number | null): string {
  return rgb === null ? 'transparent' : `#${rgb.toString(16).padStart(6, '0')}`;
}
