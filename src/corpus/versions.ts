/** Raised whenever the same file would yield other articles than before, so that a library reads it again. */
export const ARTICLE_READER_VERSION = 1;

/** Raised whenever the same article could be split otherwise than before; libraries made with another one are stale. */
export const PASSAGE_SPLITTER_VERSION = 1;
