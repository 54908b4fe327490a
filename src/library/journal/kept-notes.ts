import { z } from 'zod';
import type { Journal } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

const noteRow = z.object({ value: z.string() });

/** Keeps notes by key. */
export function keptNotes(database: JournalDatabase): Pick<Journal, 'note' | 'writeNote'> {
  const one = database.one('SELECT value FROM notes WHERE key = @key', noteRow);
  const write = database.change(
    'INSERT INTO notes (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  return {
    note: (key) => one({ key })?.value ?? null,
    writeNote: (key, value) => {
      write({ key, value });
    },
  };
}
