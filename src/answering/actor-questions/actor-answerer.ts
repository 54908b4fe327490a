import type { ActorSummary, Actors } from '../../actors/index.js';
import type { Citation } from '../../citing/index.js';
import { isFootnoteError } from '../../errors/footnote-error.js';
import type { ArticleFilter, LibraryReader } from '../../library/index.js';
import type { Answer, Statement } from '../answer.js';
import type { AnswerScope, EvidencedAnswer, EvidencedAnswerer } from '../answerer.js';
import { type Question, understandQuestion } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import { toTenths } from '../to-tenths.js';
import type { Wording } from '../wording.js';
import { type ActorLine, withoutRepeated } from './actor-lines.js';
import { answerActorQuestion } from './answer-actor-question.js';
import { asClosest } from './as-closest.js';
import { isAboutActor } from './is-about-actor.js';
import { nameActors } from './name-actors.js';
import { readActorQuestion } from './read-actor-question.js';
import { respellNames } from './respell-names.js';

/** What an {@link ActorAnswerer} is made of. */
export interface ActorAnswererParts {
  /** Answers what is not asked of an actor. */
  readonly answerer: EvidencedAnswerer;
  readonly actors: Actors;
  readonly library: Pick<LibraryReader, 'article' | 'containsWord'>;
  readonly wording: Wording;
  readonly now: () => Date;
}

/**
 * Answers questions about those whom the articles name ("Who is X?", "What has X said?", "Who met X?", "Who are the
 * officials of Y?") from what is known of them over the whole corpus, and hands on every other question, with its names
 * in the articles' spelling. Every answer tells whom its sources name.
 */
export class ActorAnswerer implements EvidencedAnswerer {
  readonly #parts: ActorAnswererParts;

  constructor(parts: ActorAnswererParts) {
    this.#parts = parts;
  }

  async answer(question: string, scope: AnswerScope = {}): Promise<Answer> {
    return (await this.rate(question, scope)).answer;
  }

  async rate(asked: string, scope: AnswerScope = {}): Promise<EvidencedAnswer> {
    const { answerer } = this.#parts;
    if (understandQuestion(asked).address !== 'question') return answerer.rate(asked, scope);
    try {
      return await this.#rateWithActors(asked, scope);
    } catch (error) {
      // Whoever looks up an actor is told of the mistake; questions are answered as if nobody were known.
      if (isFootnoteError(error, 'actors/invalid')) return answerer.rate(asked, scope);
      throw error;
    }
  }

  async #rateWithActors(asked: string, scope: AnswerScope): Promise<EvidencedAnswer> {
    const { answerer, actors, library, wording, now } = this.#parts;
    const started = performance.now();
    const filter = scope.filter ?? {};
    const { text, respellings } = await respellNames(asked, actors, library, filter);
    const question = understandQuestion(text, { now: now() });
    const lines = await this.#answerParts(question, filter);
    const rated =
      lines === null
        ? await this.#doubt(question, await answerer.rate(text, scope), filter)
        : {
            answer: answerOf(asked, lines, performance.now() - started),
            confidence: null,
            parts: [],
            preface: [],
            lacks: [],
          };
    const { answer } = rated;
    const named = await nameActors(answer.citations, actors, library, filter);
    const read = respellings.map(({ from, to }) => fillTemplate(wording.corrected, { from, to }));
    return {
      ...rated,
      preface: [...read, ...rated.preface],
      answer: {
        ...answer,
        question: asked,
        ...(respellings.length === 0 ? {} : { understood: answer.understood ?? text }),
        text: [...read, answer.text].join(' '),
        ...(named.length === 0 ? {} : { actors: named }),
      },
    };
  }

  /** The lines that answer all parts of a question; null where one of them asks for something else. */
  async #answerParts(question: Question, filter: ArticleFilter): Promise<ActorLine[] | null> {
    const { actors, wording } = this.#parts;
    if (question.source !== null || question.time !== null) return null;
    const all: ActorLine[] = [];
    for (const part of question.parts) {
      const read = readActorQuestion(part);
      const actor = read === null ? null : await this.#actorNamed(read.name, filter);
      if (read === null || actor === null) return null;
      const lines = await answerActorQuestion(read, actor, { actors, wording, filter });
      if (lines.length === 0) return null;
      all.push(...lines);
    }
    return withoutRepeated(all);
  }

  /** What the passages answer, less certain where it is not about whom the question names. */
  async #doubt(
    question: Question,
    rated: EvidencedAnswer,
    filter: ArticleFilter,
  ): Promise<EvidencedAnswer> {
    const [part, ...others] = question.parts;
    const read = part === undefined || others.length > 0 ? null : readActorQuestion(part);
    if (read === null || rated.answer.kind !== 'answered') return rated;
    const { actors, library, wording } = this.#parts;
    const namedIn = (citation: Citation) => nameActors([citation], actors, library, filter);
    const isAbout = await isAboutActor(read, rated.answer, actors, filter, namedIn);
    // With no parts: whatever else were made from the same evidence would be about somebody else, too.
    return isAbout
      ? rated
      : { ...rated, answer: asClosest(rated.answer, question.text, wording), parts: [] };
  }

  async #actorNamed(name: string, filter: ArticleFilter): Promise<ActorSummary | null> {
    const found = await this.#parts.actors.find(name, filter);
    return found.status === 'found' && found.actor.kind !== 'place' ? found.actor : null;
  }
}

/** Puts lines together with their citations numbered in the order of use. */
function answerOf(question: string, lines: readonly ActorLine[], milliseconds: number): Answer {
  const citations = new Map<string, Citation>();
  const numberOf = (citation: Citation) => {
    const key = JSON.stringify([citation.file, citation.article, citation.lines, citation.quote]);
    const known = citations.get(key);
    if (known !== undefined) return known.n;
    const n = citations.size + 1;
    citations.set(key, { ...citation, n });
    return n;
  };
  const statements = lines.map((line): Statement => {
    return { text: line.text, citations: [...new Set(line.citations.map(numberOf))] };
  });
  const total = toTenths(milliseconds);
  return {
    question,
    kind: 'answered',
    text: statements.map(({ text, citations: n }) => `${text} ${markers(n)}`).join(' '),
    statements,
    citations: [...citations.values()],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 0, rerank_ms: 0, compose_ms: total, total_ms: total },
  };
}

function markers(numbers: readonly number[]): string {
  return numbers.map((n) => `[${n}]`).join('');
}
