import { fault } from '../api-refusal.js';
import { SELECT_TYPES } from '../payloads/component-payload.js';
import { componentsPage } from './documentation.js';
import { repeated } from './repeated.js';
import { type Rule, rule } from './rule.js';
import type { ComponentSubject } from './subjects.js';

const DEFAULT_VALUES = 1;

/** Limits on a select menu of any type. */
export const SELECT_RULES: readonly Rule<'component'>[] = [
  rule('component', {
    id: 'select.range',
    limits: 'values that may be chosen at most, against those that must be chosen',
    limit: 'max_values is at least min_values (each 1 unless given)',
    documentation: componentsPage('string-select-string-select-structure'),
    check: (subject) =>
      isSelect(subject) && mostValues(subject) < leastValues(subject)
        ? [fault(['max_values'], 'SELECT_COMPONENT_RANGE', 'Less than min_values.')]
        : [],
  }),
  rule('component', {
    id: 'select.values-offered',
    limits: 'values that may be chosen at most, against the options of a string select',
    limit: 'max_values is at most the number of options',
    documentation: componentsPage('string-select-string-select-structure'),
    check(subject) {
      const { options } = subject.component;
      return isSelect(subject) && options && mostValues(subject) > options.length
        ? [fault(['max_values'], 'SELECT_COMPONENT_MAX_VALUES_EXCEEDS_OPTIONS', 'Too few options.')]
        : [];
    },
  }),
  rule('component', {
    id: 'select.option-values',
    limits: 'options of a select with the same value',
    limit: 1,
    documentation: componentsPage('string-select-select-option-structure'),
    check: (subject) =>
      repeated((subject.component.options ?? []).map(({ value }) => value)).map((index) =>
        fault(
          ['options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
      ),
  }),
  rule('component', {
    id: 'select.defaults',
    limits: 'values that are chosen beforehand, where there are any',
    limit: 'from min_values to max_values',
    documentation: componentsPage('user-select-user-select-structure'),
    check(subject) {
      const { options, default_values: listed } = subject.component;
      const chosen = listed?.length ?? options?.filter((option) => option.default).length ?? 0;
      const fits = chosen >= leastValues(subject) && chosen <= mostValues(subject);
      return isSelect(subject) && chosen > 0 && !fits
        ? [fault(['default_values'], 'SELECT_COMPONENT_DEFAULTS', 'Too few or too many.')]
        : [];
    },
  }),
  rule('component', {
    id: 'select.required-in-modal',
    limits: 'values that a select of a modal asks for, unless it is not required',
    limit: 1,
    documentation: componentsPage('string-select-string-select-structure'),
    check: (subject, limit) =>
      isSelect(subject) &&
      subject.inModal &&
      subject.component.required !== false &&
      leastValues(subject) < limit
        ? [fault(['min_values'], 'NUMBER_TYPE_MIN', `A required select asks for ${limit} or more.`)]
        : [],
  }),
];

function isSelect({ component }: ComponentSubject): boolean {
  return SELECT_TYPES.has(component.type);
}

function leastValues({ component }: ComponentSubject): number {
  return component.min_values ?? DEFAULT_VALUES;
}

function mostValues({ component }: ComponentSubject): number {
  return component.max_values ?? DEFAULT_VALUES;
}
