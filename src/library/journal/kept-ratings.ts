import { z } from 'zod';
import { saidColumn, timeColumn } from './columns.js';
import type { Journal, Rating } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

const COLUMNS = 'said, user, verdict, comment, at';

/** Newest first; ratings of the same time always in the same order, which an index has as well. */
const LATEST = 'ORDER BY at DESC, said DESC, user DESC LIMIT @most';

const ratingRow: z.ZodType<Rating> = z.object({
  said: saidColumn,
  user: z.string(),
  verdict: z.enum(['up', 'down']),
  comment: z.string().nullable(),
  at: timeColumn,
});

/** Keeps ratings of what was said, while that is kept. */
export function keptRatings(
  database: JournalDatabase,
): Pick<Journal, 'rate' | 'deleteRating' | 'rating' | 'ratings' | 'ratingCounts'> {
  const one = database.one(
    `SELECT ${COLUMNS} FROM ratings WHERE said = @said AND user = @user`,
    ratingRow,
  );
  const latest = database.all(`SELECT ${COLUMNS} FROM ratings ${LATEST}`, ratingRow);
  const latestOf = database.all(
    `SELECT ${COLUMNS} FROM ratings WHERE server = @server ${LATEST}`,
    ratingRow,
  );
  const counts = database.all(
    'SELECT verdict, count(*) AS ratings FROM ratings WHERE server IS @server GROUP BY verdict',
    z.object({ verdict: z.enum(['up', 'down']), ratings: z.number() }),
  );
  const keep = database.change(
    `INSERT INTO ratings (said, server, user, verdict, comment, at)
       SELECT id, server, @user, @verdict, @comment, @at FROM said WHERE id = @said
       ON CONFLICT (said, user) DO UPDATE SET
         comment = coalesce(excluded.comment, iif(verdict = excluded.verdict, comment, NULL)),
         verdict = excluded.verdict,
         at = excluded.at`,
  );
  const remove = database.change('DELETE FROM ratings WHERE said = @said AND user = @user');
  return {
    rate: ({ at, ...rating }) => keep({ ...rating, at: at.getTime() }) > 0,
    deleteRating: (said, user) => remove({ said, user }) > 0,
    rating: (said, user) => one({ said, user }),
    ratingCounts: (server) => {
      const of = new Map(counts({ server }).map(({ verdict, ratings }) => [verdict, ratings]));
      return { up: of.get('up') ?? 0, down: of.get('down') ?? 0 };
    },
    ratings: ({ server, limit }) => {
      // To SQLite, a limit below zero is none.
      const most = Math.max(0, limit);
      return server === undefined ? latest({ most }) : latestOf({ server, most });
    },
  };
}
