import type { DatabaseFormat } from '../sqlite/database-format.js';

/** What version 2 keeps of what chat models were given and gave. */
const CHAT_TOKENS = `
  CREATE TABLE chat_tokens (
    day TEXT NOT NULL,
    server TEXT NOT NULL,
    tokens INTEGER NOT NULL CHECK (tokens >= 0),
    PRIMARY KEY (day, server)
  ) STRICT, WITHOUT ROWID;
`;

/**
 * The tables of a journal. Times are milliseconds since 1970. Messages and ratings hang on what was said and go with
 * it. `settings.channel` is empty for a whole server. `ratings.server` repeats that of `said`, so that the latest
 * ratings of a server are found by an index. `claims.action` is a hash: an action may be named after people, and its
 * name is never read back. `chat_tokens.server` is empty for direct messages; its days are those of UTC, as YYYY-MM-DD.
 */
const SCHEMA = `
  CREATE TABLE settings (
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    is_on INTEGER CHECK (is_on IN (0, 1)),
    is_private INTEGER CHECK (is_private IN (0, 1)),
    sources TEXT,
    PRIMARY KEY (server, channel)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE said (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('answer', 'check', 'listing')),
    server TEXT,
    channel TEXT NOT NULL,
    user TEXT NOT NULL,
    conversation TEXT,
    content TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX said_user ON said (user);
  CREATE INDEX said_at ON said (at);

  CREATE TABLE messages (
    message TEXT NOT NULL PRIMARY KEY,
    said TEXT NOT NULL REFERENCES said (id) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_said ON messages (said);

  CREATE TABLE ratings (
    said TEXT NOT NULL REFERENCES said (id) ON DELETE CASCADE,
    user TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down')),
    comment TEXT,
    at INTEGER NOT NULL,
    server TEXT,
    PRIMARY KEY (said, user)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX ratings_user ON ratings (user);
  CREATE INDEX ratings_at ON ratings (at);
  CREATE INDEX ratings_server ON ratings (server, at);
  CREATE TRIGGER said_moved AFTER UPDATE OF server ON said WHEN old.server IS NOT new.server BEGIN
    UPDATE ratings SET server = new.server WHERE said = new.id;
  END;

  CREATE TABLE turns (
    id INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    user TEXT NOT NULL,
    turn TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX turns_conversation ON turns (conversation);
  CREATE INDEX turns_user ON turns (user);
  CREATE INDEX turns_at ON turns (at);

  CREATE TABLE claims (action BLOB NOT NULL PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX claims_at ON claims (at);

  CREATE TABLE notes (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  ${CHAT_TOKENS}
`;

/** The database of a journal. One of a later version is refused, one of an earlier version is migrated. */
export const JOURNAL_FORMAT: DatabaseFormat = {
  // "FOOJ"
  applicationId: 0x464f4f4a,
  version: 2,
  schema: SCHEMA,
  migrations: new Map([[1, CHAT_TOKENS]]),
};
