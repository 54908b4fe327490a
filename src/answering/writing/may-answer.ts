import { mentionsIn } from '../../words/index.js';
import type { EvidencedAnswer } from '../answerer.js';
import type { JudgedPart } from '../composing/index.js';
import type { KeptSentence } from './check-written.js';

/**
 * Whether a model is asked at all: where something was found, and nothing is asked for that no article has. An answer to
 * a question about what the corpus lacks would be one to another question, however well it is borne out.
 */
export function mayAsk({ answer, parts }: EvidencedAnswer): boolean {
  if (parts.every(({ evidence }) => evidence.length === 0)) return false;
  if (answer.kind !== 'closest') return answer.kind === 'answered';
  return parts.every(({ verdict, unmet }) => verdict.missing.length === 0 && unmet.length === 0);
}

/**
 * Whether sentences are about what is asked, where the rules saw no answer: every name of the question that the best
 * evidence does not mention must stand in the passages that they cite.
 */
export function isAboutAll(
  sentences: readonly KeptSentence[],
  parts: readonly JudgedPart[],
): boolean {
  const passages = new Set(sentences.flatMap(({ cited }) => cited.map(({ passage }) => passage)));
  const mentioned = mentionsIn(
    [...passages]
      .flatMap(({ article, context, text }) => [
        article.publisher ?? '',
        article.title,
        ...context,
        text,
      ])
      .join('\n'),
  );
  return parts.every(({ verdict }) => verdict.elsewhere.every((text) => mentioned({ text })));
}
