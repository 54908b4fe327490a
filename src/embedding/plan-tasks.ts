/**
 * Shares work out into tasks of about `budget` each, the largest pieces first, so that workers finish at about the same
 * time and need the most memory at once. A piece beyond the budget is a task of its own.
 *
 * @param sizes the size of each piece of work, in any unit
 * @returns for each task the places of its pieces in `sizes`; every place occurs once
 */
export function planTasks(sizes: readonly number[], budget: number): number[][] {
  const largestFirst = sizes.map((size, at) => ({ size, at })).sort((a, b) => b.size - a.size);
  const tasks: number[][] = [];
  let spent = Number.POSITIVE_INFINITY;
  for (const { size, at } of largestFirst) {
    const open = tasks.at(-1);
    if (open === undefined || spent + size > budget) {
      tasks.push([at]);
      spent = size;
    } else {
      open.push(at);
      spent += size;
    }
  }
  return tasks;
}
