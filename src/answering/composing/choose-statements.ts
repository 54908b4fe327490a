import { isFunctionWord } from '../words/index.js';
import type { Evidence } from './rank-sentences.js';

/** A statement on its way into an answer: the sentence that is shown, and those that say the same elsewhere. */
export interface ChosenStatement {
  readonly lead: Evidence;
  readonly same: readonly Evidence[];
}

/** Statements of an answer at most, and how many further sources one statement may cite. */
const MOST_STATEMENTS = 4;
const MOST_SOURCES = 2;

/** A sentence must come this near to the best one to be shown beside it. */
const NEAR_BEST = 0.82;

/** A sentence that shares this much of its content with another repeats it. */
const SAME_WORDS = 0.6;

/** Chooses what is shown: the best sentences, each thing once, with further sources for what several say. */
export function chooseStatements(evidence: readonly Evidence[]): ChosenStatement[] {
  const chosen: { lead: Evidence; gist: Gist; same: Evidence[] }[] = [];
  const best = evidence[0]?.score ?? 0;
  for (const candidate of evidence) {
    if (candidate.score < best * NEAR_BEST) break;
    const gist = gistOf(candidate.words);
    const twin = chosen.find((one) => repeats(one.gist, gist));
    if (twin === undefined) {
      if (chosen.length < MOST_STATEMENTS) chosen.push({ lead: candidate, gist, same: [] });
    } else if (twin.same.length < MOST_SOURCES && supports(gist, twin.gist)) {
      const files = [twin.lead, ...twin.same].map(({ passage }) => passage.article.path);
      if (!files.includes(candidate.passage.article.path)) twin.same.push(candidate);
    }
  }
  return chosen.map(({ lead, same }) => ({ lead, same }));
}

/** What a sentence comes down to when it is compared with another. */
interface Gist {
  readonly content: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly negated: boolean;
}

function gistOf(words: ReadonlySet<string>): Gist {
  const content = [...words].filter((word) => !isFunctionWord(word));
  return {
    content: new Set(content),
    figures: new Set(content.filter((word) => /\p{N}/u.test(word))),
    negated: ['not', 'no', 'never'].some((word) => words.has(word)),
  };
}

/** Whether the sentences say the same at different length. Other figures, or a "not", make them say different things. */
function repeats(a: Gist, b: Gist): boolean {
  const shorter = Math.min(a.content.size, b.content.size);
  const figures = Math.min(a.figures.size, b.figures.size);
  return (
    shorter > 0 &&
    shared(a.content, b.content) >= shorter * SAME_WORDS &&
    shared(a.figures, b.figures) === figures &&
    a.negated === b.negated
  );
}

/** Whether a sentence that repeats the lead says as much: a source must bear out the whole statement. */
function supports(source: Gist, lead: Gist): boolean {
  return (
    shared(source.content, lead.content) >= lead.content.size * SAME_WORDS &&
    shared(source.figures, lead.figures) === lead.figures.size
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
