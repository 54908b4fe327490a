import type { EditedMessage } from '../stand-in/rules/index.js';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** The flag IS_COMPONENTS_V2. */
export const V2 = 1 << 15;

/** The flag EPHEMERAL. */
export const EPHEMERAL = 1 << 6;

/** A text display. */
export function text(content: string): Json {
  return { type: 10, content };
}

/** A button with a custom_id, unless the fields say otherwise. */
export function button(fields: Json = {}): Json {
  return { type: 2, style: 1, label: 'Show', custom_id: 'show', ...fields };
}

/** A string select with as many options as are wanted. */
export function select(fields: Json = {}, options = 3): Json {
  const listed = times(options, (n) => ({ label: `Option ${n}`, value: `${n}` }));
  return { type: 3, custom_id: 'pick', options: listed, ...fields };
}

/** An action row. */
export function row(...components: readonly Json[]): Json {
  return { type: 1, components };
}

/** A container. */
export function container(...components: readonly Json[]): Json {
  return { type: 17, components };
}

/** A section of one text with something beside it. */
export function section(accessory: Json, ...texts: readonly Json[]): Json {
  return { type: 9, components: texts.length > 0 ? texts : [text('Beside')], accessory };
}

/** A message of Components V2. */
export function v2(...components: readonly Json[]): Json {
  return { flags: V2, components };
}

/** A text input in its label. */
export function labelled(component: Json): Json {
  return { type: 18, label: 'Why', component };
}

/** A text input. */
export function input(fields: Json = {}): Json {
  return { type: 4, custom_id: 'why', style: 2, ...fields };
}

/** An answer that shows a modal. */
export function modal(...components: readonly Json[]): Json {
  return { type: 9, data: { custom_id: 'feedback', title: 'What was wrong', components } };
}

/** A slash command. */
export function command(fields: Json = {}): Json {
  return { name: 'ask', description: 'Ask the library', ...fields };
}

/** A string option of a command. */
export function option(name: string, fields: Json = {}): Json {
  return { type: 3, name, description: 'What to ask', ...fields };
}

/** A message that exists. */
export function message(fields: Partial<EditedMessage> = {}): EditedMessage {
  return { flags: 0, content: '', embeds: [], components: [], attachments: [], ...fields };
}

/** What `make` gives for 0, 1 and so on. */
export function times<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}
