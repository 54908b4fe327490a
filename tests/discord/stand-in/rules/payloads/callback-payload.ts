import * as z from 'zod/mini';
import { Choice } from './command-payload.js';
import { Component } from './component-payload.js';
import { Message } from './message-payload.js';

/** The kinds of answers to an interaction. */
export const CallbackType = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
  launchActivity: 12,
} as const;

/** Reads a modal. */
export const Modal = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(Component),
});

/** A form that is shown to a user. */
export type ModalPayload = z.infer<typeof Modal>;

/** Reads an answer to an interaction by what it is. */
export const Callback = z.object({ type: z.number(), data: z.optional(z.unknown()) });

/** Reads the data of an answer that holds a message. */
export const CallbackMessage = z.nullish(Message);

/** Reads the data of an answer to an autocompletion. */
export const CallbackChoices = z.nullish(
  z.object({ choices: z.nullish(z.array(z.nullable(Choice))) }),
);
