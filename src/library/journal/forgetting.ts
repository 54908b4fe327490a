import type { Forgotten, Journal } from './journal.js';
import type { JournalDatabase } from './journal-database.js';

/** Deletes what was kept, of one person or from before a time, so that nothing of it is left in the files. */
export function forgetting(database: JournalDatabase): Pick<Journal, 'forgetUser' | 'dropBefore'> {
  // Ratings first: deleted along with what was said, they would not be counted.
  const ofUser = {
    ratings: database.change(
      'DELETE FROM ratings WHERE user = @user OR said IN (SELECT id FROM said WHERE user = @user)',
    ),
    said: database.change('DELETE FROM said WHERE user = @user'),
    // With those that came after: a follow-up is kept as it was understood, in words of the turns before it.
    turns: database.change(
      `WITH first AS (
         SELECT conversation, min(id) AS id FROM turns WHERE user = @user GROUP BY conversation
       )
       DELETE FROM turns WHERE id IN (
         SELECT turns.id FROM first
           JOIN turns ON turns.conversation = first.conversation AND turns.id >= first.id
       )`,
    ),
  };
  const before = {
    ratings: database.change(
      'DELETE FROM ratings WHERE at < @until OR said IN (SELECT id FROM said WHERE at < @until)',
    ),
    said: database.change('DELETE FROM said WHERE at < @until'),
    turns: database.change('DELETE FROM turns WHERE at < @until'),
    claims: database.change('DELETE FROM claims WHERE at < @until'),
    chatTokens: database.change('DELETE FROM chat_tokens WHERE day < @day'),
  };
  const thoroughly = (work: () => Forgotten) => {
    const forgotten = database.atomically(work);
    database.emptyLog();
    return forgotten;
  };
  return {
    forgetUser: (user) =>
      thoroughly(() => {
        const ratings = ofUser.ratings({ user });
        return { said: ofUser.said({ user }), turns: ofUser.turns({ user }), ratings };
      }),
    dropBefore: (time) =>
      thoroughly(() => {
        const until = { until: time.getTime() };
        const ratings = before.ratings(until);
        before.claims(until);
        before.chatTokens({ day: time.toISOString().slice(0, 10) });
        return { said: before.said(until), turns: before.turns(until), ratings };
      }),
  };
}
