import type { Answer, AnswerProgress } from '../answering/index.js';
import { type Page, renderAnswer, renderAnswerSoFar } from './render/index.js';
import type { OutputStream } from './terminal.js';

/**
 * Prints one answer, and in a terminal as much of it as is certain while the rest is being written. What was printed early
 * is what the whole begins with, so that the text is the same in the end.
 */
export class AnswerPrinter {
  readonly #stdout: OutputStream;
  readonly #page: Page;
  #printed = '';

  constructor(stdout: OutputStream, page: Page) {
    this.#stdout = stdout;
    this.#page = page;
  }

  /** What is to be told of an answer's progress; nothing where the output goes to a file or another program. */
  get listener(): { readonly onProgress?: (progress: AnswerProgress) => void } {
    if (this.#stdout.isTTY !== true) return {};
    return { onProgress: (progress) => this.#goOn(renderAnswerSoFar(progress, this.#page)) };
  }

  /** Waits for an answer. Where none comes, the line that was begun ends, so that a problem is told in one of its own. */
  async following<T>(answering: Promise<T>): Promise<T> {
    try {
      return await answering;
    } catch (error) {
      if (this.#printed !== '') this.#stdout.write('\n');
      throw error;
    }
  }

  /** Prints what is left of an answer, with a line feed. */
  finish(answer: Answer): void {
    const whole = renderAnswer(answer, this.#page);
    if (!this.#goOn(whole)) this.#stdout.write(`\n\n${whole}`);
    this.#stdout.write('\n');
  }

  /** Prints a text that begins with what was printed. @returns whether it does */
  #goOn(text: string): boolean {
    if (!text.startsWith(this.#printed)) return false;
    this.#stdout.write(text.slice(this.#printed.length));
    this.#printed = text;
    return true;
  }
}
