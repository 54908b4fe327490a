import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  type Actors,
  connectionPageSchema,
  dossierSchema,
  statementPageSchema,
  timelineSchema,
} from '../../src/actors/index.js';
import { type ActorChoice, showActor } from '../../src/cli/commands/actor.js';
import { showTimeline, type TimelineChoice } from '../../src/cli/commands/timeline.js';
import { createContext } from '../../src/cli/context.js';
import { run } from '../../src/cli/index.js';
import { formatOfFile, TIMELINE_FORMATS } from '../../src/cli/timeline-format.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { sampleEntry, sampleReference, sampleTimeline } from './actor-samples.js';
import { fakeActors } from './fake-actors.js';
import { HOSTILE, sampleCitation } from './samples.js';

/** What a command writes to a terminal of this process. */
async function printed(use: (context: ReturnType<typeof createContext>) => Promise<void>) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const terminal = { stdin: new PassThrough(), stdout, stderr, env: {}, folder: '/' };
  await use(createContext(terminal, () => undefined));
  return { out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

const show = (actors: Actors, choice: Partial<ActorChoice> = {}) =>
  printed((context) => showActor(actors, 'Petrova', { limit: 20, ...choice }, {}, context));

const line = (actors: Actors, choice: Partial<TimelineChoice> = {}) =>
  printed((context) => showTimeline(actors, { limit: 100, ...choice }, {}, context));

async function footnote(...words: readonly string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const terminal = { stdin: new PassThrough(), stdout, stderr, env: {}, folder: '/' };
  const code = await run(words, terminal);
  const said = String(stderr.read() ?? '').replace(/\s+/gu, ' ');
  return { code, out: String(stdout.read() ?? ''), said };
}

describe('footnote actor', () => {
  it('prints the dossier of whom the name means', async () => {
    const { actors, calls } = fakeActors();
    const { out } = await show(actors);
    expect(out).toMatch(/^Ivana Petrova — person\n/u);
    expect(calls).toEqual([
      ['find', 'Petrova', {}],
      ['dossier', '00000000000000aa', {}],
    ]);
  });

  it('prints statements about something, or connections, as many as are wanted', async () => {
    const { actors, calls } = fakeActors();
    const statements = await show(actors, { statements: true, about: 'repairs', limit: 3 });
    expect(statements.out).toMatch(/^What Ivana Petrova said \(2 of 7/u);
    expect(calls.at(-1)).toEqual([
      'statements',
      '00000000000000aa',
      { limit: 3, about: 'repairs' },
      {},
    ]);
    const connections = await show(actors, { connections: true });
    expect(connections.out).toMatch(/^Who appears with Ivana Petrova/u);
    expect(calls.at(-1)).toEqual(['connections', '00000000000000aa', { limit: 20 }, {}]);
  });

  it('prints documents that programs can read', async () => {
    const { actors } = fakeActors();
    const read = async (choice: Partial<ActorChoice>) =>
      JSON.parse((await show(actors, { json: true, ...choice })).out);
    expect(dossierSchema.parse(await read({})).statementCount).toBe(7);
    expect(statementPageSchema.parse(await read({ statements: true })).total).toBe(7);
    expect(connectionPageSchema.parse(await read({ connections: true })).total).toBe(1);
  });

  it('does not know whom no article has any more', async () => {
    const { actors } = fakeActors({ dossier: async () => null });
    await expect(show(actors)).rejects.toMatchObject({ code: 'actor/unknown' });
  });
});

describe('footnote timeline', () => {
  it('asks for the actor that a name means, among the articles that are wanted', async () => {
    const { actors, calls } = fakeActors();
    await printed((context) =>
      showTimeline(
        actors,
        { actor: 'Petrova', topic: 'ferry', publisher: ['Tide Post'], limit: 5 },
        { since: '2025-01-01' },
        context,
      ),
    );
    const filter = { publishers: ['Tide Post'] };
    expect(calls).toEqual([
      ['find', 'Petrova', filter],
      [
        'timeline',
        { actor: '00000000000000aa', topic: 'ferry', since: '2025-01-01', filter, limit: 5 },
      ],
    ]);
  });

  it('prints every format', async () => {
    const { actors } = fakeActors();
    const outputs = new Map<string, string>();
    for (const format of TIMELINE_FORMATS)
      outputs.set(format, (await line(actors, { format })).out);
    expect(outputs.get('text')).toMatch(/^Timeline\n/u);
    expect(outputs.get('svg')).toMatch(/^<svg [\s\S]+<\/svg>\n$/u);
    expect(outputs.get('html')).toMatch(/^<!doctype html>\n/u);
    expect(timelineSchema.parse(JSON.parse(outputs.get('json') ?? '')).total).toBe(4);
    for (const text of outputs.values()) {
      expect(text).toContain('The harbour was built.');
      expect(text).toMatch(/[^\n]\n$/u);
    }
    expect((await line(actors, { json: true })).out).toBe(outputs.get('json'));
  });

  it('prints nothing that could take over a terminal, in any format', async () => {
    const entries = [sampleEntry({ text: HOSTILE, actors: [sampleReference({ name: HOSTILE })] })];
    const citations = [sampleCitation({ title: HOSTILE, quote: HOSTILE, publisher: HOSTILE })];
    const timeline = sampleTimeline({ entries, citations, topic: HOSTILE });
    const { actors } = fakeActors({ timeline: async () => timeline });
    for (const format of TIMELINE_FORMATS) {
      const { out } = await line(actors, { format });
      expect(out.replace(/\r?\n/gu, ''), format).not.toMatch(
        /\p{Cc}|\p{Bidi_Control}|[\u200B\uFEFF]/u,
      );
    }
  });

  it('writes a file in the format of its name, in place of what was there', async () => {
    const { actors } = fakeActors();
    const folder = await temporaryFolder({ 'talks.svg': 'an older and longer picture' });
    const output = join(folder, 'talks.svg');
    const { out, err } = await line(actors, { output });
    expect(out).toBe('');
    expect(err).toBe(`Timeline written to ${output}\n`);
    expect(await readFile(output, 'utf8')).toMatch(/^<svg [\s\S]+<\/svg>\n$/u);
    expect(await readdir(folder)).toEqual(['talks.svg']);
    await line(actors, { output, format: 'text' });
    expect(await readFile(output, 'utf8')).toMatch(/^Timeline\n/u);
  });

  it.each([
    ['a.MD', 'markdown'],
    ['b.c/d.csv', 'csv'],
    ['x.json', 'json'],
    ['x.htm', 'html'],
    ['notes', 'text'],
    ['x.constructor', 'text'],
  ])('takes the format of %s for %s', (file, format) => {
    expect(formatOfFile(file)).toBe(format);
  });
});

describe('the commands about actors', () => {
  it.each([
    ['a blank name', ['actor', ' '], /NAME takes a name/u],
    [
      'a kind that there is not',
      ['actor', 'x', '--kind', 'animal'],
      /person, organisation, place/u,
    ],
    ['two lists at once', ['actor', 'x', '--statements', '--connections'], /cannot be used with/u],
    ['a topic of connections', ['actor', 'x', '--connections', '--about', 'y'], /cannot be used/u],
    ['a blank topic of statements', ['actor', 'x', '--about', ''], /--about takes/u],
    ['too many actors', ['actors', '--limit', '1000000'], /--limit takes a whole number/u],
    ['a kind of list that there is not', ['actors', '--kind', 'x'], /person, organisation, place/u],
    ['a format that there is not', ['timeline', '--format', 'pdf'], /text, markdown, csv/u],
    ['two formats', ['timeline', '--format', 'csv', '--json'], /cannot be used with/u],
    ['an argument', ['timeline', 'ferry'], /too many arguments/u],
    [
      'a period that runs backwards',
      ['timeline', '--since', '2025', '--until', '2024'],
      /--until/u,
    ],
    ['a file in no folder', ['timeline', '--output', '/nowhere/a.svg'], /cannot be written/u],
  ])('refuse %s before anything is read', async (_, words, said) => {
    const result = await footnote(...words);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.said).toMatch(said);
  });

  it.each(['actor', 'actors', 'timeline'])('explain themselves: %s', async (name) => {
    const { code, out } = await footnote(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`\nExamples:\n  footnote ${name} `);
    for (const one of out.split('\n')) expect(one.length).toBeLessThanOrEqual(80);
  });
});
