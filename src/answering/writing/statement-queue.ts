import type { KeptSentence, WrittenCheck } from './check-written.js';
import type { WrittenStatement } from './reply-reader.js';

/** Statements of a reply that count; a model that goes on and on is not listened to. */
export const MOST_STATEMENTS = 6;

/** What has become of a statement. One that says nothing new is `repeated`, and does not count. */
type Standing =
  | { readonly kind: 'unchecked' | 'dropped' | 'repeated' }
  | { readonly kind: 'kept'; readonly sentences: readonly KeptSentence[] }
  | { readonly kind: 'doubtful'; readonly sentences: readonly KeptSentence[] };

/** What a {@link StatementQueue} is made of. */
export interface StatementQueueParts {
  readonly check: (statement: WrittenStatement) => Promise<WrittenCheck>;
  /** Whether doubtful sentences wait for a verdict; otherwise they count like all that are borne out. */
  readonly holdsDoubtful: boolean;
  /** Whether some sentences are about what is asked; more of them never change a yes into a no. */
  readonly isToThePoint: (sentences: readonly KeptSentence[]) => boolean;
  /** Is given all sentences that are certain to be shown, in their order, whenever there are more. What it throws is ignored. */
  readonly onCertain: (sentences: readonly KeptSentence[]) => void;
}

/**
 * Checks the statements of a reply while it is being written, one after the other. Nothing is certain before half of all
 * that a reply can have is borne out: up to then it may still turn out that too little is. From then on whatever is
 * borne out is, as soon as nothing before it is open.
 */
export class StatementQueue {
  readonly #parts: StatementQueueParts;
  readonly #standings: Standing[] = [];
  /** The sentences so far: what is written again is said once. */
  readonly #texts = new Set<string>();
  #checking: Promise<void> = Promise.resolve();
  #most = MOST_STATEMENTS;
  #dropped = 0;
  #shown = 0;

  constructor(parts: StatementQueueParts) {
    this.#parts = parts;
  }

  /** How many statements have been taken. */
  get taken(): number {
    return this.#standings.length;
  }

  /** Whether enough is borne out for it to be shown, whatever follows. */
  get isCommitted(): boolean {
    return this.#kept().length * 2 >= this.#most && this.isToThePoint;
  }

  /** Whether what is borne out is about what is asked. */
  get isToThePoint(): boolean {
    return this.#parts.isToThePoint(this.sentences);
  }

  /** Whether at least half of the statements that were taken are borne out, and any. */
  get isEnough(): boolean {
    const kept = this.#kept().length;
    const repeated = this.#standings.filter(({ kind }) => kind === 'repeated').length;
    return kept > 0 && kept * 2 >= this.taken - repeated;
  }

  /** The sentences that are borne out, in their order. */
  get sentences(): readonly KeptSentence[] {
    return this.#kept().flatMap(({ sentences }) => sentences);
  }

  /** The doubtful sentences that wait for a verdict. */
  get doubtful(): readonly KeptSentence[] {
    return this.#standings.flatMap((one) =>
      one.kind === 'doubtful' ? one.sentences.filter(({ isDoubtful }) => isDoubtful) : [],
    );
  }

  /** Sentences that were written, and how many of them are not borne out. */
  get counts(): { readonly written: number; readonly dropped: number } {
    return { written: this.sentences.length + this.#dropped, dropped: this.#dropped };
  }

  /**
   * Sets how many statements will come, so that fewer are enough to be certain; those over it are ignored. It counts only
   * before the first one.
   */
  expect(count: number): void {
    if (this.taken === 0) this.#most = Math.min(MOST_STATEMENTS, Math.max(1, Math.floor(count)));
  }

  /** Takes a statement; those over the bound are ignored. */
  add(statement: WrittenStatement): void {
    if (this.taken >= this.#most) return;
    const place = this.#standings.push({ kind: 'unchecked' }) - 1;
    this.#checking = this.#checking.then(async () => {
      this.#standings[place] = this.#standingOf(await this.#parts.check(statement));
      this.#show();
    });
    // Whoever settles is told; until then it must not count as unhandled.
    this.#checking.catch(() => undefined);
  }

  /** Waits until all that was taken is checked. Rejects with what the check throws. */
  async settle(): Promise<void> {
    await this.#checking;
  }

  /** Gives the verdicts on {@link doubtful}, in its order. What has none, or refers back to what goes, goes. */
  decide(verdicts: readonly boolean[]): void {
    const vetoed = new Set(this.doubtful.filter((_, place) => verdicts[place] !== true));
    // What refers back to a sentence says nothing without it.
    const falls = (sentence: KeptSentence): boolean =>
      vetoed.has(sentence) || (sentence.behind !== undefined && falls(sentence.behind));
    for (const [place, one] of this.#standings.entries()) {
      if (one.kind !== 'doubtful' && one.kind !== 'kept') continue;
      const sentences = one.sentences.filter((sentence) => !falls(sentence));
      this.#dropped += one.sentences.length - sentences.length;
      this.#standings[place] =
        sentences.length === 0 ? { kind: 'dropped' } : { kind: 'kept', sentences };
    }
    this.#show();
  }

  #standingOf(check: WrittenCheck): Standing {
    if (check.status === 'dropped') {
      this.#dropped += 1;
      return { kind: 'dropped' };
    }
    this.#dropped += check.dropped;
    const sentences = check.sentences.filter(({ text }) => !this.#texts.has(text));
    for (const { text } of sentences) this.#texts.add(text);
    if (sentences.length === 0) return { kind: 'repeated' };
    const isHeld = this.#parts.holdsDoubtful && sentences.some(({ isDoubtful }) => isDoubtful);
    return { kind: isHeld ? 'doubtful' : 'kept', sentences };
  }

  #kept() {
    return this.#standings.filter((one) => one.kind === 'kept');
  }

  #show(): void {
    if (!this.isCommitted) return;
    const open = this.#standings.findIndex(
      ({ kind }) => kind === 'unchecked' || kind === 'doubtful',
    );
    const decided = open === -1 ? this.#standings : this.#standings.slice(0, open);
    const certain = decided.flatMap((one) => (one.kind === 'kept' ? one.sentences : []));
    if (certain.length === this.#shown) return;
    this.#shown = certain.length;
    try {
      this.#parts.onCertain(certain);
    } catch {
      // Whoever looks on must not cost anybody the answer.
    }
  }
}
