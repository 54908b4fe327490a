import type { Fact } from '../../../facts/index.js';
import { contentOf, hasWord, keysOfFact, placeOfRun, type ReadText } from './read-text.js';
import type { Said } from './said.js';
import { isAside, isJoining } from './small-words.js';

/** So much of the question before must be left in one that asks something else of it. */
const LEAST_SHARE = 0.5;

/**
 * Whether a rewrite leaves out nothing that was asked, but for words that stand for others ("that meeting") and those
 * that the rules replace too; and whether one of "why?" is about what was asked before.
 */
export function keepsContent(rewrite: ReadText, said: Said): boolean {
  return (
    keepsWords(rewrite, said) &&
    keepsFacts(rewrite, said) &&
    (!(said.isBare || (said.way === null && !said.isAbout)) || keepsTopic(rewrite, said))
  );
}

function keepsWords(rewrite: ReadText, { asked, ruled }: Said): boolean {
  const isKept = (key: string) => hasWord(rewrite, key) || (ruled !== null && !hasWord(ruled, key));
  const points = (at: number) => /^(?:that|this|these|those|such)$/u.test(asked.keys[at - 1] ?? '');
  const isOwn = (key: string, at: number) =>
    at >= asked.form.from && !isJoining(key) && !isAside(key) && !points(at);
  return asked.keys.every((key, at) => !isOwn(key, at) || isKept(key));
}

function keepsFacts(rewrite: ReadText, { asked, ruled }: Said): boolean {
  return asked.facts.every((fact) => {
    const run = keysOfFact(asked, fact);
    const isReplaced = ruled !== null && placeOfRun(ruled, run) === -1;
    return isReplaced || run.every(isAside) || placeOfRun(rewrite, run) !== -1;
  });
}

/** Whether it is about what was asked before: half of it where nobody else is named, else all. */
function keepsTopic(rewrite: ReadText, { bases, last, questions }: Said): boolean {
  const isAsked = (fact: Fact) => {
    const run = keysOfFact(rewrite, fact);
    return questions.some((text) => placeOfRun(text, run) !== -1);
  };
  const least = rewrite.facts.every(isAsked) ? LEAST_SHARE : 1;
  return [...bases, ...(last === null ? [] : [last])].some((base) => {
    const content = contentOf(base);
    const kept = content.filter((key) => hasWord(rewrite, key));
    return content.length > 0 && kept.length >= content.length * least;
  });
}
