import { type NameWord, startsSentence, type Token, tokensOf } from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import type { RecognitionDocument } from '../recognizer.js';
import { datelineOf } from '../settings/dateline.js';
import type { SentenceText } from './candidate-of.js';
import { longRunAt } from './long-run.js';

/** Words with capitals in a row. */
export interface PlacedRun {
  readonly words: readonly NameWord[];
  /** Whether it begins a sentence, a quotation, or the story behind a dateline. */
  readonly isStart: boolean;
}

/** A sentence with what is read of it once. Offsets of words are those of its own text. */
export interface ReadSentence extends SentenceText {
  readonly tokens: readonly Token[];
  readonly runs: readonly PlacedRun[];
}

/** Reads the sentences of an article. */
export function readSentences(
  { body, sentences }: RecognitionDocument,
  gazetteers: Gazetteers,
): ReadSentence[] {
  return sentences.map((sentence) => {
    const text = body.text.slice(sentence.start, sentence.end);
    const tokens = tokensOf(text);
    const opening = sentence.kind === 'paragraph' ? (datelineOf(text)?.end ?? 0) : 0;
    return { sentence, text, tokens, opening, runs: runsIn(text, tokens, opening, gazetteers) };
  });
}

function runsIn(
  text: string,
  tokens: readonly Token[],
  opening: number,
  gazetteers: Gazetteers,
): PlacedRun[] {
  const runs: PlacedRun[] = [];
  for (let place = 0; place < tokens.length; ) {
    const run = longRunAt(tokens, place, gazetteers);
    const first = run?.words[0];
    if (run !== null && first !== undefined) {
      const isStart = startsSentence(tokens, place) || isOpening(text, opening, first.start);
      runs.push({ words: run.words, isStart });
    }
    place = run?.next ?? place + 1;
  }
  return runs;
}

function isOpening(text: string, opening: number, start: number): boolean {
  return opening > 0 && start >= opening && /^["“‘]?$/u.test(text.slice(opening, start));
}
