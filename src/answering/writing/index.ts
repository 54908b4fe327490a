/**
 * Writing: a chat model puts the evidence into words of its own, and every one of its statements is checked against the
 * sentences that it cites. What is not borne out is not shown; where little is left, the articles' own words are given.
 */
export { type AnswerPrompt, answerPromptValues } from './answer-prompt.js';
export {
  type ChatPrompts,
  type ChatPromptTemplate,
  fillChatPrompt,
  loadChatPrompts,
} from './chat-prompts.js';
export { ChatQuestionRewriter, type ChatQuestionRewriterParts } from './chat-question-rewriter.js';
export {
  checkWritten,
  type DropReason,
  type KeptSentence,
  type WrittenCheck,
  type WrittenCheckParts,
} from './check-written.js';
export { withDateNotes } from './date-notes.js';
export { buildEvidenceSheet, type EvidenceSheet, type SheetEntry } from './evidence-sheet.js';
export { type Fence, newFence, oneLine } from './fence.js';
export { isLongQuestion } from './is-long-question.js';
export { type JudgeParts, judgeStatements, type Verdicts } from './judge-statements.js';
export type { QuestionRewriter, Rewrite } from './question-rewriter.js';
export { type ReadReply, readReply } from './read-reply.js';
export { type ReadRewrite, readRewrite } from './read-rewrite.js';
export { readVerdicts } from './read-verdicts.js';
export { ReplyReader, type WrittenStatement } from './reply-reader.js';
export { StatementWriter } from './statement-writer.js';
export { type ModelWork, withUsage } from './with-usage.js';
export { type FallbackReason, type Writing, writingSchema } from './writing.js';
export { REWRITING_SHARE, WritingAnswerer, type WritingAnswererParts } from './writing-answerer.js';
export type {
  StatementWriterParts,
  WritingTask,
  WrittenDraft,
  WrittenResult,
} from './writing-task.js';
export { loadWritingWording, noteOn, type WritingWording } from './writing-wording.js';
