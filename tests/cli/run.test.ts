import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/answering/answer.js';
import { claimCheckSchema } from '../../src/answering/index.js';
import { run } from '../../src/cli/index.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { SMALL_CORPUS } from './small-corpus.js';

const places = { folder: '', corpus: '', library: '' };

/** Runs the command line inside this process, with output that is no terminal. */
async function footnote(words: readonly string[], input = '') {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await run(words, {
    stdin: Readable.from([input]),
    stdout,
    stderr,
    env: { CORPUS_DIR: places.corpus, LIBRARY_DIR: places.library, EMBEDDING_WORKERS: '1' },
    folder: places.folder,
  });
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

beforeAll(async () => {
  places.folder = await temporaryFolder();
  places.library = join(await temporaryFolder(), 'library');
  places.corpus = await temporaryFolder(SMALL_CORPUS);
});

describe('run', () => {
  it('says what there is, and every exit code', async () => {
    const { code, out, err } = await footnote(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /ask.*check.*chat.*search.*sources.*show.*actor.*actors.*timeline.*index.*stats.*doctor.*eval/su,
    );
    expect(out).toMatch(/ 70 .*130 /su);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['no command', [], /Usage/u],
    ['a slip', ['serch', 'x'], /Did you mean search\?/u],
    ['an unknown option', ['stats', '--jsn'], /--json/u],
    ['a date that is none', ['ask', 'x', '--since', '2024-13'], /--since takes a date as YYYY/u],
    ['an empty question', ['ask', ''], /QUESTION takes a question/u],
    ['an empty claim', ['check', ' '], /CLAIM takes a claim/u],
    ['an empty folder name', ['stats', '--corpus', ''], /--corpus takes a folder/u],
    ['a corpus that is not there', ['index', '--corpus', '/nowhere'], /no corpus.*--corpus/su],
  ])('ends with 2 after %s', async (_, words, said) => {
    const { code, out, err } = await footnote(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    expect(err).not.toMatch(/^ {4}at /mu);
  });

  it('prints the stack only where it is wanted', async () => {
    const { err } = await footnote(['stats', '--no-index', '--debug']);
    expect(err).toMatch(/^ {4}at /mu);
  });

  it('ends with 3 where there is no library to read', async () => {
    const { code, out, err } = await footnote(['stats', '--no-index']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('footnote index');
  });

  it('indexes before the first question, and prints one JSON document', async () => {
    const { code, out, err } = await footnote(['ask', 'Who cut the ribbon in Varna?', '--json']);
    expect(code).toBe(0);
    expect(answerSchema.parse(JSON.parse(out)).question).toBe('Who cut the ribbon in Varna?');
    expect(err).toContain('3 articles, 3 passages; 3 new, 0 changed, 0 removed; 1 file skipped');
    expect(err).toContain('skipped bad.json: malformed');
  });

  it('reads the library', async () => {
    const sources = await footnote(['sources', 'tide']);
    expect(sources.out).toMatch(/2024-05-06 {2}harbour\.md +Tide Post +1\n/u);
    const show = await footnote(['show', 'harbour.md:9']);
    expect(show.out).toMatch(/\n9 {2}Mayor Ivana Petrova cut the ribbon\.\n$/u);
    const missing = await footnote(['show', 'harbor.md']);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('“harbour.md”') });
    const stats = await footnote(['stats', '--json']);
    expect(JSON.parse(stats.out)).toMatchObject({
      articles: 3,
      skipped: [{ path: 'bad.json', reason: 'malformed' }],
    });
    expect(sources.err + show.err + stats.err).toBe('');
  });

  it('searches, within a filter', async () => {
    const words = ['search', 'harbour repairs', '--json', '--limit', '2', '--until', '2024-05'];
    const { out } = await footnote(words);
    const { hits } = JSON.parse(out);
    expect(hits.map(({ file }: { file: string }) => file)).toEqual(['harbour.md']);
    expect(hits[0]).toMatchObject({
      publisher: 'Tide Post',
      date: { value: '2024-05-06', basis: 'stated' },
      signals: { words: { rank: 1 }, meaning: { rank: 1 } },
    });
  });

  it('checks claims', async () => {
    const right = await footnote(['check', 'Mayor Ivana Petrova cut the ribbon.', '--json']);
    const check = claimCheckSchema.parse(JSON.parse(right.out));
    expect({ code: right.code, verdict: check.verdict }).toEqual({ code: 0, verdict: 'supported' });
    const wrong = await footnote(['check', 'Mayor', 'Maria', 'Petrova', 'cut', 'the', 'ribbon.']);
    expect(wrong).toMatchObject({ code: 0, err: '' });
    expect(wrong.out).not.toContain('Supported by');
  });

  it('looks up actors and puts events in order', async () => {
    const list = await footnote(['actors', '--kind', 'person', '--json']);
    const names = JSON.parse(list.out).actors.map(({ name }: { name: string }) => name);
    expect(names).toContain('Ivana Petrova');
    const dossier = await footnote(['actor', 'Petrova']);
    expect(dossier.out).toMatch(/^Ivana Petrova — person\n[\s\S]*Tide Post/u);
    expect(dossier.out).toContain('“Mayor Ivana Petrova cut the ribbon.”');
    const unknown = await footnote(['actor', 'Zyxwv']);
    expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“Zyxwv”') });
    const timeline = await footnote(['timeline', '--until', '2024-05', '--json']);
    expect(JSON.parse(timeline.out).entries).toMatchObject([
      { date: { value: '2024-05-06', precision: 'day' }, text: expect.stringContaining('Varna') },
    ]);
    expect(list.err + dossier.err + timeline.err).toBe('');
  });

  it('talks through a pipe', async () => {
    const { code, out } = await footnote(['chat'], '/sources tide\nWho cut the ribbon in Varna?\n');
    expect(code).toBe(0);
    expect(out).toMatch(/\n1 article\n\n\S/u);
  });

  it('ends with 1 for skipped files where that is wanted, and is quiet', async () => {
    const { code, err } = await footnote(['stats', '--strict', '--quiet']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('examines itself', async () => {
    const { code, out } = await footnote(['doctor', '--json']);
    const { ok, checks } = JSON.parse(out);
    expect({ code, ok }, out).toEqual({ code: 0, ok: true });
    expect(checks.map(({ name }: { name: string }) => name)).toContain('vector index');
  });
});
