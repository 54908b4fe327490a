import { fault } from '../api-refusal.js';
import { ComponentType, SELECT_TYPES } from '../payloads/component-payload.js';
import { componentsPage } from './documentation.js';
import { type Rule, rule } from './rule.js';

/** Limits on a component of another type than button and select, and on its children. */
export const COMPONENT_RULES: readonly Rule<'component'>[] = [
  rule('component', {
    id: 'action-row.children',
    limits: 'what an action row of a message holds',
    limit: 'up to 5 buttons, or 1 select',
    documentation: componentsPage('action-row-action-row-child-components'),
    check({ component, inModal }) {
      const children = component.components ?? [];
      const selects = children.filter(({ type }) => SELECT_TYPES.has(type));
      const alone = selects.length === 0 || children.length === 1;
      return component.type !== ComponentType.actionRow || inModal || alone
        ? []
        : [fault(['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select needs its own row.')];
    },
  }),
  rule('component', {
    id: 'action-row.text-inputs',
    limits: 'text inputs in an action row of a modal',
    limit: 1,
    documentation: componentsPage('text-input'),
    check: ({ component, inModal }, limit) =>
      component.type === ComponentType.actionRow &&
      inModal &&
      (component.components?.length ?? 0) > limit
        ? [fault(['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', `Holds ${limit} at most.`)]
        : [],
  }),
  rule('component', {
    id: 'text-display.text',
    limits: 'characters that a text display needs, white space aside',
    limit: 1,
    documentation: componentsPage('text-display-text-display-structure'),
    check: ({ component: { type, content } }, limit) =>
      type === ComponentType.textDisplay && (content ?? '').trim().length < limit
        ? [fault(['content'], 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [],
  }),
  rule('component', {
    id: 'file.attachment',
    limits: 'scheme of the address in a file component',
    limit: 'attachment://',
    documentation: componentsPage('file-file-structure'),
    check: ({ component: { type, file } }, scheme) =>
      type === ComponentType.file && !file?.url?.startsWith(scheme)
        ? [
            fault(
              ['file', 'url'],
              'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED',
              'Only a file that is sent along can be shown.',
            ),
          ]
        : [],
  }),
  rule('component', {
    id: 'text-input.label',
    limits: 'text that says what a text input is for: of the label around it, else its own',
    limit: 'label',
    documentation: componentsPage('text-input-text-input-structure'),
    check: ({ component, parentType }, field) =>
      component.type === ComponentType.textInput &&
      parentType !== ComponentType.label &&
      !component[field]
        ? [fault([field], 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [],
  }),
  rule('component', {
    id: 'text-input.range',
    limits: 'length of an input at most, against its length at least',
    limit: 'max_length is at least min_length',
    documentation: componentsPage('text-input-text-input-structure'),
    check: ({ component: { min_length: least, max_length: most } }) =>
      (least ?? 0) > (most ?? Number.POSITIVE_INFINITY)
        ? [fault(['max_length'], 'TEXT_INPUT_COMPONENT_RANGE', 'Less than min_length.')]
        : [],
  }),
  rule('component', {
    id: 'modal-component.disabled',
    limits: 'field that no component of a modal may turn on',
    limit: 'disabled',
    documentation: componentsPage('string-select-string-select-structure'),
    check: ({ component, inModal }, field) =>
      inModal && component[field]
        ? [fault([field], 'COMPONENT_DISABLED_IN_MODAL', 'Modals have no disabled components.')]
        : [],
  }),
];
