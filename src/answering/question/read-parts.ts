import { whole } from '../grammar/index.js';
import { completePart } from './complete-part.js';
import { findFocus } from './find-focus.js';
import { readWords } from './read-words.js';
import { splitParts } from './split-parts.js';
import { stripFrame, type Unframed } from './strip-frame.js';

/** One thing that is asked. */
export interface PartText {
  /** The words that ask it. */
  readonly question: string;
  /** The same as it is shown: with what was told before it. */
  readonly text: string;
  /** How it was led up to; see {@link stripFrame}. */
  readonly frame: Unframed['frame'];
}

/** Things that are told apart in one message. */
const MOST_PARTS = 4;

/** A sentence ends behind its mark, and behind a full stop where the next one asks. */
const SENTENCE_END =
  /(?<=[?!])\s+|(?<=(?:\p{Ll}{3}|\p{N})\.)\s+(?=(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|please|tell|name|list)\b)|\n+/iu;

/**
 * The things that a text asks, in order, each as a question that stands alone: what a later one takes up with "it" or
 * leaves out is filled in from the first. Sentences that ask nothing stay with the question behind them. At least one.
 */
export function readParts(text: string): PartText[] {
  const parts: PartText[] = [];
  for (const { told, question } of sentencesOf(text)) {
    const { text: bare, frame } = stripFrame(question);
    const pieces = frame === 'topic' ? [bare] : splitParts(bare, frame === 'embedded');
    const isWhole = pieces.length === 1 && parts.length === 0;
    for (const [at, piece] of pieces.entries()) {
      if (parts.length === MOST_PARTS) return parts;
      const asked = isWhole ? piece : standingAlone(piece, parts[0]?.question);
      const isAsIs = isWhole && (frame === null || frame === 'topic');
      const shown = isAsIs ? question : asked;
      parts.push({
        question: asked,
        text: at === 0 && told !== '' ? `${told} ${shown}` : shown,
        frame,
      });
    }
  }
  return parts;
}

function standingAlone(piece: string, first: string | undefined): string {
  return first === undefined ? whole(piece) : completePart(piece, first);
}

/** The sentences that ask, each with those before it that do not; the whole text where none does. */
function sentencesOf(text: string): { told: string; question: string }[] {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  if (sentences.length < 2) return [{ told: '', question: text }];
  const found: { told: string; question: string }[] = [];
  let told: string[] = [];
  for (const sentence of sentences) {
    if (isAsked(sentence)) {
      found.push({ told: told.join(' '), question: sentence });
      told = [];
    } else told.push(sentence);
  }
  return found.length === 0 ? [{ told: '', question: text }] : found;
}

function isAsked(sentence: string): boolean {
  const { text, frame } = stripFrame(sentence);
  return frame !== null || findFocus(text, readWords(text)).kind !== 'none';
}
