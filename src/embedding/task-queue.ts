import { queueOptionsSymbol, type TaskQueue } from 'piscina';

type Task = Parameters<TaskQueue['push']>[0];

/** How urgent a task is: someone waits for a question; passages are encoded in the background. */
export type Urgency = 'question' | 'count' | 'passages';

/** Marks a task for {@link UrgencyQueue}. The mark stays in the thread. */
export function withUrgency<Order extends object>(order: Order, urgency: Urgency): Order {
  return { ...order, [queueOptionsSymbol]: { urgency } };
}

/** Waiting tasks: questions before counts before passages, and in each the first come first. */
export class UrgencyQueue implements TaskQueue {
  readonly #lines: Readonly<Record<Urgency, Task[]>> = { question: [], count: [], passages: [] };

  get size(): number {
    return this.#order().reduce((sum, line) => sum + line.length, 0);
  }

  push(task: Task): void {
    this.#lineOf(task).push(task);
  }

  unshift(task: Task): void {
    this.#lineOf(task).unshift(task);
  }

  shift(): Task | null {
    return (
      this.#order()
        .find((line) => line.length > 0)
        ?.shift() ?? null
    );
  }

  remove(task: Task): void {
    const line = this.#lineOf(task);
    const at = line.indexOf(task);
    if (at >= 0) line.splice(at, 1);
  }

  #order(): readonly Task[][] {
    return [this.#lines.question, this.#lines.count, this.#lines.passages];
  }

  #lineOf(task: Task): Task[] {
    const mark = task[queueOptionsSymbol];
    const urgency = mark !== null && 'urgency' in mark ? mark.urgency : null;
    if (urgency === 'question' || urgency === 'count') return this.#lines[urgency];
    return this.#lines.passages;
  }
}
