import { ACTOR_TABLES } from './actors/actor-tables.js';
import type { DatabaseFormat } from './database-format.js';

/** What version 2 keeps of inferred dates beside the columns of `articles`. */
const DATE_TABLES = `
  CREATE INDEX articles_unsettled ON articles (is_settled) WHERE is_settled = 0;
  CREATE TABLE date_links (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    linked TEXT NOT NULL,
    is_source INTEGER NOT NULL,
    PRIMARY KEY (article, linked)
  ) WITHOUT ROWID;
  CREATE INDEX date_links_linked ON date_links (linked);
`;

const MIGRATIONS: ReadonlyMap<number, string> = new Map([
  [
    1,
    `ALTER TABLE articles ADD COLUMN inferred_dating TEXT;
     ALTER TABLE articles ADD COLUMN is_settled INTEGER NOT NULL DEFAULT 0;
     ${DATE_TABLES}`,
  ],
  // No article is in `article_readings`, so that the next run reads them all for names, and embeds nothing.
  [2, ACTOR_TABLES],
]);

/**
 * The tables of a library. Vectors hang on the hash of the text they were made from, not on a passage: a renamed
 * file, or a sentence that moved, finds its vectors again, and a crash between storing vectors and storing the file
 * costs nothing. `embeddings.id` is never used twice, so that whoever holds vectors up to an id knows what is new.
 *
 * What a file says of its date is in `articles.dating`, what was worked out from other articles beside it in
 * `inferred_dating`, so that this can be done anew. `is_settled` is 0 while that is still to be done; `date_links` names
 * the articles that may speak of the same report, and with `is_source` the one that the date was taken from.
 */
const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE files (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    content_hash TEXT,
    reader_version TEXT NOT NULL,
    skip_reason TEXT,
    skip_detail TEXT
  );

  CREATE TABLE articles (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL REFERENCES files (path) ON DELETE CASCADE,
    record TEXT,
    title TEXT NOT NULL,
    publisher TEXT,
    url TEXT,
    author TEXT,
    language TEXT,
    dating TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    body TEXT NOT NULL,
    layout TEXT NOT NULL,
    inferred_dating TEXT,
    is_settled INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX articles_path ON articles (path);
${DATE_TABLES}

  CREATE TABLE embeddings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text_hash TEXT NOT NULL UNIQUE,
    vector BLOB NOT NULL
  );

  CREATE TABLE tokens (
    embedding_id INTEGER PRIMARY KEY REFERENCES embeddings (id) ON DELETE CASCADE,
    ids BLOB NOT NULL,
    counts BLOB NOT NULL,
    bits BLOB
  );

  CREATE TABLE passages (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    context TEXT NOT NULL,
    text TEXT NOT NULL,
    sentences TEXT NOT NULL,
    embedding_id INTEGER NOT NULL REFERENCES embeddings (id)
  );
  CREATE INDEX passages_article ON passages (article, ordinal);
  CREATE INDEX passages_embedding ON passages (embedding_id);

  CREATE VIRTUAL TABLE passages_fts USING fts5 (
    context, text,
    content = 'passages', content_rowid = 'rowid',
    tokenize = 'porter unicode61 remove_diacritics 2'
  );
  CREATE TRIGGER passages_inserted AFTER INSERT ON passages BEGIN
    INSERT INTO passages_fts (rowid, context, text) VALUES (new.rowid, new.context, new.text);
  END;
  CREATE TRIGGER passages_deleted AFTER DELETE ON passages BEGIN
    INSERT INTO passages_fts (passages_fts, rowid, context, text)
      VALUES ('delete', old.rowid, old.context, old.text);
  END;

  CREATE TABLE token_frequencies (token INTEGER PRIMARY KEY, passages INTEGER NOT NULL);
${ACTOR_TABLES}`;

/** The database of a library. One of a later version is refused, one of an earlier version is migrated. */
export const LIBRARY_FORMAT: DatabaseFormat = {
  // "FOOT"
  applicationId: 0x464f4f54,
  version: 3,
  schema: SCHEMA,
  migrations: MIGRATIONS,
};
