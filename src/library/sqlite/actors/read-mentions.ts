import type { MentionSetting, NameId } from '../../../recognition/index.js';
import type {
  AppearanceRecord,
  FormRecord,
  MentionRecord,
  RecordBounds,
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

interface MentionRow extends ToldRow, SentenceRow {
  name: string;
  start: number;
  end: number;
  form: string;
  setting: MentionSetting;
}

const MENTION_COLUMNS = `${TOLD_COLUMNS}, n.id AS name, m.start, m.end, m.form, m.setting,
  m.sentence_start, m.sentence_end`;

/** Where names stand. */
export function readMentions(
  database: Connection,
  scope: ReadingScope,
  bounds: RecordBounds,
): MentionRecord[] {
  return database
    .prepare<ReadingScope, MentionRow>(
      `SELECT ${MENTION_COLUMNS} FROM mentions m JOIN articles a ON a.rowid = m.article
         JOIN names n ON n.rowid = m.name
         WHERE ${isOfScope('m.name')} AND ${isAllowed('m.article')}
         ORDER BY ${recordOrder(bounds, 'm.start, n.id')} LIMIT :limit`,
    )
    .all(scope)
    .map(mentionFrom);
}

/** The forms in which names are written, most frequent first, each with its first mention. */
export function readForms(
  database: Connection,
  scope: ReadingScope,
  bounds: RecordBounds,
): FormRecord[] {
  return database
    .prepare<ReadingScope, MentionRow & { mentions: number }>(
      `SELECT * FROM
         (SELECT ${MENTION_COLUMNS}, count(*) OVER form AS mentions,
             row_number() OVER (form ORDER BY ${recordOrder(bounds, 'm.start')}) AS place
           FROM mentions m JOIN articles a ON a.rowid = m.article JOIN names n ON n.rowid = m.name
           WHERE ${isOfScope('m.name')} AND ${isAllowed('m.article')}
           WINDOW form AS (PARTITION BY m.form, m.name))
         WHERE place = 1 ORDER BY mentions DESC, form, name LIMIT :limit`,
    )
    .all(scope)
    .map((row) => ({
      form: row.form,
      name: row.name as NameId,
      mentions: row.mentions,
      first: mentionFrom(row),
    }));
}

/** How many articles any of the names stands in. */
export function countArticlesOf(database: Connection, scope: ReadingScope): number {
  return (
    database
      .prepare<ReadingScope, number>(
        `SELECT count(DISTINCT article) FROM article_names
           WHERE ${isOfScope('name')} AND ${isAllowed('article')}`,
      )
      .pluck()
      .get(scope) ?? 0
  );
}

/** The articles that names stand in. */
export function readAppearances(
  database: Connection,
  scope: ReadingScope,
  bounds: RecordBounds,
): AppearanceRecord[] {
  return database
    .prepare<ReadingScope, ToldRow & { mentions: number; in_story: number }>(
      `SELECT ${TOLD_COLUMNS}, s.mentions, s.in_story FROM
         (SELECT article, sum(mentions) AS mentions, sum(in_story) AS in_story FROM article_names
           WHERE ${isOfScope('name')} AND ${isAllowed('article')} GROUP BY article) s
         JOIN articles a ON a.rowid = s.article
         ORDER BY ${recordOrder(bounds, 's.article')} LIMIT :limit`,
    )
    .all(scope)
    .map((row) => ({ ...toldFrom(row), mentions: row.mentions, inStory: row.in_story }));
}

function mentionFrom(row: MentionRow): MentionRecord {
  const { name, start, end, form, setting } = row;
  return {
    ...toldFrom(row),
    name: name as NameId,
    start,
    end,
    form,
    setting,
    sentence: sentenceFrom(row),
  };
}
