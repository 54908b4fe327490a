import { WritingRun } from './writing-run.js';
import type { StatementWriterParts, WritingTask, WrittenDraft } from './writing-task.js';

/** Has a chat model write statements from evidence, and keeps those that the evidence bears out. */
export class StatementWriter {
  readonly #parts: StatementWriterParts;

  constructor(parts: StatementWriterParts) {
    this.#parts = parts;
  }

  /** Writes once; never rejects because of the model. */
  async write(task: WritingTask): Promise<WrittenDraft> {
    const run = new WritingRun(this.#parts, task);
    const result = await run.write();
    return { ...result, counts: run.counts, usage: run.usage, prompts: run.prompts };
  }
}
