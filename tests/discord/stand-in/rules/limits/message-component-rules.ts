import { type Fault, fault } from '../api-refusal.js';
import { ComponentType } from '../payloads/component-payload.js';
import { MessageFlag } from '../payloads/message-payload.js';
import type { PlacedComponent } from '../payloads/place-components.js';
import { componentsPage, messagesPage } from './documentation.js';
import { repeated } from './repeated.js';
import { type Rule, rule } from './rule.js';

const LEGACY_FIELDS = ['content', 'embeds', 'sticker_ids', 'poll', 'shared_client_theme'] as const;

/** Types that only a message with the flag may hold; the rest may stand in any message. */
const V2_TYPES = [
  ComponentType.section,
  ComponentType.textDisplay,
  ComponentType.thumbnail,
  ComponentType.mediaGallery,
  ComponentType.file,
  ComponentType.separator,
  ComponentType.container,
] as const;

/** Limits on the components of a message taken together. */
export const MESSAGE_COMPONENT_RULES: readonly Rule<'message'>[] = [
  rule('message', {
    id: 'message.v2-types-need-flag',
    limits: 'component types that only a message with IS_COMPONENTS_V2 may hold',
    limit: V2_TYPES,
    documentation: componentsPage('component-object-component-types'),
    check: ({ v2, components }, types: readonly number[]) =>
      components
        .filter(({ component }) => !v2 && types.includes(component.type))
        .map(({ component, path }) =>
          fault(
            [...path, 'type'],
            'COMPONENT_LAYOUT_REQUIRES_COMPONENTS_V2',
            `Component type ${component.type} needs the flag IS_COMPONENTS_V2.`,
          ),
        ),
  }),
  rule('message', {
    id: 'message.v2-excludes-legacy-fields',
    limits: 'fields that a message with IS_COMPONENTS_V2 cannot have',
    limit: LEGACY_FIELDS,
    documentation: messagesPage('create-message'),
    check: ({ v2, payload }, fields) =>
      fields.filter((field) => v2 && !isReset(payload[field])).map(legacyFieldFault),
  }),
  rule('message', {
    id: 'message.v2-resets-legacy-fields',
    limits: 'fields that an edit must reset when it turns on IS_COMPONENTS_V2',
    limit: ['content', 'embeds'],
    documentation: messagesPage('edit-message'),
    check: ({ v2, payload, before }, fields) =>
      fields
        .filter((field) => v2 && (before?.[field].length ?? 0) > 0 && payload[field] === undefined)
        .map(legacyFieldFault),
  }),
  rule('message', {
    id: 'message.v2-flag-stays',
    limits: 'flag that an edit cannot take away',
    limit: MessageFlag.componentsV2,
    documentation: messagesPage('edit-message'),
    check: ({ payload, before }, flag) =>
      before && before.flags & flag && !((payload.flags ?? before.flags) & flag)
        ? [fault(['flags'], 'FLAGS_NOT_SETTABLE', 'IS_COMPONENTS_V2 cannot be removed.')]
        : [],
  }),
  rule('message', {
    id: 'message.action-rows',
    limits: 'action rows at the top of a message without IS_COMPONENTS_V2',
    limit: 5,
    documentation: componentsPage('legacy-message-component-behavior'),
    check: ({ v2, payload: { components } }, limit) =>
      !v2 && (components?.length ?? 0) > limit
        ? [fault(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`)]
        : [],
  }),
  rule('message', {
    id: 'message.components-total',
    limits: 'components of a message, those nested in others included',
    limit: 40,
    documentation: componentsPage('component-object'),
    check: ({ components }, limit) =>
      components.length > limit
        ? [
            fault(
              ['components'],
              'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
              `The message has ${components.length} components of at most ${limit}.`,
            ),
          ]
        : [],
  }),
  rule('message', {
    id: 'message.text-total',
    limits: 'characters of all text displays of a message',
    limit: 4000,
    documentation: componentsPage('text-display'),
    check({ components }, limit) {
      const texts = components.filter(
        ({ component }) => component.type === ComponentType.textDisplay,
      );
      const total = texts.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
      return total > limit
        ? [
            fault(
              ['components'],
              'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
              `Components displayable text size exceeds maximum size of ${limit}`,
            ),
          ]
        : [];
    },
  }),
  rule('message', {
    id: 'message.custom-ids',
    limits: 'components of a message with the same custom_id',
    limit: 1,
    documentation: componentsPage('anatomy-of-a-component-custom-id'),
    check: ({ components }) => repeatedCustomIds(components),
  }),
  rule('message', {
    id: 'message.component-ids',
    limits: 'components of a message with the same id (0 counts as none)',
    limit: 1,
    documentation: componentsPage('anatomy-of-a-component'),
    check({ components }) {
      const named = components.filter(({ component }) => component.id);
      return repeated(named.map(({ component }) => component.id)).map((index) =>
        fault([...(named[index]?.path ?? []), 'id'], 'COMPONENT_ID_DUPLICATED', 'Used before.'),
      );
    },
  }),
];

/** A fault for each component whose custom_id another one before it has. */
export function repeatedCustomIds(components: readonly PlacedComponent[]): readonly Fault[] {
  const named = components.filter(({ component }) => component.custom_id);
  return repeated(named.map(({ component }) => component.custom_id)).map((index) =>
    fault(
      [...(named[index]?.path ?? []), 'custom_id'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
  );
}

/** Lists are reset by an empty one, all else by null: an empty content is refused by the service. */
function isReset(value: unknown): boolean {
  return (value ?? null) === null || (Array.isArray(value) && value.length === 0);
}

function legacyFieldFault(field: string): Fault {
  return fault(
    [field],
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  );
}
