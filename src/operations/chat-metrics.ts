import type { Counter } from 'prom-client';
import type { Figures } from './figures.js';

/** How an answer was written where a chat model is configured. */
export interface WrittenAnswer {
  readonly by: 'model' | 'articles';
  /** Why it is in the articles' own words: one of a few fixed reasons. */
  readonly because?: string | undefined;
  readonly statements: { readonly written: number; readonly dropped: number };
  readonly usage: {
    readonly calls: number;
    readonly input_tokens: number;
    readonly output_tokens: number;
    /** Time that was spent on the model, milliseconds. */
    readonly model_ms: number;
  };
}

/** What a million tokens cost, in whatever currency. */
export interface ChatPrice {
  readonly input: number;
  readonly output: number;
}

/** In seconds. A local model may take minutes. */
const MODEL_BUCKETS = [0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600];

const MILLION = 1_000_000;

/** What the chat model does and costs, in numbers. */
export class ChatMetrics {
  readonly #price: ChatPrice | null;
  readonly #answers: Counter<'by' | 'because'>;
  readonly #calls;
  readonly #tokens: Counter<'kind'>;
  readonly #cost: Counter | null;
  readonly #time;
  readonly #statements: Counter<'outcome'>;

  /** @param price null where it is not known: there is no figure of costs then */
  constructor(figures: Figures, price: ChatPrice | null) {
    this.#price = price;
    this.#answers = figures.counter(
      'answers_written_total',
      'Answers by who wrote them, and why it was not the chat model.',
      ['by', 'because'],
    );
    this.#calls = figures.counter('chat_calls_total', 'Calls of the chat model.');
    this.#tokens = figures.counter(
      'chat_tokens_total',
      'Tokens that the chat model read and wrote.',
      ['kind'],
    );
    this.#cost =
      price === null
        ? null
        : figures.counter(
            'chat_cost_total',
            'What the tokens cost, in the currency of the configured prices.',
          );
    this.#time = figures.histogram(
      'chat_seconds',
      'How long the chat model took for an answer, all its calls together.',
      MODEL_BUCKETS,
    );
    this.#statements = figures.counter(
      'chat_statements_total',
      'Statements that the chat model wrote, by whether people saw them.',
      ['outcome'],
    );
  }

  /** Counts an answer. `because` is empty where the model wrote it. */
  written({ by, because = '', statements, usage }: WrittenAnswer): void {
    this.#answers.inc({ by, because });
    // Where the articles' own words are given, nobody sees what the model wrote, not even what was borne out.
    const shown = by === 'model' ? Math.max(0, statements.written - statements.dropped) : 0;
    this.#statements.inc({ outcome: 'shown' }, shown);
    this.#statements.inc({ outcome: 'dropped' }, statements.written - shown);
    if (usage.calls === 0) return;
    this.#calls.inc(usage.calls);
    this.#tokens.inc({ kind: 'input' }, usage.input_tokens);
    this.#tokens.inc({ kind: 'output' }, usage.output_tokens);
    this.#time.observe(usage.model_ms / 1000);
    if (this.#price !== null) this.#cost?.inc(costOf(usage, this.#price));
  }
}

function costOf(usage: WrittenAnswer['usage'], { input, output }: ChatPrice): number {
  return (usage.input_tokens * input + usage.output_tokens * output) / MILLION;
}
