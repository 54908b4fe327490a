import type { Path } from './api-refusal.js';
import { applyRules, type Refusals } from './apply-rules.js';
import type { MessageSubject } from './limits/subjects.js';
import { Modal } from './payloads/callback-payload.js';
import { Message, MessageFlag } from './payloads/message-payload.js';
import { type PlacedComponent, placeComponents } from './payloads/place-components.js';

/** How a message comes. */
export type MessageOrigin = Pick<MessageSubject, 'route' | 'before' | 'files' | 'afterDeferral'>;

/** What the rules have against a message and everything in it. The body must have passed its schema. */
export function* inspectMessage(body: unknown, origin: MessageOrigin, at: Path = []): Refusals {
  const payload = Message.parse(body ?? {});
  const flags = (payload.flags ?? 0) | (origin.before?.flags ?? 0);
  const components = placeComponents(payload.components);
  const v2 = (flags & MessageFlag.componentsV2) !== 0;
  yield* applyRules('message', { ...origin, payload, v2, components }, at);
  for (const [index, embed] of (payload.embeds ?? []).entries()) {
    yield* applyRules('embed', embed, [...at, 'embeds', index]);
  }
  yield* inspectComponents(components, false, at);
}

/** What the rules have against a modal and everything in it. The body must have passed its schema. */
export function* inspectModal(body: unknown, at: Path): Refusals {
  const payload = Modal.parse(body);
  const components = placeComponents(payload.components);
  yield* applyRules('modal', { payload, components }, at);
  yield* inspectComponents(components, true, at);
}

function* inspectComponents(
  components: readonly PlacedComponent[],
  inModal: boolean,
  at: Path,
): Refusals {
  for (const { component, path, parentType } of components) {
    yield* applyRules('component', { component, parentType, inModal }, [...at, ...path]);
  }
}
