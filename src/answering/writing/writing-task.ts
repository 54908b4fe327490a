import type { Chat, ChatFault, ChatUsage } from '../../chat/index.js';
import type { PassageEncoder } from '../../embedding/index.js';
import type { Wording } from '../wording.js';
import type { ChatPrompts } from './chat-prompts.js';
import type { KeptSentence } from './check-written.js';
import type { EvidenceSheet } from './evidence-sheet.js';
import type { FallbackReason } from './writing.js';
import type { YesOrNo } from './yes-or-no.js';

/** What a {@link StatementWriter} is made of. */
export interface StatementWriterParts {
  readonly chat: Chat;
  readonly prompts: ChatPrompts;
  readonly encoder: PassageEncoder;
  readonly wording: Wording;
  /** Most tokens of a reply. */
  readonly replyTokens: number;
  /** Whether the model is asked about doubtful statements. */
  readonly judges: boolean;
  readonly now: () => Date;
}

/** What is to be written from. */
export interface WritingTask {
  readonly question: string;
  /** The evidence: all that fits, then less, for where that turns out to be too long for the model. */
  readonly sheets: readonly (() => EvidenceSheet)[];
  /** Whether sentences are about what is asked; more of them never change a yes into a no. */
  readonly isToThePoint: (sentences: readonly KeptSentence[]) => boolean;
  /** What the rules say to a yes-or-no question; null where they say neither. */
  readonly verdict: YesOrNo | null;
  readonly signal: AbortSignal;
  /** Is given all sentences that are certain, in their order, whenever there are more. */
  readonly onCertain?: (sentences: readonly KeptSentence[]) => void;
}

/**
 * What came of having a model write: sentences that their sources bear out, or why there are none to show. `fault` is that
 * of the call where it broke off by one, or wrote nothing because of one.
 */
export type WrittenResult =
  | {
      readonly status: 'written';
      readonly sentences: readonly KeptSentence[];
      readonly brokeOff: boolean;
      readonly fault?: ChatFault;
    }
  | { readonly status: 'failed'; readonly because: FallbackReason; readonly fault?: ChatFault };

/** What came of having a model write, with what it has cost. */
export type WrittenDraft = WrittenResult & {
  readonly counts: { readonly written: number; readonly dropped: number };
  readonly usage: ChatUsage;
  /** The prompts that were used by name, each with its version. */
  readonly prompts: Readonly<Record<string, string>>;
};
