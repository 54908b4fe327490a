import { fault } from '../api-refusal.js';
import { CallbackType } from '../payloads/callback-payload.js';
import { MessageFlag } from '../payloads/message-payload.js';
import type { InteractionKind } from '../request-kinds.js';
import { channelsPage, commandsPage, interactionsPage } from './documentation.js';
import { repeatedCustomIds } from './message-component-rules.js';
import { type Rule, rule } from './rule.js';

const { pong, message, deferredMessage, deferredUpdate, update, autocomplete, modal } =
  CallbackType;

/** The answers that an interaction takes. None launches an activity: this application has none. */
const ANSWERS: Readonly<Record<InteractionKind, readonly number[]>> = {
  1: [pong],
  2: [message, deferredMessage, modal],
  3: [message, deferredMessage, deferredUpdate, update, modal],
  4: [autocomplete],
  5: [message, deferredMessage, deferredUpdate, update],
};

/** Limits on which answer an interaction takes. */
export const CALLBACK_RULES: readonly Rule<'callback'>[] = [
  rule('callback', {
    id: 'callback.type',
    limits: 'types of answers, by the type of interaction',
    limit: Object.entries(ANSWERS).map(([kind, types]) => `${kind}: ${types.join(' ')}`),
    documentation: interactionsPage('interaction-response-object-interaction-callback-type'),
    check: ({ type, interaction }) =>
      ANSWERS[interaction].includes(type)
        ? []
        : [
            fault(
              ['type'],
              'BASE_TYPE_CHOICES',
              `Value must be one of (${ANSWERS[interaction].join(', ')}).`,
            ),
          ],
  }),
  rule('callback', {
    id: 'callback.update-source',
    limits: 'types of answers that need a message to update',
    limit: [deferredUpdate, update],
    documentation: interactionsPage('interaction-response-object-interaction-callback-type'),
    check: ({ type, hasSource }, types: readonly number[]) =>
      types.includes(type) && !hasSource
        ? [fault(['type'], 'BASE_TYPE_CHOICES', 'There is no message that could be updated.')]
        : [],
  }),
];

/** Limits on an answer that puts the words off. */
export const DEFERRAL_RULES: readonly Rule<'deferral'>[] = [
  rule('deferral', {
    id: 'deferral.flags',
    limits: 'flags that a deferral may set',
    limit: MessageFlag.ephemeral,
    documentation: interactionsPage('interaction-response-object-messages'),
    check: ({ flags }, allowed) =>
      (flags & ~allowed) === 0
        ? []
        : [fault(['flags'], 'FLAGS_NOT_SETTABLE', 'A deferral may only be ephemeral.')],
  }),
];

/** Limits on a choice of a command's option or of an autocompletion. */
export const CHOICE_RULES: readonly Rule<'choice'>[] = [
  rule('choice', {
    id: 'choice.value',
    limits: 'characters of the value of a choice (the description allows 6,000)',
    limit: 100,
    documentation: commandsPage(
      'application-command-object-application-command-option-choice-structure',
    ),
    check: ({ value }, limit) =>
      typeof value === 'string' && value.length > limit
        ? [fault(['value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`)]
        : [],
  }),
];

/** Limits on a modal as a whole. */
export const MODAL_RULES: readonly Rule<'modal'>[] = [
  rule('modal', {
    id: 'modal.components',
    limits: 'components at the top of a modal (the description allows 40)',
    limit: 5,
    documentation: interactionsPage('interaction-response-object-modal'),
    check: ({ payload: { components } }, limit) =>
      components.length > limit
        ? [fault(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`)]
        : [],
  }),
  rule('modal', {
    id: 'modal.custom-ids',
    limits: 'components of a modal with the same custom_id',
    limit: 1,
    documentation: interactionsPage('interaction-response-object-modal'),
    check: ({ components }) => repeatedCustomIds(components),
  }),
];

/** Limits on a thread that is started. */
export const THREAD_RULES: readonly Rule<'thread'>[] = [
  rule('thread', {
    id: 'thread.name',
    limits: 'characters that the name of a thread needs, white space aside',
    limit: 1,
    documentation: channelsPage('start-thread-from-message'),
    check: ({ name }, limit) =>
      name.trim().length < limit
        ? [fault(['name'], 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [],
  }),
];
