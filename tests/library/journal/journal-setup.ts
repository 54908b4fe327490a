import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import {
  type Journal,
  type KeptTurn,
  newSaidId,
  openJournal,
  type Rating,
  type Said,
  type SaidId,
} from '../../../src/library/index.js';
import { libraryFolder } from '../library-folder.js';

/** Opens a journal that is closed when the test that asked for it ends. */
export async function testJournal(folder?: string): Promise<Journal> {
  const journal = openJournal(folder ?? (await libraryFolder()));
  onTestFinished(() => journal.close());
  return journal;
}

/** The file of the journal in a folder. */
export function journalFile(folder: string): string {
  return join(folder, 'journal.sqlite');
}

/** Looks into the database of a journal behind its back. */
export function inspect<Result>(folder: string, look: (database: Database.Database) => Result) {
  const database = new Database(journalFile(folder));
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** A time that many minutes after the beginning. */
export function minute(minutes: number): Date {
  return new Date(Date.UTC(2025, 2, 5) + minutes * 60_000);
}

/** Something that was said to Ana in a channel of a server. */
export function sampleSaid(changes: Partial<Said> = {}): Said {
  return {
    id: newSaidId(),
    kind: 'answer',
    place: { server: 'server-1', channel: 'channel-1' },
    user: 'ana',
    conversation: null,
    content: { question: 'When?', statements: [{ text: 'On “Monday”.' }], missing: [] },
    at: minute(0),
    ...changes,
  };
}

/** Ana's approval of something that was said. */
export function sampleRating(said: SaidId, changes: Partial<Rating> = {}): Rating {
  return { said, user: 'ana', verdict: 'up', comment: null, at: minute(1), ...changes };
}

/** A turn of Ana's. */
export function sampleTurn(question: string, changes: Partial<KeptTurn> = {}): KeptTurn {
  return { user: 'ana', turn: { question }, at: minute(0), ...changes };
}
