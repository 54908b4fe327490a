import { type ApiRefusal, INVALID_FORM_BODY, nestFaults, type Path } from './api-refusal.js';
import type { Rule } from './limits/rule.js';
import { RULE_TABLE } from './limits/rule-table.js';
import type { Subjects } from './limits/subjects.js';

/** Refusals of a body, worked out one after another as they are asked for. */
export type Refusals = Iterable<ApiRefusal>;

/** What the rules of the table have against a subject that stands at `at` in the body. */
export function* applyRules<Name extends keyof Subjects>(
  name: Name,
  subject: Subjects[Name],
  at: Path = [],
): Refusals {
  const rules: readonly Rule<Name>[] = RULE_TABLE[name];
  for (const { id, documentation, refusal, check } of rules) {
    const faults = check(subject);
    if (faults.length === 0) continue;
    const source = { rule: id, documentation };
    if (refusal) {
      yield { ...refusal, ...source };
    } else {
      const placed = faults.map((found) => ({ ...found, path: [...at, ...found.path] }));
      yield { ...INVALID_FORM_BODY, errors: nestFaults(placed), ...source };
    }
  }
}
