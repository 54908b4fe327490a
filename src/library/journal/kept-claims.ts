import { createHash } from 'node:crypto';
import type { Journal } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

/** Keeps which actions were claimed. The database sees to it that of several processes one gets each. */
export function keptClaims(database: JournalDatabase): Pick<Journal, 'claim' | 'release'> {
  const claim = database.change(
    'INSERT INTO claims (action, at) VALUES (@action, @at) ON CONFLICT (action) DO NOTHING',
  );
  const release = database.change('DELETE FROM claims WHERE action = @action');
  return {
    claim: (action, at) => claim({ action: hashOf(action), at: at.getTime() }) > 0,
    release: (action) => {
      release({ action: hashOf(action) });
    },
  };
}

function hashOf(action: string): Buffer {
  return createHash('sha256').update(action).digest();
}
