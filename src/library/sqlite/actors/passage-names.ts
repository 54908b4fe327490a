import { type EntityKind, kindOf } from '../../../recognition/index.js';
import type { PassageName } from '../../records.js';
import type { Connection } from '../open-database.js';

interface NameRow {
  start: number;
  end: number;
  certain: EntityKind | null;
  person: number;
  organisation: number;
  place: number;
  demonym: number;
  none: number;
}

/**
 * Reads the names that begin in a stretch of an article, given the article's row and offsets, with what the votes of all
 * articles make of them.
 */
export function passageNames(
  database: Connection,
): (article: number, start: number, end: number) => PassageName[] {
  const select = database.prepare<[number, number, number], NameRow>(
    `SELECT m.start, m.end, n.certain, n.person, n.organisation, n.place, n.demonym, n.none
       FROM mentions m JOIN names n ON n.rowid = m.name
       WHERE m.article = ? AND m.start >= ? AND m.start < ? ORDER BY m.start, n.id`,
  );
  return (article, start, end) =>
    select.all(article, start, end).flatMap(({ start: from, end: to, certain, ...votes }) => {
      const kind = certain ?? kindOf(votes);
      return kind === null ? [] : [{ start: from, end: to, kind }];
    });
}
