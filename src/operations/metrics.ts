import { collectDefaultMetrics, Registry } from 'prom-client';
import { BoundedLabel } from './bounded-label.js';
import { ChatMetrics, type ChatPrice, type WrittenAnswer } from './chat-metrics.js';
import { Figures } from './figures.js';

/**
 * How a command, button, form or message ended: with something said to the person, with a fault, or handled before. That
 * what was said is a refusal is counted by {@link Metrics.refused} and {@link Metrics.rateLimited}.
 */
export type InteractionOutcome = 'done' | 'failed' | 'duplicate';

/** What happened to the connection to the gateway. */
export type GatewayChange = 'ready' | 'resumed' | 'reconnecting' | 'disconnected';

/** How metrics are kept. */
export interface MetricsOptions {
  /** The names of all that {@link Metrics.interaction} is told of; others are counted together as `other`. */
  readonly commands: readonly string[];
  /** Whether those of the process (memory, event loop, garbage collection) are kept too; false by default. */
  readonly withProcess?: boolean;
  /** What the chat model costs; null, the default, where that is not known, and then costs are not counted. */
  readonly chatPrice?: ChatPrice | null;
}

/** In seconds. Discord gives three to acknowledge. */
const ACKNOWLEDGEMENT_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
const DURATION_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** How many different codes of faults and reasons of refusals are told apart. */
const MOST_CODES = 60;

/**
 * What happens in a bot, in numbers that Prometheus reads (https://prometheus.io/docs/practices/naming/). Times are given
 * in milliseconds and shown in seconds.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #figures = new Figures(this.#registry);
  readonly #commands: BoundedLabel;
  readonly #reasons = new BoundedLabel([], MOST_CODES);
  readonly #codes = new BoundedLabel([], MOST_CODES);

  readonly #interactions = this.#figures.counter('interactions_total', 'What people asked for.', [
    'command',
    'outcome',
  ]);
  readonly #acknowledgement = this.#figures.histogram(
    'acknowledgement_seconds',
    'From when an interaction came in until Discord had its acknowledgement.',
    ACKNOWLEDGEMENT_BUCKETS,
  );
  readonly #answers = this.#figures.counter('answers_total', 'Answers by their kind.', ['kind']);
  readonly #answerTime = this.#figures.histogram(
    'answer_seconds',
    'How long answers took to make, without their time in the queue.',
    DURATION_BUCKETS,
  );
  readonly #queueTime = this.#figures.histogram(
    'queue_wait_seconds',
    'How long questions waited for their turn.',
    DURATION_BUCKETS,
  );
  readonly #refusals = this.#figures.counter('refusals_total', 'Questions that were not taken.', [
    'reason',
  ]);
  readonly #rateLimited = this.#figures.counter(
    'rate_limited_total',
    'Questions over a limit per minute.',
    ['who'],
  );
  readonly #errors = this.#figures.counter('errors_total', 'Faults by their code.', ['code']);
  readonly #engineRestarts = this.#figures.counter(
    'engine_restarts_total',
    'How often it was restarted.',
  );
  readonly #gatewayChanges = this.#figures.counter(
    'gateway_changes_total',
    'What happened to the connection to Discord.',
    ['state'],
  );
  readonly #gatewayPing = this.#figures.gauge(
    'gateway_ping_seconds',
    'How long the last heartbeat took to be acknowledged.',
  );
  readonly #articles = this.#figures.gauge('library_articles', 'Articles in the library.');
  readonly #passages = this.#figures.gauge('library_passages', 'Passages in the library.');
  readonly #indexRuns = this.#figures.counter('index_runs_total', 'Runs of indexing.', ['outcome']);
  readonly #ratings = this.#figures.counter('ratings_total', 'What people thought of answers.', [
    'verdict',
  ]);

  readonly #chat: ChatMetrics;

  constructor({ commands, withProcess = false, chatPrice = null }: MetricsOptions) {
    this.#commands = new BoundedLabel(commands);
    this.#chat = new ChatMetrics(this.#figures, chatPrice);
    if (withProcess) collectDefaultMetrics({ register: this.#registry });
  }

  /** The format of {@link text}, for a Content-Type header. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Counts a command, button, form or message, by its name. */
  interaction(command: string, outcome: InteractionOutcome): void {
    this.#interactions.inc({ command: this.#commands.of(command), outcome });
  }

  /** An interaction was acknowledged after so long. */
  acknowledged(milliseconds: number): void {
    this.#acknowledgement.observe(milliseconds / 1000);
  }

  /** An answer was made in so long. */
  answered(kind: 'answered' | 'closest' | 'none', milliseconds: number): void {
    this.#answers.inc({ kind });
    this.#answerTime.observe(milliseconds / 1000);
  }

  /** An answer was made where a chat model is configured. */
  written(answer: WrittenAnswer): void {
    this.#chat.written(answer);
  }

  /** A question waited so long for its turn. */
  waited(milliseconds: number): void {
    this.#queueTime.observe(milliseconds / 1000);
  }

  /** Shows the length of a queue, which is read whenever the metrics are. Called once. */
  watchQueue(read: () => { readonly waiting: number; readonly running: number }): void {
    this.#figures.gauge(
      'queue_waiting',
      'Questions that wait for their turn.',
      () => read().waiting,
    );
    this.#figures.gauge(
      'queue_running',
      'Questions that are being answered.',
      () => read().running,
    );
  }

  /** A question was not taken. */
  refused(reason: string): void {
    this.#refusals.inc({ reason: this.#reasons.of(reason) });
  }

  /** A question was over a limit. */
  rateLimited(who: 'user' | 'channel' | 'server'): void {
    this.#rateLimited.inc({ who });
  }

  /** Something went wrong; the code of a FootnoteError, of Discord or of the system. */
  failed(code: string): void {
    this.#errors.inc({ code: this.#codes.of(code) });
  }

  /** What answers questions ended and was started again. */
  engineRestarted(): void {
    this.#engineRestarts.inc();
  }

  /** Something happened to the connection to Discord. */
  gatewayChanged(state: GatewayChange): void {
    this.#gatewayChanges.inc({ state });
  }

  /** A heartbeat was acknowledged after so long; times below 0, which mean that it is not known, are passed over. */
  gatewayPing(milliseconds: number): void {
    if (milliseconds >= 0) this.#gatewayPing.set(milliseconds / 1000);
  }

  /** What the library holds now. */
  libraryHolds({
    articles,
    passages,
  }: {
    readonly articles: number;
    readonly passages: number;
  }): void {
    this.#articles.set(articles);
    this.#passages.set(passages);
  }

  /** A run of indexing ended. */
  indexed(outcome: 'done' | 'failed' | 'stopped'): void {
    this.#indexRuns.inc({ outcome });
  }

  /** Somebody judged an answer. */
  rated(verdict: 'up' | 'down'): void {
    this.#ratings.inc({ verdict });
  }
}
