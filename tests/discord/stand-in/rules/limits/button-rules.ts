import { fault } from '../api-refusal.js';
import { ComponentType } from '../payloads/component-payload.js';
import { changeLog, componentsPage } from './documentation.js';
import { type Rule, rule } from './rule.js';
import type { ComponentSubject } from './subjects.js';

const ButtonStyle = { link: 5, premium: 6 } as const;

/** The field by which a button of a style acts. */
function actingField(style: number | null | undefined): 'custom_id' | 'url' | 'sku_id' {
  if (style === ButtonStyle.link) return 'url';
  return style === ButtonStyle.premium ? 'sku_id' : 'custom_id';
}

const ACTING_FIELDS = ['custom_id', 'url', 'sku_id'] as const;

/** Limits on a button. */
export const BUTTON_RULES: readonly Rule<'component'>[] = [
  rule('component', {
    id: 'button.acting-field',
    limits:
      'the one of these fields that a button has: url with style 5, sku_id with 6, else custom_id',
    limit: ACTING_FIELDS,
    documentation: componentsPage('button-button-structure'),
    check(subject, fields) {
      if (!isButton(subject)) return [];
      const { component } = subject;
      const needed = actingField(component.style);
      return fields
        .filter((field) => Boolean(component[field]) !== (field === needed))
        .map((field) =>
          field === needed
            ? fault([field], `BUTTON_COMPONENT_${field.toUpperCase()}_REQUIRED`, 'Required here.')
            : fault(
                [field],
                'BUTTON_COMPONENT_FIELD_EXCLUDED',
                `Style ${component.style} has none.`,
              ),
        );
    },
  }),
  rule('component', {
    id: 'button.face',
    limits: 'what a button shows: at least one of these, and none of them with style 6',
    limit: ['label', 'emoji'],
    documentation: componentsPage('button-button-structure'),
    check(subject, faces) {
      if (!isButton(subject)) return [];
      const { component } = subject;
      const shown = faces.filter((face) => (component[face] ?? '') !== '');
      const bare = component.style === ButtonStyle.premium;
      return bare === (shown.length === 0)
        ? []
        : [
            fault(
              ['label'],
              'BUTTON_COMPONENT_LABEL',
              bare ? 'None here.' : 'Label or emoji needed.',
            ),
          ];
    },
  }),
  rule('component', {
    id: 'button.link-scheme',
    limits: 'schemes of the address behind a link button',
    limit: ['http:', 'https:', 'discord:'],
    documentation: changeLog('premium-apps-new-premium-button-style-deep-linking-url-schemes'),
    check(subject, schemes: readonly string[]) {
      const { url } = subject.component;
      return !isButton(subject) || !url || schemes.includes(new URL(url).protocol)
        ? []
        : [fault(['url'], 'URL_TYPE_INVALID_SCHEME', 'This scheme is not supported.')];
    },
  }),
];

function isButton({ component }: ComponentSubject): boolean {
  return component.type === ComponentType.button;
}
