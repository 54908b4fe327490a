import {
  addUsage,
  type ChatFault,
  type ChatFaultKind,
  type ChatOutcome,
  type ChatUsage,
  NO_USAGE,
} from '../../chat/index.js';
import { answerPromptValues } from './answer-prompt.js';
import { fillChatPrompt } from './chat-prompts.js';
import { checkWritten, type KeptSentence } from './check-written.js';
import type { EvidenceSheet } from './evidence-sheet.js';
import { newFence } from './fence.js';
import { judgeStatements } from './judge-statements.js';
import { type ReadReply, readReply } from './read-reply.js';
import { ReplyReader } from './reply-reader.js';
import { StatementQueue } from './statement-queue.js';
import type { FallbackReason } from './writing.js';
import type { StatementWriterParts, WritingTask, WrittenResult } from './writing-task.js';
import { withoutVerdict, withVerdict } from './yes-or-no.js';

/** The characters of a broken reply that a model is shown again. */
const SHOWN_AGAIN = 4_000;

const REASON_OF: Readonly<Record<ChatFaultKind, FallbackReason>> = {
  unreachable: 'down',
  server: 'down',
  broken: 'down',
  paused: 'down',
  key: 'refused',
  model: 'refused',
  quota: 'refused',
  rejected: 'refused',
  rate: 'busy',
  busy: 'busy',
  context: 'context',
  slow: 'slow',
};

/** One answer on its way: calls of the model, statements as they come, and what is left of them. */
export class WritingRun {
  readonly #parts: StatementWriterParts;
  readonly #task: WritingTask;
  readonly #versions: Record<string, string> = {};
  #usage = NO_USAGE;
  #queue: StatementQueue | null = null;

  constructor(parts: StatementWriterParts, task: WritingTask) {
    this.#parts = parts;
    this.#task = task;
  }

  get usage(): ChatUsage {
    return this.#usage;
  }

  get prompts(): Readonly<Record<string, string>> {
    return { ...this.#versions };
  }

  get counts() {
    return this.#queue?.counts ?? { written: 0, dropped: 0 };
  }

  async write(): Promise<WrittenResult> {
    let result = failed('context');
    for (const sheet of this.#task.sheets) {
      result = await this.#writeFrom(sheet());
      if (result.status === 'written' || result.because !== 'context') return result;
    }
    return result;
  }

  async #writeFrom(sheet: EvidenceSheet): Promise<WrittenResult> {
    const reader = new ReplyReader();
    const queue = this.#open(sheet);
    const outcome = await this.#ask('answer', this.#promptOf(sheet), (text) => {
      const statements = reader.read(text);
      if (reader.count !== null) queue.expect(reader.count);
      if (reader.isAnswerable !== false) for (const one of statements) queue.add(one);
    });
    if (outcome.status === 'failed') {
      await queue.settle();
      const { fault } = outcome;
      if (!queue.isCommitted) return failedBy(fault);
      const result = await this.#finish(queue, true);
      return result.status === 'written' ? { ...result, fault } : result;
    }
    const reply = readReply(outcome.text);
    if (reply.status === 'read') return this.#take(reply, queue, outcome.isCut);
    // A refusal, a filter, a call of some tool: there is nothing to put into form.
    if (outcome.text.trim() === '') return failed('form');
    await queue.settle();
    return queue.isCommitted
      ? this.#finish(queue, true)
      : this.#repair(outcome.text, reply.problem, sheet);
  }

  /** Has a reply that does not keep to the form written again. */
  async #repair(text: string, problem: string, sheet: EvidenceSheet): Promise<WrittenResult> {
    const fence = newFence();
    const outcome = await this.#ask('repair', {
      reply: fence.wrap('reply', text.slice(0, SHOWN_AGAIN)),
      problem,
    });
    if (outcome.status === 'failed') return failedBy(outcome.fault);
    const reply = readReply(outcome.text);
    return reply.status === 'read'
      ? this.#take(reply, this.#open(sheet), outcome.isCut)
      : failed('form');
  }

  /** Takes what the reply has besides the statements that were read while it came. */
  async #take(
    reply: ReadReply & { readonly status: 'read' },
    queue: StatementQueue,
    isCut: boolean,
  ): Promise<WrittenResult> {
    const { isAnswerable, statements, count } = reply;
    if (count !== null) queue.expect(count);
    if (isAnswerable) for (const one of statements.slice(queue.taken)) queue.add(one);
    await queue.settle();
    const saysNothing = !isAnswerable || statements.length === 0;
    return saysNothing && !queue.isCommitted
      ? failed('not-answered')
      : this.#finish(queue, isCut || reply.isCut);
  }

  async #finish(queue: StatementQueue, brokeOff: boolean): Promise<WrittenResult> {
    const { doubtful } = queue;
    if (doubtful.length > 0) queue.decide(await this.#judge(doubtful));
    if (!queue.isEnough) return failed('unsupported');
    return queue.isToThePoint
      ? { status: 'written', sentences: queue.sentences, brokeOff }
      : failed('beside');
  }

  async #judge(doubtful: readonly KeptSentence[]): Promise<readonly boolean[]> {
    const { chat, prompts } = this.#parts;
    this.#versions.judge = prompts.judge.version;
    const { verdicts, usage } = await judgeStatements(doubtful, {
      chat,
      prompt: prompts.judge,
      signal: this.#task.signal,
    });
    this.#usage = addUsage(this.#usage, usage);
    return verdicts;
  }

  /** Begins with an empty list of statements. */
  #open(sheet: EvidenceSheet): StatementQueue {
    const { encoder, wording, judges } = this.#parts;
    // The queue checks one statement after the other.
    let before: KeptSentence | null = null;
    this.#queue = new StatementQueue({
      check: async (written) => {
        const { verdict, statement } = withoutVerdict(written);
        const check = await checkWritten(statement, sheet, { encoder, wording, before });
        before = check.status === 'kept' ? (check.sentences.at(-1) ?? null) : null;
        // That it amounts to a yes is shown only where the rules find so too.
        const isAgreed = verdict !== null && verdict === this.#task.verdict;
        return isAgreed ? withVerdict(check, verdict, wording) : check;
      },
      holdsDoubtful: judges,
      isToThePoint: this.#task.isToThePoint,
      onCertain: this.#task.onCertain ?? (() => undefined),
    });
    return this.#queue;
  }

  #promptOf({ text }: EvidenceSheet): Readonly<Record<string, string>> {
    const { question } = this.#task;
    return answerPromptValues({ question, evidence: text, now: this.#parts.now() });
  }

  async #ask(
    purpose: 'answer' | 'repair',
    values: Readonly<Record<string, string>>,
    onText?: (text: string) => void,
  ): Promise<ChatOutcome> {
    const { chat, prompts, replyTokens } = this.#parts;
    this.#versions[purpose] = prompts[purpose].version;
    const outcome = await chat.complete({
      purpose,
      prompt: fillChatPrompt(prompts[purpose], values),
      replyTokens,
      signal: this.#task.signal,
      ...(onText === undefined || this.#task.onCertain === undefined ? {} : { onText }),
    });
    this.#usage = addUsage(this.#usage, outcome.usage);
    return outcome;
  }
}

function failed(because: FallbackReason): WrittenResult {
  return { status: 'failed', because };
}

function failedBy(fault: ChatFault): WrittenResult {
  return { status: 'failed', because: REASON_OF[fault.kind], fault };
}
