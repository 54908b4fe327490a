import { foldWord } from '../../words/index.js';
import type { FormComparison } from './actors-report.js';

/**
 * Compares the distinct forms that were found with those that are listed. Letter case, accents, kinds of apostrophes
 * and the full stops of acronyms make no other form: "REUTERS" is "Reuters", "U.S." is "US".
 */
export function compareForms(listed: readonly string[], found: readonly string[]): FormComparison {
  const expected = distinct(listed);
  const given = distinct(found);
  return {
    found: [...expected].filter(([key]) => given.has(key)).map(([, form]) => form),
    missed: [...expected].filter(([key]) => !given.has(key)).map(([, form]) => form),
    wrong: [...given].filter(([key]) => !expected.has(key)).map(([, form]) => form),
  };
}

function distinct(forms: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const form of forms) {
    const key = form
      .split(/\s+/u)
      .map((word) => foldWord(word))
      .filter((word) => word !== '')
      .join(' ');
    if (key !== '' && !byKey.has(key)) byKey.set(key, form);
  }
  return byKey;
}
