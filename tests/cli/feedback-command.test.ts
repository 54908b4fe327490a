import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/index.js';
import { newSaidId, openJournal, type Said } from '../../src/library/index.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { sampleAnswer } from './samples.js';

const ASKER = '111111111111111111';
const RATER = '222222222222222222';

async function feedback(library: string, ...words: readonly string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await run(['feedback', '--library', library, ...words], {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env: {},
    folder: library,
  });
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

/** A library's folder with a journal of ratings of these contents, the first rated first. */
async function ratedLibrary(...contents: readonly Pick<Said, 'kind' | 'content'>[]) {
  const library = await temporaryFolder();
  const journal = openJournal(library);
  contents.forEach(({ kind, content }, n) => {
    const id = newSaidId();
    const place = { server: null, channel: '333333333333333333' };
    const at = new Date(Date.UTC(2025, 2, 5, n));
    journal.keepSaid({ id, kind, place, user: ASKER, conversation: null, content, at });
    journal.rate({ said: id, user: RATER, verdict: 'down', comment: `comment ${n}`, at });
  });
  journal.close();
  return library;
}

describe('footnote feedback', () => {
  it('says that there is none where nobody ran a bot, and makes nothing', async () => {
    const library = join(await temporaryFolder(), 'none');
    expect(await feedback(library)).toEqual({ code: 0, out: 'No feedback yet.\n', err: '' });
    const { out } = await feedback(library, '--json');
    expect(JSON.parse(out)).toEqual({ feedback: [] });
    expect(existsSync(library)).toBe(false);
  });

  it('lists ratings newest first, and leaves no file behind', async () => {
    const content = sampleAnswer();
    const library = await ratedLibrary(
      { kind: 'answer', content },
      { kind: 'answer', content: { text: 'of an early version' } },
      { kind: 'listing', content: 'tide' },
    );
    const { code, out, err } = await feedback(library);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /comment 2\n.*no longer readable.*comment 1\n.*no longer readable.*envoy come.*comment 0\n/su,
    );
    expect(out).toContain('3 ratings: 0 up, 3 down');
    expect(readdirSync(library)).toEqual(['journal.sqlite']);
  });

  it('prints the answers as a program reads them, and nobody’s id', async () => {
    const content = sampleAnswer();
    const library = await ratedLibrary({ kind: 'answer', content }, { kind: 'check', content: {} });
    const { out } = await feedback(library, '--json', '--limit', '2');
    expect(JSON.parse(out)).toEqual({
      feedback: [
        { at: '2025-03-05T01:00:00.000Z', verdict: 'down', comment: 'comment 1', answer: null },
        { at: '2025-03-05T00:00:00.000Z', verdict: 'down', comment: 'comment 0', answer: content },
      ],
    });
    expect(`${out}${(await feedback(library)).out}`).not.toMatch(/\d{18}/u);
  });

  it('lists no more than it is asked for', async () => {
    const content = sampleAnswer();
    const library = await ratedLibrary({ kind: 'answer', content }, { kind: 'answer', content });
    expect((await feedback(library, '--limit', '1')).out).toContain('1 rating: 0 up, 1 down');
    const wrong = await feedback(library, '--limit', '0');
    expect(wrong).toMatchObject({ code: 2, out: '' });
  });

  it('ends with 3 where the journal is damaged', async () => {
    const library = await temporaryFolder();
    writeFileSync(join(library, 'journal.sqlite'), 'Dear diary, '.repeat(900));
    const { code, err } = await feedback(library);
    expect(code).toBe(3);
    expect(err).toContain('journal.sqlite');
  });
});
