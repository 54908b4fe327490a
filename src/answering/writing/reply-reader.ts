import { JsonPieces, type JsonValue, standsAt } from './json-pieces.js';
import { readStatement, type WrittenStatement } from './written-statement.js';

export type { WrittenStatement } from './written-statement.js';

/** Reads the reply of a chat model while it comes, each statement as soon as it is whole. */
export class ReplyReader {
  readonly #pieces = new JsonPieces();
  readonly #texts = new Set<string>();
  #isAnswerable: boolean | null = null;
  #count: number | null = null;
  #problem: string | null = null;
  #isWhole = false;

  /** Whether the model says that the evidence answers; null as long as it has not said. */
  get isAnswerable(): boolean | null {
    return this.#isAnswerable;
  }

  /** How many statements the model says will follow; null as long as it has not said. */
  get count(): number | null {
    return this.#count;
  }

  /** What is wrong with the first statement that could not be read; null where all could. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether the reply has begun and not ended. What stands behind a whole one does not count. */
  get isOpen(): boolean {
    return this.#pieces.isOpen && !this.#isWhole;
  }

  /**
   * The statements that are whole in the text so far and were not the last time. What is written again word for word is
   * given once. Never throws, whatever the text.
   */
  read(textSoFar: string): readonly WrittenStatement[] {
    return this.#pieces.read(textSoFar).flatMap((piece): WrittenStatement[] => {
      if (standsAt(piece, 'answerable')) {
        this.#isAnswerable = yesOrNo(piece.value) ?? this.#isAnswerable;
      }
      if (standsAt(piece, 'count')) this.#count ??= countIn(piece.value);
      if (piece.path.length === 0) this.#isWhole ||= isReply(piece.value);
      const reading = readStatement(piece);
      if (reading?.status === 'malformed') this.#problem ??= reading.problem;
      if (reading?.status !== 'read' || this.#texts.has(reading.statement.text)) return [];
      this.#texts.add(reading.statement.text);
      return [reading.statement];
    });
  }
}

/** Whether a value is all of a reply rather than a bracket in the prose around it. */
function isReply(value: JsonValue): boolean {
  return value instanceof Map ? value.has('statements') || value.has('answerable') : false;
}

function countIn(value: JsonValue): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

function yesOrNo(value: unknown): boolean | null {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : null;
}
