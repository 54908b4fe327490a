import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTasks } from '../../src/embedding/plan-tasks.js';

describe('planning tasks', () => {
  it('puts every piece into one task, and keeps to the budget where pieces allow it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 50 })),
        fc.integer({ min: 1, max: 60 }),
        (sizes, budget) => {
          const tasks = planTasks(sizes, budget);
          expect(tasks.flat().sort((a, b) => a - b)).toEqual([...sizes.keys()]);
          for (const task of tasks) {
            const total = task.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
            expect(task.length === 1 || total <= budget).toBe(true);
          }
        },
      ),
    );
  });

  it('begins with the largest', () => {
    expect(planTasks([1, 9, 3, 3], 6)).toEqual([[1], [2, 3], [0]]);
  });
});
