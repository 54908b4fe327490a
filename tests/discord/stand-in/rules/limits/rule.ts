import type { ErrorHead, Fault } from '../api-refusal.js';
import type { Subjects } from './subjects.js';

/** A limit in the form that its check uses: a number, the values that are allowed, or a pattern. */
export type Limit = number | string | RegExp | readonly (number | string)[];

/** What is said of a rule wherever it is listed. */
export interface RuleSummary {
  readonly id: string;
  /** What is limited, in a few words. */
  readonly limits: string;
  readonly limit: Limit;
  /** Address of the page that states the limit. */
  readonly documentation: string;
}

/** A documented limit on one kind of thing in a request. */
export interface Rule<Name extends keyof Subjects> extends RuleSummary {
  /** How Discord heads its refusal; an invalid form body where it is absent. */
  readonly refusal?: ErrorHead;
  /** What is wrong with a subject; empty where nothing is. Paths count from the subject. */
  check(subject: Subjects[Name]): readonly Fault[];
}

/** A rule as it is written down: its check is handed the limit that it states. */
export interface RuleEntry<Name extends keyof Subjects, L extends Limit>
  extends Omit<Rule<Name>, 'check' | 'limit'> {
  readonly limit: L;
  check(subject: Subjects[Name], limit: L): readonly Fault[];
}

/** One entry of the table. The subject is named so that the check knows the type of what it is handed. */
export function rule<Name extends keyof Subjects, const L extends Limit>(
  _subject: Name,
  entry: RuleEntry<Name, L>,
): Rule<Name> {
  return { ...entry, check: (subject) => entry.check(subject, entry.limit) };
}
