import { z } from 'zod';
import { jsonColumn, timeColumn, toJson } from './columns.js';
import type { Journal, KeptTurn } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

const turnRow: z.ZodType<KeptTurn> = z.object({
  user: z.string(),
  turn: jsonColumn,
  at: timeColumn,
});

/** Keeps the turns of conversations, in the order in which they came. */
export function keptTurns(
  database: JournalDatabase,
): Pick<Journal, 'keepTurn' | 'turns' | 'continueIn'> {
  const latest = database.all(
    'SELECT user, turn, at FROM turns WHERE conversation = @conversation ORDER BY id DESC LIMIT @most',
    turnRow,
  );
  const keep = database.change(
    'INSERT INTO turns (conversation, user, turn, at) VALUES (@conversation, @user, @turn, @at)',
  );
  const copy = database.change(
    `INSERT INTO turns (conversation, user, turn, at)
       SELECT @to, user, turn, at FROM turns
         WHERE conversation = @from AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = @to)
         ORDER BY id`,
  );
  return {
    keepTurn: (conversation, { user, turn, at }) => {
      keep({ conversation, user, turn: toJson(turn), at: at.getTime() });
    },
    // To SQLite, a limit below zero is none.
    turns: (conversation, most) => latest({ conversation, most: Math.max(0, most) }).toReversed(),
    continueIn: (from, to) => {
      copy({ from, to });
    },
  };
}
