import type { NameId } from '../../../recognition/index.js';
import type {
  MembershipRecord,
  RecordBounds,
  RoleRecord,
  StatementRecord,
  TieRecord,
} from '../../actor-reader.js';
import type { Connection } from '../open-database.js';
import {
  type SentenceRow,
  sentenceFrom,
  TOLD_COLUMNS,
  type ToldRow,
  toldFrom,
} from './actor-rows.js';
import { isAllowed, isOfScope, type ReadingScope, recordOrder } from './reading-scope.js';

type AccountRow<Columns> = ToldRow & SentenceRow & Columns;

const SENTENCE_COLUMNS = 'r.sentence_start, r.sentence_end';

/** What articles call those with the names. */
export function readRoles(
  database: Connection,
  scope: ReadingScope,
  bounds: RecordBounds,
): RoleRecord[] {
  type Row = AccountRow<Pick<RoleRecord, 'of' | 'start' | 'end' | 'text' | 'tense'>>;
  return database
    .prepare<ReadingScope, Row>(
      `SELECT ${TOLD_COLUMNS}, n.id AS of, r.start, r.end, r.text, r.tense, ${SENTENCE_COLUMNS}
         FROM roles r JOIN articles a ON a.rowid = r.article JOIN names n ON n.rowid = r.name
         WHERE ${isOfScope('r.name')} AND ${isAllowed('r.article')}
         ORDER BY ${recordOrder(bounds, 'r.start, r.ordinal')} LIMIT :limit`,
    )
    .all(scope)
    .map((row) => {
      const { of, start, end, text, tense } = row;
      return { ...toldFrom(row), of, start, end, text, tense, sentence: sentenceFrom(row) };
    });
}

/** What those with the names said. */
export function readStatements(
  database: Connection,
  scope: ReadingScope,
  bounds: RecordBounds,
): StatementRecord[] {
  type Row = AccountRow<Pick<StatementRecord, 'speaker' | 'start' | 'end' | 'text' | 'form'>>;
  return database
    .prepare<ReadingScope, Row>(
      `SELECT ${TOLD_COLUMNS}, n.id AS speaker, r.start, r.end, r.text, r.form, ${SENTENCE_COLUMNS}
         FROM statements r JOIN articles a ON a.rowid = r.article JOIN names n ON n.rowid = r.speaker
         WHERE ${isOfScope('r.speaker')} AND ${isAllowed('r.article')}
         ORDER BY ${recordOrder(bounds, 'r.start, r.ordinal')} LIMIT :limit`,
    )
    .all(scope)
    .map((row) => {
      const { speaker, start, end, text, form } = row;
      return { ...toldFrom(row), speaker, start, end, text, form, sentence: sentenceFrom(row) };
    });
}

/** Those whom encounters link the names with, most articles first; each with the latest sentence of its form. */
export function readTies(database: Connection, scope: ReadingScope): TieRecord[] {
  type Row = AccountRow<Pick<TieRecord, 'other' | 'form' | 'articles'>>;
  // SQLite takes the other columns from the row that holds the maximum.
  return database
    .prepare<ReadingScope, Row>(
      `SELECT ${TOLD_COLUMNS}, n.id AS other, r.form, r.articles, ${SENTENCE_COLUMNS} FROM
         (SELECT CASE WHEN ${isOfScope('e.a')} THEN e.b ELSE e.a END AS other, e.form,
             count(DISTINCT e.article) AS articles, max(coalesce(d.first_day, '')) AS latest,
             e.article, e.sentence_start, e.sentence_end
           FROM encounters e JOIN articles d ON d.rowid = e.article
           WHERE (${isOfScope('e.a')} OR ${isOfScope('e.b')}) AND ${isAllowed('e.article')}
           GROUP BY 1, e.form) r
         JOIN articles a ON a.rowid = r.article JOIN names n ON n.rowid = r.other
         ORDER BY r.articles DESC, n.id, r.form LIMIT :limit`,
    )
    .all(scope)
    .map((row) => {
      const { other, form, articles } = row;
      return { ...toldFrom(row), other, form, articles, sentence: sentenceFrom(row) };
    });
}

/** Memberships in which one of the names is on either side. */
export function readMemberships(
  database: Connection,
  scope: ReadingScope,
  bounds: RecordBounds,
): MembershipRecord[] {
  type Row = AccountRow<{ person: NameId; organisation: NameId }>;
  return database
    .prepare<ReadingScope, Row>(
      `SELECT ${TOLD_COLUMNS}, one.id AS person, other.id AS organisation, ${SENTENCE_COLUMNS}
         FROM memberships r JOIN articles a ON a.rowid = r.article
         JOIN names one ON one.rowid = r.person JOIN names other ON other.rowid = r.organisation
         WHERE (${isOfScope('r.person')} OR ${isOfScope('r.organisation')})
           AND ${isAllowed('r.article')}
         ORDER BY ${recordOrder(bounds, 'r.sentence_start, r.ordinal')} LIMIT :limit`,
    )
    .all(scope)
    .map((row) => {
      const { person, organisation } = row;
      return { ...toldFrom(row), person, organisation, sentence: sentenceFrom(row) };
    });
}
