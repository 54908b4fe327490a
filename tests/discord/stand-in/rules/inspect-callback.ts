import { applyRules, type Refusals } from './apply-rules.js';
import { inspectMessage, inspectModal } from './inspect-message.js';
import {
  Callback,
  CallbackChoices,
  CallbackMessage,
  CallbackType,
} from './payloads/callback-payload.js';
import type { CallbackContext } from './request-kinds.js';

const DATA = ['data'];

/** What the rules have against an answer to an interaction. The body must have passed its schema. */
export function* inspectCallback(body: unknown, context: CallbackContext): Refusals {
  const { type, data } = Callback.parse(body);
  const { interaction, source } = context;
  yield* applyRules('callback', { type, interaction, hasSource: source !== null });
  yield* inspectData(type, data, context);
}

function* inspectData(
  type: number,
  data: unknown,
  { source, files = 0 }: CallbackContext,
): Refusals {
  switch (type) {
    case CallbackType.message:
      yield* inspectMessage(
        data,
        { route: 'callback', before: null, files, afterDeferral: false },
        DATA,
      );
      break;
    case CallbackType.update:
      yield* inspectMessage(
        data,
        { route: 'edit', before: source, files, afterDeferral: false },
        DATA,
      );
      break;
    case CallbackType.deferredMessage:
      yield* applyRules('deferral', { flags: CallbackMessage.parse(data)?.flags ?? 0 }, DATA);
      break;
    case CallbackType.autocomplete:
      for (const [index, choice] of (CallbackChoices.parse(data)?.choices ?? []).entries()) {
        if (choice) yield* applyRules('choice', choice, [...DATA, 'choices', index]);
      }
      break;
    case CallbackType.modal:
      yield* inspectModal(data, DATA);
      break;
  }
}
