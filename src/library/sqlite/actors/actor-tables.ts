/**
 * The tables of what articles tell of those whom they name. `names` holds every name once. Everything else belongs to
 * one article and goes with it: taking in or removing a file touches the rows of its articles, and in `names` the sums
 * of the names that stand in them, which triggers keep. A name that no article has any more is dropped at the end of a
 * run.
 *
 * `article_readings` says under which version an article was read for names; one that is missing there is still to be
 * read. `print` tells reprints of one report apart from other articles. `events_version` is null while its events are to be found anew: at first, and when the article's date changes.
 *
 * Rows lie in the order of articles, so that writing appends; whatever is asked for by name has an index on the name.
 * `ordinal` is the place in the list that was stored, and tells rows apart, no more.
 */
export const ACTOR_TABLES = `
  CREATE TABLE names (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    certain TEXT,
    person INTEGER NOT NULL DEFAULT 0,
    organisation INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL DEFAULT 0,
    demonym INTEGER NOT NULL DEFAULT 0,
    none INTEGER NOT NULL DEFAULT 0,
    articles INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    in_story INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX names_unused ON names (articles) WHERE articles = 0;

  CREATE TABLE article_readings (
    article INTEGER PRIMARY KEY REFERENCES articles (rowid) ON DELETE CASCADE,
    version TEXT NOT NULL,
    print BLOB NOT NULL,
    events_version TEXT
  );
  CREATE TRIGGER articles_redated AFTER UPDATE OF inferred_dating ON articles
    WHEN new.inferred_dating IS NOT old.inferred_dating BEGIN
    UPDATE article_readings SET events_version = NULL WHERE article = new.rowid;
  END;

  CREATE TABLE article_names (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    name INTEGER NOT NULL REFERENCES names (rowid),
    person INTEGER NOT NULL,
    organisation INTEGER NOT NULL,
    place INTEGER NOT NULL,
    demonym INTEGER NOT NULL,
    none INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    in_story INTEGER NOT NULL,
    PRIMARY KEY (article, name)
  ) WITHOUT ROWID;
  CREATE INDEX article_names_name ON article_names (name);
  CREATE TRIGGER article_names_inserted AFTER INSERT ON article_names BEGIN
    UPDATE names SET person = person + new.person, organisation = organisation + new.organisation,
      place = place + new.place, demonym = demonym + new.demonym, none = none + new.none,
      articles = articles + 1, mentions = mentions + new.mentions, in_story = in_story + new.in_story
      WHERE rowid = new.name;
  END;
  CREATE TRIGGER article_names_deleted AFTER DELETE ON article_names BEGIN
    UPDATE names SET person = person - old.person, organisation = organisation - old.organisation,
      place = place - old.place, demonym = demonym - old.demonym, none = none - old.none,
      articles = articles - 1, mentions = mentions - old.mentions, in_story = in_story - old.in_story
      WHERE rowid = old.name;
  END;

  CREATE TABLE mentions (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (rowid),
    end INTEGER NOT NULL,
    form TEXT NOT NULL,
    setting TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    PRIMARY KEY (article, start, name)
  ) WITHOUT ROWID;
  CREATE INDEX mentions_name ON mentions (name);

  CREATE TABLE roles (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES names (rowid),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    tense TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    PRIMARY KEY (article, ordinal)
  ) WITHOUT ROWID;
  CREATE INDEX roles_name ON roles (name);

  CREATE TABLE statements (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    speaker INTEGER NOT NULL REFERENCES names (rowid),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    form TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    PRIMARY KEY (article, ordinal)
  ) WITHOUT ROWID;
  CREATE INDEX statements_speaker ON statements (speaker);

  CREATE TABLE encounters (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    a INTEGER NOT NULL REFERENCES names (rowid),
    b INTEGER NOT NULL REFERENCES names (rowid),
    form TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    PRIMARY KEY (article, ordinal)
  ) WITHOUT ROWID;
  CREATE INDEX encounters_a ON encounters (a);
  CREATE INDEX encounters_b ON encounters (b);

  CREATE TABLE memberships (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES names (rowid),
    organisation INTEGER NOT NULL REFERENCES names (rowid),
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    PRIMARY KEY (article, ordinal)
  ) WITHOUT ROWID;
  CREATE INDEX memberships_person ON memberships (person);
  CREATE INDEX memberships_organisation ON memberships (organisation);

  CREATE TABLE events (
    article INTEGER NOT NULL REFERENCES articles (rowid) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    when_start INTEGER NOT NULL,
    when_end INTEGER NOT NULL,
    value TEXT NOT NULL,
    precision TEXT NOT NULL,
    basis TEXT NOT NULL,
    why TEXT NOT NULL,
    is_planned INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article, ordinal)
  ) WITHOUT ROWID;
  CREATE INDEX events_day ON events (first_day);
`;
