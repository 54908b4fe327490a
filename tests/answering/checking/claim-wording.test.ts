import { describe, expect, it } from 'vitest';
import { describeProblem, loadClaimWording } from '../../../src/answering/checking/index.js';

describe('the wording of claims', () => {
  const wording = loadClaimWording();

  it('is complete, without the notes to its editors', () => {
    for (const template of Object.values(wording)) {
      expect(template).toMatch(/^[^<\s][\s\S]*[^\s]$/u);
      expect(template).not.toContain('<!--');
    }
  });

  it('puts problems into words', () => {
    const problem = { kind: 'number', text: '95', detail: 'otherwise', rival: '59' } as const;
    expect(describeProblem(problem, wording)).toBe('has “59”, not “95”');
    const absent = { ...problem, detail: 'absent', rival: null } as const;
    expect(describeProblem(absent, wording)).toBe('does not have “95”');
  });
});
