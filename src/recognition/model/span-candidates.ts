import type { Sentence } from '../../corpus/index.js';
import type { LabelledSpan } from '../../embedding/index.js';
import { type NameWord, nameRunAt, tokensOf } from '../../facts/index.js';
import type { Candidate } from '../candidates/candidate.js';
import { candidateOf } from '../candidates/candidate-of.js';
import { wordOf } from '../candidates/known-names.js';
import type { EntityKind } from '../entity.js';
import type { RecognitionDocument } from '../recognizer.js';
import type { SettingOf } from '../settings/setting-of.js';
import { kindOfLabel } from './label-kinds.js';

/** A name that a model found, with what it says that it is of. */
export interface LabelledCandidate {
  readonly candidate: Candidate;
  readonly kind: EntityKind;
  /** How sure the model is, 0 to 1. */
  readonly score: number;
}

/**
 * The names among the spans that a model labels, in the order of the text. Possessive endings and punctuation are left
 * out of names; what a model draws over the end of a sentence is cut there.
 */
export function spanCandidates(
  { body, sentences }: Pick<RecognitionDocument, 'body' | 'sentences'>,
  spans: readonly LabelledSpan[],
  settingOf: SettingOf,
): LabelledCandidate[] {
  let place = 0;
  return spans.flatMap(({ start, end, label, score }): LabelledCandidate[] => {
    const kind = kindOfLabel(label);
    while ((sentences[place]?.end ?? Number.POSITIVE_INFINITY) <= start) place += 1;
    const sentence = sentences[place];
    if (kind === null || sentence === undefined || sentence.start >= end) return [];
    const words = wordsOf(body.text, sentence, start, end);
    if (words.length === 0) return [];
    const text = body.text.slice(sentence.start, sentence.end);
    const part = { words, isTitled: false };
    const candidate = candidateOf({ sentence, text, opening: 0 }, part, settingOf, false);
    return [{ candidate, kind, score }];
  });
}

/** The words between two places of the text that are inside of a sentence; their offsets are those in the sentence. */
function wordsOf(text: string, sentence: Sentence, start: number, end: number): NameWord[] {
  const from = Math.max(start, sentence.start);
  const tokens = tokensOf(text.slice(from, Math.min(end, sentence.end)));
  // As the rules read them, so that a name has the same key either way.
  const run = nameRunAt(tokens, 0, () => false);
  const words = run?.next === tokens.length ? run.words : tokens.map(wordOf);
  const shift = from - sentence.start;
  return words.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift }));
}
