import type { EntityKind, NameId } from '../../../recognition/index.js';
import type { NameRecord, SentencePlace } from '../../actor-reader.js';
import type { AllowedArticles } from '../allowed-articles.js';
import type { Connection } from '../open-database.js';
import { allowedList } from './reading-scope.js';

/** As an array: of tens of thousands of rows, objects take twice the time. */
type NameRow = [
  id: NameId,
  name: string,
  certain: EntityKind | null,
  person: number,
  organisation: number,
  place: number,
  demonym: number,
  none: number,
  articles: number,
  mentions: number,
  inStory: number,
];

/**
 * Every name, by id, with its sums over the articles that a filter lets through.
 * @param allowed null where the filter lets all through: the sums are then kept ready
 */
export function readNames(database: Connection, allowed: AllowedArticles | null): NameRecord[] {
  if (allowed === null) {
    return database
      .prepare<[], NameRow>(
        `SELECT id, name, certain, person, organisation, place, demonym, none, articles, mentions, in_story
           FROM names WHERE articles > 0 ORDER BY id`,
      )
      .raw()
      .all()
      .map(recordFrom);
  }
  return database
    .prepare<[string | null], NameRow>(
      `SELECT n.id, n.name, n.certain, s.person, s.organisation, s.place, s.demonym, s.none,
           s.articles, s.mentions, s.in_story FROM
         (SELECT name, sum(person) AS person, sum(organisation) AS organisation,
             sum(place) AS place, sum(demonym) AS demonym, sum(none) AS none,
             count(*) AS articles, sum(mentions) AS mentions, sum(in_story) AS in_story
           FROM article_names WHERE article IN (SELECT value FROM json_each(?)) GROUP BY name) s
         JOIN names n ON n.rowid = s.name ORDER BY n.id`,
    )
    .raw()
    .all(allowedList(allowed))
    .map(recordFrom);
}

/** The names in some sentences, in the order of the sentences and in them. */
export function readNamesAt(database: Connection, places: readonly SentencePlace[]): NameId[] {
  const namesAt = database
    .prepare<[string, number, number], NameId>(
      `SELECT n.id FROM mentions m JOIN names n ON n.rowid = m.name
         WHERE m.article = (SELECT rowid FROM articles WHERE id = ?) AND m.start >= ? AND m.start < ?
         ORDER BY m.start, n.id`,
    )
    .pluck();
  return places.flatMap(({ article, sentence }) =>
    namesAt.all(article, sentence.start, sentence.end),
  );
}

function recordFrom([id, name, certain, ...sums]: NameRow): NameRecord {
  const [person, organisation, place, demonym, none, articles, mentions, inStory] = sums;
  const votes = { person, organisation, place, demonym, none };
  return { id, name, certain, votes, articles, mentions, inStory };
}
