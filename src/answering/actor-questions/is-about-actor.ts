import type { ActorId, ActorReference, Actors } from '../../actors/index.js';
import type { Citation } from '../../citing/index.js';
import type { ArticleFilter } from '../../library/index.js';
import { bareWord, foldedWords, foldWord, mentionsWord, WORD } from '../../words/index.js';
import type { Answer } from '../answer.js';
import type { ActorQuestion } from './actor-question.js';

/** Statements of somebody that the source of an answer is looked for among. */
const MOST_STATEMENTS = 200;

/**
 * Whether an answer from the passages can be about whom a question names. Not where they are known and nothing of what is
 * asked is told of them: whom they met is then somebody else's meeting. What leads as somebody's words must not be another's;
 * who somebody is must come from a sentence that names them: "Abbas Kamel" does not tell who Abbas is.
 * @param namedIn whom the sentence of a citation names
 */
export async function isAboutActor(
  question: ActorQuestion,
  { citations }: Answer,
  actors: Actors,
  filter: ArticleFilter,
  namedIn: (citation: Citation) => Promise<readonly ActorReference[]>,
): Promise<boolean> {
  const found = await actors.find(question.name, filter);
  const quotes = citations.map(({ quote }) => quote);
  if (found.status === 'unknown') {
    return question.asks !== 'who' || quotes.some((quote) => holdsName(quote, question.name));
  }
  if (found.status === 'ambiguous') return question.asks !== 'who';
  const isPerson = found.actor.kind === 'person';
  switch (question.asks) {
    case 'who': {
      const [lead] = citations;
      const named = lead === undefined ? [] : await namedIn(lead);
      return !isPerson || named.some(({ id }) => id === found.actor.id);
    }
    case 'members':
      return true;
    case 'met':
      return !isPerson;
    case 'said': {
      const [lead] = citations;
      if (!isPerson || lead === undefined) return true;
      const others = (await namedIn(lead)).filter(({ id }) => id !== found.actor.id);
      for (const { id } of others) if (await isSaidBy(id, lead, actors, filter)) return false;
      return true;
    }
  }
}

/** Whether the sentence of a citation has somebody's words. */
async function isSaidBy(
  id: ActorId,
  { article, quote }: Citation,
  actors: Actors,
  filter: ArticleFilter,
): Promise<boolean> {
  const said = await actors.statements(id, { limit: MOST_STATEMENTS }, filter);
  return said?.citations.some((one) => one.article === article && one.quote === quote) ?? false;
}

function holdsName(quote: string, name: string): boolean {
  const words = foldedWords(quote);
  return Array.from(name.matchAll(WORD), ([word]) => foldWord(bareWord(word))).every((word) =>
    mentionsWord(words, word),
  );
}
