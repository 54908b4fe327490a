import type { Fact, NameFact } from '../../facts/index.js';
import { foldedWords, mentionsIn } from '../../words/index.js';
import type { AnswerType, QuestionPart } from '../question/index.js';
import type { Witness } from './evidence.js';

/** Words that give a reason, and words that say by what means. */
const REASONS =
  /\b(?:because|due to|owing to|as a result|result of|caused by|in order to|so that|so as to|to avoid|reasons?|thanks to|led to|therefore|blamed?|since|for fear|over (?:its|his|her|their))\b/iu;
const MEANS = /\b(?:by|through|via|using|with the help of|by means of)\b/iu;
const SAYING =
  /["“”]|\b(?:said|says|told|stated|according to|added|claimed|warned|argued|wrote|called|described|stressed|noted|concluded|announced)\b/iu;

/** What a span of another kind than the one asked for is worth. */
const NEAR_TYPE = 0.5;

/**
 * Whether a sentence holds words of the kind that a question asks for, other than those of the question itself: 1 where
 * it does, one half where the words may be of that kind, 0 where there are none or the kind cannot be told by its form.
 */
export function holdsAnswerType(part: QuestionPart, { facts, sentence, words }: Witness): number {
  const asked = foldedWords(part.text);
  const isNew = ({ text }: Fact) =>
    [...foldedWords(text)].some((word) => !asked.has(word) && word.length > 1);
  const fresh = facts.filter(isNew);
  const best = (worth: (fact: Fact) => number) =>
    fresh.reduce((highest, fact) => Math.max(highest, worth(fact)), 0);
  switch (part.expects) {
    case 'person':
    case 'organisation':
    case 'place':
      return best((fact) => (fact.kind === 'name' ? nameWorth(part.expects, fact) : 0));
    case 'time':
      return best(({ kind }) => (kind === 'date' ? 1 : kind === 'duration' ? NEAR_TYPE : 0));
    case 'duration':
      return best(({ kind }) => (kind === 'duration' ? 1 : kind === 'number' ? NEAR_TYPE : 0));
    case 'number':
      return best((fact) => (fact.kind === 'number' ? countWorth(part, fact.counted) : 0));
    case 'money':
      return best((fact) => roleWorth(fact, 'money'));
    case 'percentage':
      return best((fact) => roleWorth(fact, 'percent'));
    case 'age':
      return best((fact) => roleWorth(fact, 'age'));
    case 'reason':
      return REASONS.test(sentence.text) ? 1 : 0;
    case 'manner':
      return MEANS.test(sentence.text) ? 1 : 0;
    case 'statement':
      return saidWorth(part.speaker, sentence.text, words);
    default:
      return 0;
  }
}

function nameWorth(expected: AnswerType, { guess, text }: NameFact): number {
  if (guess === expected) return 1;
  // Somebody is told of by first and last name before the last name alone will do.
  const mayBe = guess === 'other' && (expected !== 'person' || text.includes(' '));
  return mayBe ? NEAR_TYPE * 1.5 : NEAR_TYPE / 2;
}

function countWorth({ asked }: QuestionPart, counted: string | null): number {
  if (asked === null || counted === null) return 1 - NEAR_TYPE / 2;
  return mentionsIn(counted)({ text: asked.split(' ').at(-1) ?? asked }) ? 1 : NEAR_TYPE;
}

function roleWorth(fact: Fact, role: string): number {
  if (fact.kind !== 'number') return 0;
  return fact.role === role ? 1 : NEAR_TYPE;
}

function saidWorth(speaker: string | null, text: string, words: ReadonlySet<string>): number {
  if (!SAYING.test(text)) return 0;
  if (speaker === null) return 1;
  return mentionsIn(text, words)({ text: speaker.split(' ').at(-1) ?? speaker }) ? 1 : NEAR_TYPE;
}
