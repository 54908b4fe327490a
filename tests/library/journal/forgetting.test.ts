import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../src/library/index.js';
import { libraryFolder } from '../library-folder.js';
import {
  inspect,
  journalFile,
  minute,
  sampleRating,
  sampleSaid,
  sampleTurn,
  testJournal,
} from './journal-setup.js';

/** The rows of every table, as one text. */
function contentOf(folder: string): string {
  return inspect(folder, (database) => {
    const tables = database
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck()
      .all();
    return JSON.stringify(tables.map((table) => database.prepare(`SELECT * FROM ${table}`).all()));
  });
}

/** The files of the folder that hold some bytes anywhere. */
function filesHolding(folder: string, text: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}

/** Fills a journal with what Ana and Ben do, in many turns each. */
function converse(journal: Journal): void {
  for (let n = 0; n < 60; n += 1) {
    const user = n % 2 === 0 ? 'ana-111' : 'ben-222';
    const text = `${user} asks ${'about the harbour '.repeat(n)}`;
    const said = sampleSaid({ user, content: { text }, conversation: `c${n % 5}`, at: minute(n) });
    journal.keepSaid(said);
    journal.noteMessage(said.id, `message-${n}`);
    journal.keepTurn(`c${n % 5}`, sampleTurn(text, { user, at: minute(n) }));
    const rater = n % 3 === 0 ? 'ana-111' : 'ben-222';
    const comment = `${rater} says so`;
    journal.rate(sampleRating(said.id, { user: rater, comment, at: minute(n) }));
    journal.claim(`rate:${said.id}:${rater}`, minute(n));
  }
  journal.continueIn('c1', 'thread');
  journal.changeSettings('server-1', null, { isOn: true });
  journal.writeNote('commands', 'fingerprint');
}

describe('forgetting a person', () => {
  test('leaves nothing of them in any table or file, and what the others were told', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    converse(journal);
    const turnsOf = (user: string) =>
      ['c0', 'c1', 'c2', 'c3', 'c4', 'thread']
        .flatMap((conversation) => journal.turns(conversation, 100))
        .filter((turn) => turn.user === user).length;
    const before = { ana: turnsOf('ana-111'), ben: turnsOf('ben-222') };
    expect(contentOf(folder)).toContain('ana-111');

    // Half of what was said is Ana's; she rated every third, which is every third of Ben's too. Three conversations
    // began with a turn of Ben's, before any of hers.
    expect(journal.forgetUser('ana-111')).toEqual({
      said: 30,
      turns: before.ana + before.ben - 3,
      ratings: 40,
    });
    expect(before.ana).toBe(36);
    expect(contentOf(folder)).not.toContain('ana-111');
    expect(filesHolding(folder, 'ana-111')).toEqual([]);
    expect(journal.saidIn('message-0')).toBeNull();

    expect(journal.saidIn('message-1')).toMatchObject({ user: 'ben-222' });
    expect(turnsOf('ben-222')).toBe(3);
    expect(journal.ratings({ limit: 100 })).toHaveLength(20);
    expect(journal.settings('server-1').server.isOn).toBe(true);
    expect(journal.note('commands')).toBe('fingerprint');
    expect(journal.forgetUser('ana-111')).toEqual({ said: 0, turns: 0, ratings: 0 });
  });

  test('takes along what came after their turns, which may be understood by them', async () => {
    const journal = await testJournal();
    const keep = (conversation: string, user: string, question: string) =>
      journal.keepTurn(conversation, sampleTurn(question, { user, at: minute(0) }));
    keep('one', 'ben', 'Who met?');
    keep('other', 'ben', 'When?');
    keep('one', 'ana', 'and in Doha?');
    keep('one', 'ben', 'and why in Doha?');
    journal.continueIn('one', 'thread');
    keep('thread', 'cid', 'and how long in Doha?');
    keep('other', 'cid', 'and where?');
    const left = (conversation: string) =>
      journal.turns(conversation, 9).map(({ turn }) => (turn as { question: string }).question);
    // Ana's own, and what followed: both in the conversation and where it was continued.
    expect(journal.forgetUser('ana').turns).toBe(5);
    expect(left('one')).toEqual(['Who met?']);
    expect(left('thread')).toEqual(['Who met?']);
    expect(left('other')).toEqual(['When?', 'and where?']);
  });

  test('of whom nothing is known deletes nothing', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    converse(journal);
    const before = contentOf(folder);
    expect(journal.forgetUser('ana')).toEqual({ said: 0, turns: 0, ratings: 0 });
    expect(contentOf(folder)).toBe(before);
  });

  test('empties the log, and is done although somebody is reading', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    converse(journal);
    expect(statSync(`${journalFile(folder)}-wal`).size).toBeGreaterThan(0);
    inspect(folder, (reader) => {
      reader.exec('BEGIN; SELECT * FROM said');
      expect(journal.forgetUser('ana-111').said).toBe(30);
    });
    expect(contentOf(folder)).not.toContain('ana-111');
    journal.dropBefore(minute(0));
    expect(statSync(`${journalFile(folder)}-wal`).size).toBe(0);
    expect(filesHolding(folder, 'ana-111')).toEqual([]);
  });
});

describe('dropping what is old', () => {
  test('keeps what is not older, and counts what goes', async () => {
    const journal = await testJournal();
    const [old, recent] = [sampleSaid({ at: minute(1) }), sampleSaid({ at: minute(5) })];
    for (const said of [old, recent]) {
      journal.keepSaid(said);
      journal.noteMessage(said.id, `message of ${said.id}`);
      journal.keepTurn('one', sampleTurn(said.id, { at: said.at }));
      journal.claim(`post:${said.id}`, said.at);
      journal.rate(sampleRating(said.id, { at: said.at }));
      journal.rate(sampleRating(said.id, { user: 'ben', at: minute(9) }));
    }
    journal.changeSettings('server-1', 'channel-1', { isPrivate: true });
    journal.writeNote('commands', 'fingerprint');

    expect(journal.dropBefore(minute(1))).toEqual({ said: 0, turns: 0, ratings: 0 });
    // A rating goes with what it is about, however new it is.
    expect(journal.dropBefore(minute(5))).toEqual({ said: 1, turns: 1, ratings: 2 });
    expect(journal.said(old.id)).toBeNull();
    expect(journal.saidIn(`message of ${old.id}`)).toBeNull();
    expect(journal.saidIn(`message of ${recent.id}`)).toEqual(recent);
    expect(journal.turns('one', 10)).toMatchObject([{ turn: { question: recent.id } }]);
    expect(journal.ratings({ limit: 10 })).toHaveLength(2);
    expect(journal.claim(`post:${old.id}`, minute(9))).toBe(true);
    expect(journal.claim(`post:${recent.id}`, minute(9))).toBe(false);
    expect(journal.settings('server-1').channels.size).toBe(1);
    expect(journal.note('commands')).toBe('fingerprint');
  });
});
