import type { ActorReference } from '../../actors/actor.js';
import { addUsage, estimateTokens, NO_USAGE, withDeadline } from '../../chat/index.js';
import type { Citation } from '../../citing/index.js';
import type { ArticleFilter } from '../../library/index.js';
import type { Answer } from '../answer.js';
import type {
  AnswerScope,
  EvidencedAnswer,
  EvidencedAnswerer,
  RatedAnswer,
  RatingAnswerer,
} from '../answerer.js';
import type { EvidenceSources } from '../evidence/index.js';
import type { Wording } from '../wording.js';
import { composeWritten, stateSentences } from './compose-written.js';
import { buildEvidenceSheet } from './evidence-sheet.js';
import { gatherMore } from './gather-more.js';
import { isLongQuestion } from './is-long-question.js';
import { isAboutAll, isToThePoint, mayAsk } from './may-answer.js';
import type { QuestionRewriter, Rewrite } from './question-rewriter.js';
import type { StatementWriter } from './statement-writer.js';
import type { FallbackReason, Writing } from './writing.js';
import { ownFault, recordOf, withRecord } from './writing-record.js';
import type { WrittenDraft } from './writing-task.js';
import type { WritingWording } from './writing-wording.js';
import { verdictOf } from './yes-or-no.js';

/** The part of an answer's time on the model that making its question whole may take. */
export const REWRITING_SHARE = 1 / 3;

/** What a {@link WritingAnswerer} is made of. */
export interface WritingAnswererParts {
  /** Gives the answer in the articles' own words, and what it was made from. */
  readonly answerer: EvidencedAnswerer;
  readonly writer: Pick<StatementWriter, 'write'>;
  /** Takes long questions apart. */
  readonly rewriter: QuestionRewriter;
  /** Where the parts of long questions are looked up. */
  readonly sources: EvidenceSources;
  /** Whom the sentences name that are cited. */
  readonly namesIn: (
    citations: readonly Citation[],
    filter: ArticleFilter,
  ) => Promise<readonly ActorReference[]>;
  /** The model's name, for people. */
  readonly model: string;
  /** Most tokens of the evidence in a prompt. */
  readonly evidenceTokens: number;
  /** How long all that the model does for an answer may take. */
  readonly seconds: number;
  readonly wording: Wording;
  readonly writingWording: WritingWording;
}

/**
 * Has a chat model write the answers that the evidence allows, and gives the articles' own words wherever that fails. It
 * makes those first, so that whatever the model does, there is an answer as good as without it.
 */
export class WritingAnswerer implements RatingAnswerer {
  readonly #parts: WritingAnswererParts;

  constructor(parts: WritingAnswererParts) {
    this.#parts = parts;
  }

  async answer(question: string, scope: AnswerScope = {}): Promise<Answer> {
    return (await this.rate(question, scope)).answer;
  }

  async rate(asked: string, scope: AnswerScope = {}): Promise<RatedAnswer> {
    const { answerer } = this.#parts;
    const { onProgress: _, ...quiet } = scope;
    const own = await answerer.rate(asked, quiet);
    const reason = unasked(own, scope);
    if (reason !== null) return this.#inOwnWords(own, reason, null, 0);
    const started = performance.now();
    try {
      return await this.#written(asked, own, scope, started);
    } catch (error) {
      // There is an answer already: a fault on the way to another one must not cost it.
      const spent = performance.now() - started;
      return this.#inOwnWords(own, 'fault', null, spent, { fault: ownFault(error) });
    }
  }

  async #written(
    asked: string,
    own: EvidencedAnswer,
    scope: AnswerScope,
    started: number,
  ): Promise<RatedAnswer> {
    const { model, wording, writingWording, namesIn } = this.#parts;
    const draft = await withDeadline({ milliseconds: this.#timeFor(scope) }, (signal) =>
      this.#write(asked, own, scope, signal),
    );
    const spent = performance.now() - started;
    if (draft.status === 'failed') return this.#inOwnWords(own, draft.because, draft, spent);
    const content = composeWritten(draft.sentences, own, wording);
    const actors = await namesIn(content.citations, scope.filter ?? {});
    const { actors: _, ...answer } = own.answer;
    const named = actors.length === 0 ? {} : { actors: [...actors] };
    const record = {
      by: 'model',
      model,
      ...recordOf(draft, spent),
      ...(draft.brokeOff ? { broke_off: true } : {}),
    } as const;
    return {
      confidence: own.confidence,
      answer: withRecord({ ...answer, ...content, ...named }, record, writingWording),
    };
  }

  /** How long a model may take, milliseconds. Other wordings come from a rewrite, which has had its part of the time. */
  #timeFor({ alsoLookUp }: AnswerScope): number {
    const { seconds } = this.#parts;
    return 1000 * (alsoLookUp === undefined ? seconds : seconds * (1 - REWRITING_SHARE));
  }

  async #write(
    asked: string,
    own: EvidencedAnswer,
    scope: AnswerScope,
    signal: AbortSignal,
  ): Promise<WrittenDraft> {
    const { writer, sources, evidenceTokens, wording } = this.#parts;
    const question = own.answer.understood ?? asked;
    const { texts, rewrite } = await this.#otherWordings(question, scope, signal);
    const more = await gatherMore(texts, sources, scope.filter);
    const sheetOf = (tokens: number) => buildEvidenceSheet({ parts: own.parts, more, tokens });
    const sheet = sheetOf(evidenceTokens);
    const half = () => sheetOf(Math.min(evidenceTokens, estimateTokens(sheet.text)) / 2);
    const { onProgress } = scope;
    // Where the rules saw no answer, only the whole shows whether there is one.
    const isOpen = onProgress !== undefined && own.answer.kind === 'answered';
    const { understood } = own.answer;
    const read = understood === undefined ? {} : { understood };
    const draft = await writer.write({
      question,
      sheets: [() => sheet, half],
      isToThePoint: (sentences) => isToThePoint(sentences, own.parts),
      verdict: verdictOf(own.answer, wording),
      signal,
      ...(isOpen ? { onCertain: (all) => onProgress({ ...read, ...stateSentences(all) }) } : {}),
    });
    const total = {
      ...draft,
      usage: addUsage(rewrite?.usage ?? NO_USAGE, draft.usage),
      prompts: { ...rewrite?.prompts, ...draft.prompts },
    };
    const strays =
      total.status === 'written' &&
      own.answer.kind !== 'answered' &&
      !isAboutAll(total.sentences, own.parts);
    if (!strays) return total;
    const { counts, prompts } = total;
    return { status: 'failed', because: 'not-answered', counts, prompts, usage: total.usage };
  }

  /** What is looked up besides the question: what the scope says, or the parts of a long one. */
  async #otherWordings(
    question: string,
    { alsoLookUp }: AnswerScope,
    signal: AbortSignal,
  ): Promise<{ readonly texts: readonly string[]; readonly rewrite: Rewrite | null }> {
    if (alsoLookUp !== undefined) return { texts: alsoLookUp, rewrite: null };
    if (!isLongQuestion(question)) return { texts: [], rewrite: null };
    const rewrite = await this.#parts.rewriter.rewrite(question, [], signal);
    return { texts: rewrite.parts, rewrite };
  }

  #inOwnWords(
    { answer, confidence }: EvidencedAnswer,
    because: FallbackReason,
    draft: WrittenDraft | null,
    spent: number,
    more: Pick<Writing, 'fault'> = {},
  ): RatedAnswer {
    const { model, writingWording } = this.#parts;
    const work = recordOf(draft, spent);
    const record = { by: 'articles', because, model, ...work, ...more } as const;
    return { confidence, answer: withRecord(answer, record, writingWording) };
  }
}

/** Why a model is not asked; null where it is. */
function unasked(own: EvidencedAnswer, { withModel = true }: AnswerScope): FallbackReason | null {
  if (withModel === false) return 'switched-off';
  if (!mayAsk(own)) return 'not-asked';
  return withModel === 'budget' ? 'budget' : null;
}
