import { expect } from 'vitest';
import { z } from 'zod';
import { type Action, actionOf } from '../../../src/discord/action.js';
import { messagePayload } from '../../../src/discord/delivery/index.js';
import type { Form, MessageBody } from '../../../src/discord/message.js';
import { checkBody, pingsOf, textOf } from '../stand-in/rules/index.js';

/** What hides or turns text; the selector that makes an emoji of a sign is our own. */
const HIDDEN = /[^\P{Cc}\n]|\p{Cs}|\p{Bidi_Control}|(?!\uFE0F)\p{Default_Ignorable_Code_Point}/u;

/**
 * Expects that Discord takes a message, that it would notify nobody but those who may be, even where all mentions were
 * allowed, and that nothing in it is hidden. @returns the texts that a person sees
 */
export function expectSendable(body: MessageBody, mayMention: readonly string[] = []): string[] {
  expect(checkBody('create-message', messagePayload(body), {})).toBeNull();
  const { users, roles, everyone } = pingsOf({ components: body.components });
  expect(users.filter((id) => !mayMention.includes(id))).toEqual([]);
  expect(roles).toEqual([]);
  expect(everyone).toBe(false);
  const texts = [...textOf({ components: body.components })];
  for (const text of texts) expect(text).not.toMatch(HIDDEN);
  return texts;
}

/** Expects that Discord takes a form. */
export function expectOpenable(form: Form): void {
  const context = { interaction: 3, source: null } as const;
  expect(checkBody('interaction-callback', { type: 9, data: form }, context)).toBeNull();
}

/** A button, menu or other part of a message that does something. */
const Control = z.object({
  custom_id: z.string().optional(),
  label: z.string().optional(),
  url: z.string().optional(),
  disabled: z.boolean().default(false),
  options: z.array(z.object({ label: z.string(), value: z.string() })).default([]),
});

/** The controls of a message, in reading order. */
export function controlsOf({ components }: MessageBody): z.output<typeof Control>[] {
  return components
    .flatMap(partsOf)
    .filter((part) => 'custom_id' in part || 'url' in part)
    .map((part) => Control.parse(part));
}

/** What buttons that can be pressed do, in reading order. */
export function actionsOf(body: MessageBody): (Action | null)[] {
  return controlsOf(body).flatMap(({ custom_id, disabled }) =>
    custom_id === undefined || disabled ? [] : [actionOf(custom_id)],
  );
}

function partsOf(part: unknown): object[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = [
    ...('components' in part && Array.isArray(part.components) ? part.components : []),
    ...('accessory' in part ? [part.accessory] : []),
  ];
  return [part, ...inside.flatMap(partsOf)];
}
