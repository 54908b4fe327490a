import * as z from 'zod/mini';
import { Modal } from './payloads/callback-payload.js';
import { Component, type ComponentPayload } from './payloads/component-payload.js';
import { type EmbedPayload, Message } from './payloads/message-payload.js';
import { placeComponents } from './payloads/place-components.js';

const Shown = z.union([
  z.array(Component),
  z.extend(Message, { title: z.nullish(Modal.shape.title) }),
]);

/**
 * Every text that a person sees in a message, a modal or a list of components, from top to bottom: the title of a
 * modal, the content, the embeds, then the components with labels, placeholders, options and descriptions of media.
 * Empty texts are left out.
 *
 * @throws ZodError for anything else.
 */
export function textOf(shown: unknown): readonly string[] {
  const parsed = Shown.parse(shown);
  const { title, content, embeds, components } = Array.isArray(parsed)
    ? { title: null, content: null, embeds: null, components: parsed }
    : parsed;
  const texts = [
    title,
    content,
    ...(embeds ?? []).flatMap(embedTexts),
    ...placeComponents(components).flatMap(({ component }) => componentTexts(component)),
  ];
  return texts.flatMap((text) => (text ? [text] : []));
}

type Texts = readonly (string | null | undefined)[];

function embedTexts({ author, title, description, fields, footer }: EmbedPayload): Texts {
  const fieldTexts = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [author?.name, title, description, ...fieldTexts, footer?.text];
}

function componentTexts(component: ComponentPayload): Texts {
  const { content, label, description, placeholder, value, options, items } = component;
  return [
    content,
    label,
    description,
    placeholder,
    value,
    ...(options ?? []).flatMap((option) => [option.label, option.description]),
    ...(items ?? []).map((item) => item.description),
  ];
}
