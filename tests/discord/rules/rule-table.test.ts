import { describe, expect, it } from 'vitest';
import { documentedRules } from '../stand-in/rules/index.js';
import { COMMAND_CASES } from './cases/command-cases.js';
import { COMPONENT_CASES } from './cases/component-cases.js';
import { INTERACTION_CASES } from './cases/interaction-cases.js';
import { MESSAGE_CASES } from './cases/message-cases.js';

const CASES = [...MESSAGE_CASES, ...COMPONENT_CASES, ...INTERACTION_CASES, ...COMMAND_CASES];

describe('the table of documented limits', () => {
  it('has an id of its own and an address for every rule', () => {
    const rules = documentedRules();
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, documentation } of rules) {
      expect(documentation, id).toMatch(
        /^https:\/\/docs\.discord\.com\/developers\/[a-z/-]+#[a-z-]+$/,
      );
    }
  });

  it('has cases for every rule', () => {
    const tried = new Set(CASES.map(({ rule }) => rule));
    expect(documentedRules().filter(({ id }) => !tried.has(id))).toEqual([]);
  });

  it.each(CASES)('$rule: takes what is within the limit', ({ accepted }) => {
    expect(accepted()).toBeNull();
  });

  it.each(CASES)('$rule: refuses what is past it', ({ rule, refused }) => {
    expect(refused()).toMatchObject({ status: 400, rule });
  });
});
