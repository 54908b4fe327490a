// Straight from its file, so that the recogniser is not loaded along with it.
import { STORY_SETTINGS } from '../../../recognition/entity.js';
import type { NameId } from '../../../recognition/index.js';
import type { EventQuery, EventRecord } from '../../actor-reader.js';
import type { Connection } from '../open-database.js';
import {
  type SentenceRow,
  sentenceFrom,
  TOLD_COLUMNS,
  type ToldRow,
  toldFrom,
} from './actor-rows.js';
import { isAllowed, isOfScope, type ReadingScope, recordOrder } from './reading-scope.js';

/** A condition: a mention `m` is one of the story. */
const IN_STORY = `m.setting IN (${STORY_SETTINGS.map((setting) => `'${setting}'`).join(', ')})`;

interface EventRow extends ToldRow, SentenceRow {
  when_start: number;
  when_end: number;
  value: string;
  precision: EventRecord['precision'];
  basis: EventRecord['basis'];
  why: string;
  is_planned: number;
  text: string;
  names: string | null;
  first_day: string;
}

/** The names of the story in the sentence of an event `e`, parted by spaces, in the order of the text. */
const NAMES_OF_EVENT = `SELECT group_concat(n.id, ' ' ORDER BY m.start, n.id)
  FROM mentions m JOIN names n ON n.rowid = m.name
  WHERE m.article = e.article AND m.start >= e.sentence_start AND m.start < e.sentence_end AND ${IN_STORY}`;

/** The events in whose sentences one of the names of the scope stands. Mentions come first: they are the fewer. */
const OWN_EVENTS = `(SELECT DISTINCT f.article, f.ordinal FROM mentions m CROSS JOIN events f
    ON f.article = m.article AND m.start >= f.sentence_start AND m.start < f.sentence_end
    WHERE ${isOfScope('m.name')} AND ${IN_STORY})
  CROSS JOIN events e USING (article, ordinal)`;

/**
 * Events that may have been in a period: of the names of the scope, or of all where the query asks for none. They are
 * walked by their first days. One that reaches into the period began in the same year at the earliest, since no
 * date is vaguer than a year.
 */
export function readEvents(
  database: Connection,
  scope: ReadingScope,
  query: EventQuery,
): EventRecord[] {
  const { since = '0000', until = '9999-12-31', takesLast = false } = query;
  const period = { since, until, sinceYear: since.slice(0, 4) };
  const rows = database
    .prepare<ReadingScope & typeof period, EventRow>(
      `SELECT ${TOLD_COLUMNS}, e.sentence_start, e.sentence_end, e.when_start, e.when_end, e.value,
           e.precision, e.basis, e.why, e.is_planned, e.text, e.first_day, (${NAMES_OF_EVENT}) AS names
         FROM ${query.names === undefined ? 'events e' : OWN_EVENTS}
         CROSS JOIN articles a ON a.rowid = e.article
         WHERE ${isAllowed('e.article')}
           AND e.first_day BETWEEN :sinceYear AND :until AND e.last_day >= :since
         ORDER BY e.first_day ${takesLast ? 'DESC' : 'ASC'}, e.last_day, ${recordOrder(query, 'e.sentence_start, e.ordinal')}
         LIMIT :limit`,
    )
    .all({ ...scope, ...period });
  // Those of one day stand in order already.
  if (takesLast)
    rows.sort((a, b) => (a.first_day < b.first_day ? -1 : Number(a.first_day > b.first_day)));
  return rows.map(eventFrom);
}

function eventFrom(row: EventRow): EventRecord {
  const { value, precision, basis, why, text } = row;
  return {
    ...toldFrom(row),
    sentence: sentenceFrom(row),
    when: { start: row.when_start, end: row.when_end },
    value,
    precision,
    basis,
    why,
    isPlanned: row.is_planned !== 0,
    text,
    names: [...new Set(row.names?.split(' '))] as NameId[],
  };
}
