import { mentionsIn } from '../../words/index.js';
import type { EvidencedAnswer } from '../answerer.js';
import { isAnswered, type JudgedPart } from '../composing/index.js';
import type { Evidence } from '../evidence/index.js';
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

/** The sentences that come first for a question; the right one is among the first three for 19 questions of 20. */
const FIRST = 5;

/**
 * Whether sentences speak to what evidence was found for: they cite one of its best sentences. What cites none of them may
 * be true and well supported, and lies beside the question.
 * @param evidence best first
 */
export function speaksTo(
  sentences: readonly KeptSentence[],
  evidence: readonly Evidence[],
): boolean {
  const best = evidence.slice(0, FIRST);
  return sentences.some(({ cited }) =>
    cited.some(({ passage, sentence }) =>
      best.some(
        (one) =>
          one.passage.articleId === passage.articleId && one.sentence.start === sentence.start,
      ),
    ),
  );
}

/** Confidence, as log-odds, from which on the rules are sure that their best evidence answers. */
const SURE = 2;

/**
 * Whether sentences are about what is asked, as far as the rules can tell: where they are sure of an answer, one of the
 * sentences that it may come from must be cited. Where they are not, a model may see what they do not.
 */
export function isToThePoint(
  sentences: readonly KeptSentence[],
  parts: readonly JudgedPart[],
): boolean {
  const sure = parts.filter((part) => isAnswered(part) && part.verdict.confidence >= SURE);
  return sure.length === 0 || sure.some(({ evidence }) => speaksTo(sentences, evidence));
}

/** Whether sentences answer a part of a question that the rules left open, though nothing that it asks for is missing. */
export function closes(sentences: readonly KeptSentence[], part: JudgedPart): boolean {
  const { verdict, unmet, evidence } = part;
  return (
    verdict.missing.length === 0 &&
    unmet.length === 0 &&
    speaksTo(sentences, evidence) &&
    isAboutAll(sentences, [part])
  );
}
