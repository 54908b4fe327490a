import type { Actor, ActorId, ActorKind } from '../../../src/actors/index.js';
import type { ArticleId } from '../../../src/corpus/index.js';
import type { RoleRecord, StatementRecord, TieRecord } from '../../../src/library/index.js';
import { nameIdOf } from '../../../src/recognition/index.js';

/** A record's article, its day, and a sentence that begins at `at`. */
export function told(article: string, published: string | null = null, at = 0) {
  const span = { start: at, end: at + 10 };
  return { article: article as ArticleId, published, ...span, sentence: span };
}

export function role(
  text: string,
  article: string,
  tense: RoleRecord['tense'] = 'current',
): RoleRecord {
  return { ...told(article), of: nameIdOf('Ada Quill', null), text, tense };
}

export function statement(
  text: string,
  article: string,
  form: StatementRecord['form'] = 'quote',
): StatementRecord {
  return { ...told(article), speaker: nameIdOf('Ada Quill', null), text, form };
}

export function tie(
  other: string,
  form: TieRecord['form'],
  article: string,
  articles = 1,
): TieRecord {
  const { start: _, end: __, ...where } = told(article);
  return { ...where, other: nameIdOf(other, null), form, articles };
}

/** An actor of one name. */
export function actorNamed(name: string, kind: ActorKind = 'person', isBesideStory = false): Actor {
  const id = nameIdOf(name, null);
  return {
    id: id as string as ActorId,
    name,
    kind,
    names: [{ id, name, relation: 'main' }],
    aliases: [],
    articles: 1,
    mentions: 1,
    isBesideStory,
  };
}
