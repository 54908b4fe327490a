import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { forgetting } from './forgetting.js';
import type { Journal } from './journal.js';
import { JournalDatabase } from './journal-database.js';
import { keptChatTokens } from './kept-chat-tokens.js';
import { keptClaims } from './kept-claims.js';
import { keptNotes } from './kept-notes.js';
import { keptRatings } from './kept-ratings.js';
import { keptSaid } from './kept-said.js';
import { keptSettings } from './kept-settings.js';
import { keptTurns } from './kept-turns.js';

/** What is read of a journal by those who want to know how answers were liked. */
export type FeedbackReader = Pick<Journal, 'ratings' | 'said' | 'close'>;

/**
 * Opens the journal in a library's folder, and makes it where there is none. It is a database of its own beside that of
 * the library: that one is made anew by `footnote index --rebuild` and thrown away where it is damaged, while nobody can
 * make anew what people said; and its writer holds long transactions while it indexes, which a bot that has three
 * seconds to respond must not wait for. Several processes may have a journal open.
 * @throws FootnoteError `library/corrupt` (the file is damaged or of another program), `library/newer`
 */
export function openJournal(folder: string): Journal {
  mkdirSync(folder, { recursive: true });
  return journalIn(new JournalDatabase(fileIn(folder), { make: true }));
}

/**
 * Opens the journal in a library's folder to read feedback; null where there is none. Leaves no file behind that was
 * not there.
 * @throws FootnoteError `library/corrupt`, `library/newer`
 */
export function openFeedback(folder: string): FeedbackReader | null {
  const file = fileIn(folder);
  // Without content, another process is only just making it.
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return null;
  // Not read-only: such a connection leaves its `-shm` and `-wal` files behind.
  return journalIn(new JournalDatabase(file, { make: false }));
}

function fileIn(folder: string): string {
  return join(folder, 'journal.sqlite');
}

function journalIn(database: JournalDatabase): Journal {
  return {
    ...keptSettings(database),
    ...keptSaid(database),
    ...keptTurns(database),
    ...keptRatings(database),
    ...keptClaims(database),
    ...keptNotes(database),
    ...keptChatTokens(database),
    ...forgetting(database),
    close: () => database.close(),
  };
}
