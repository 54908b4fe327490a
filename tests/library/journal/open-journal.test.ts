import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openFeedback, openJournal, SqliteLibrary } from '../../../src/library/index.js';
import { libraryFolder } from '../library-folder.js';
import {
  inspect,
  journalFile,
  minute,
  sampleRating,
  sampleSaid,
  testJournal,
} from './journal-setup.js';

const refuses = (folder: string, code: string) => {
  for (const open of [openJournal, openFeedback]) {
    expect(() => open(folder)).toThrow(
      expect.objectContaining({
        code,
        context: expect.objectContaining({ file: journalFile(folder) }),
      }),
    );
  }
};

describe('opening a journal', () => {
  test('makes the folder and a file in it, which is the only one that stays', async () => {
    const folder = join(await libraryFolder(), 'new', 'library');
    openJournal(folder).close();
    expect(readdirSync(folder)).toEqual(['journal.sqlite']);
    const marks = inspect(folder, (it) => [
      it.pragma('application_id', { simple: true }),
      it.pragma('user_version', { simple: true }),
      it.pragma('journal_mode', { simple: true }),
    ]);
    expect(marks).toEqual([0x464f4f4a, 2, 'wal']);
  });

  test.each([
    [
      'a file that is no database',
      (file: string) => writeFileSync(file, 'Dear diary, '.repeat(900)),
    ],
    [
      'a database of another program',
      (file: string) => {
        const other = new Database(file);
        other.exec('CREATE TABLE bookmarks (url TEXT)');
        other.close();
      },
    ],
    [
      'a journal that was cut off',
      (file: string) => {
        openJournal(join(file, '..')).close();
        truncateSync(file, 700);
      },
    ],
    ['a folder in its place', (file: string) => void mkdirSync(file)],
  ])('refuses %s and leaves it alone', async (_, prepare) => {
    const folder = await libraryFolder();
    const file = journalFile(folder);
    prepare(file);
    const content = () => (readdirSync(folder).length === 1 ? readIfFile(file) : 'more files');
    const before = content();
    refuses(folder, 'library/corrupt');
    expect(content()).toEqual(before);
  });

  test('refuses a library, and a library a journal', async () => {
    const folder = await libraryFolder();
    await (await new SqliteLibrary(folder).openWriter()).close();
    writeFileSync(journalFile(folder), readFileSync(join(folder, 'library.sqlite')));
    refuses(folder, 'library/corrupt');
  });

  test('refuses a journal of a later version', async () => {
    const folder = await libraryFolder();
    openJournal(folder).close();
    inspect(folder, (it) => it.pragma('user_version = 99'));
    refuses(folder, 'library/newer');
  });

  test('brings one of the first version to this one, with all that it holds', async () => {
    const folder = await libraryFolder();
    const earlier = openJournal(folder);
    const said = sampleSaid();
    earlier.keepSaid(said);
    earlier.close();
    inspect(folder, (it) => it.exec('DROP TABLE chat_tokens; PRAGMA user_version = 1'));
    const journal = await testJournal(folder);
    expect(journal.said(said.id)).toEqual(said);
    journal.spendChatTokens({ day: '2025-03-05', server: null, tokens: 5 });
    expect(journal.chatTokens('2025-03-05', null)).toBe(5);
    expect(inspect(folder, (it) => it.pragma('user_version', { simple: true }))).toBe(2);
  });

  test('says so when it meets damage inside', async () => {
    const folder = await libraryFolder();
    const journal = openJournal(folder);
    const said = sampleSaid({ content: 'x'.repeat(50_000) });
    journal.keepSaid(said);
    journal.close();
    const file = journalFile(folder);
    writeFileSync(file, readFileSync(file).fill(0xa5, 4_096));
    const damaged = await testJournal(folder);
    expect(() => damaged.said(said.id)).toThrow(
      expect.objectContaining({ code: 'library/corrupt' }),
    );
  });

  test('says so when it meets a row that no journal would write, without repeating it', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    const said = sampleSaid();
    journal.keepSaid(said);
    inspect(folder, (it) => it.exec(`UPDATE said SET content = '{"private'`));
    expect(() => journal.said(said.id)).toThrow(
      expect.objectContaining({
        code: 'library/corrupt',
        message: expect.not.stringContaining('private'),
      }),
    );
  });

  test('leaves it as it is when the library beside it is made anew', async () => {
    const folder = await libraryFolder();
    const journal = await testJournal(folder);
    const said = sampleSaid();
    journal.keepSaid(said);
    const writer = await new SqliteLibrary(folder).openWriter();
    await writer.clear();
    await writer.finish(minute(0));
    await writer.close();
    expect(journal.said(said.id)).toEqual(said);
  });
});

describe('opening a journal for its feedback', () => {
  test('makes neither folder nor file', async () => {
    const folder = join(await libraryFolder(), 'none');
    expect(openFeedback(folder)).toBeNull();
    expect(existsSync(folder)).toBe(false);
    mkdirSync(folder);
    expect(openFeedback(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    // Another process is about to make it.
    writeFileSync(journalFile(folder), '');
    expect(openFeedback(folder)).toBeNull();
    expect(readFileSync(journalFile(folder))).toHaveLength(0);
  });

  test('reads what a bot has just written, and leaves the bot’s files where they were', async () => {
    const folder = await libraryFolder();
    const bot = openJournal(folder);
    const said = sampleSaid();
    bot.keepSaid(said);
    const files = readdirSync(folder);
    const feedback = openFeedback(folder);
    expect(feedback?.ratings({ limit: 5 })).toEqual([]);
    bot.rate(sampleRating(said.id));
    expect(feedback?.ratings({ limit: 5 })).toEqual([sampleRating(said.id)]);
    feedback?.close();
    expect(readdirSync(folder)).toEqual(files);
    bot.close();
    openFeedback(folder)?.close();
    expect(readdirSync(folder)).toEqual(['journal.sqlite']);
  });
});

function readIfFile(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return 'a folder';
  }
}
