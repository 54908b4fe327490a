import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadActorOverrides, readActorOverrides } from '../../../src/actors/directory/index.js';
import { describeError } from '../../../src/errors/describe-error.js';
import { FootnoteError, isFootnoteError } from '../../../src/errors/footnote-error.js';

function problemsOf(text: string) {
  try {
    readActorOverrides(text, 'actors.yaml');
  } catch (error) {
    if (isFootnoteError(error, 'actors/invalid')) return error.context.problems;
    throw error;
  }
  return [];
}

describe('readActorOverrides', () => {
  it('reads every part', () => {
    const text = `# who is who
merge:
  - [Mousa Abu Marzouk, Abu Marzuq]
  - - Hezbollah
    - Party of God
split: [[Abbas Kamel, Abbas]]
rename:
  Khaled Mashal: Khaled Meshaal
aliases:
  Mahmoud Abbas: [Abu Mazen]
hide: [No, "2024"]
kinds: { Jordan: place, May: none }
`;
    expect(readActorOverrides(text, 'actors.yaml')).toEqual({
      merge: [
        { names: ['Mousa Abu Marzouk', 'Abu Marzuq'], line: 3 },
        { names: ['Hezbollah', 'Party of God'], line: 4 },
      ],
      split: [{ names: ['Abbas Kamel', 'Abbas'], line: 6 }],
      rename: new Map([['Khaled Mashal', 'Khaled Meshaal']]),
      aliases: new Map([['Mahmoud Abbas', ['Abu Mazen']]]),
      hide: ['No', '2024'],
      kinds: new Map([
        ['Jordan', 'place'],
        ['May', 'none'],
      ]),
    });
  });

  it.each(['', '\n# nothing yet\n', '---\n', '{}'])('takes %j for nothing', (text) => {
    expect(readActorOverrides(text, 'actors.yaml').merge).toEqual([]);
  });

  it.each([
    ['hide: [Reuters]\nmerg:\n  - [A, B]', 2, 'merg', 'merge'],
    ['hide:\n  - Reuters\n  -\n', 3, 'empty', 'hide:'],
    ['merge:\n  - [A, B]\n  - [C]', 3, 'at least two names', 'merge:'],
    ['merge:\n  - A\n  - B', 2, 'at least two names', 'merge:'],
    ['kinds:\n  Jordan: place\n  Austin: human', 3, 'person, organisation, place, none', 'kinds:'],
    ['rename:\n  - A', 1, 'name for a name', 'rename:'],
    ['aliases:\n  A: B', 2, 'list of names', 'aliases:'],
    ['hide: [A\nmerge: []', 2, '', 'Correct'],
    ['- A', 1, 'named parts', 'Write'],
    ['hide: [A]\nhide: [B]', 2, 'unique', 'Correct'],
    ['split:\n  - [A, a]', 2, 'kept apart', 'Take one'],
  ])('says what is wrong in %j', (text, line, problem, remedy) => {
    const [found] = problemsOf(text);
    expect(found?.line).toBe(line);
    expect(found?.problem).toContain(problem);
    expect(found?.remedy).toContain(remedy);
  });

  it('lists several problems', () => {
    expect(
      problemsOf('merg: []\nhide: A\nkinds: {B: c}')
        .map(({ line }) => line)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('refuses to keep apart what is joined, if through others', () => {
    const text = 'merge:\n  - [A, B]\n  - [b, C]\naliases:\n  C: [D]\nsplit:\n  - [X, A, D]';
    expect(problemsOf(text)).toMatchObject([{ line: 7, problem: expect.stringContaining('“D”') }]);
  });

  it('is told to people with line and remedy', () => {
    const error = new FootnoteError('actors/invalid', {
      file: 'actors.yaml',
      problems: [{ line: 2, problem: 'there is no part “merg”', remedy: 'Did you mean “merge”?' }],
    });
    expect(describeError(error)).toEqual({
      message: 'actors.yaml cannot be used. Line 2: there is no part “merg”.',
      remedy: 'Line 2: Did you mean “merge”?',
      exitCode: 2,
    });
  });

  it('fails in no other way, whatever the text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'merge:',
        '  - [A, B]',
        'hide: &a [A]',
        'split: *a',
        '? [a',
        '<<: *a',
        '{a: b',
        '"',
        '!!x y',
        '%YAML 9',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        try {
          readActorOverrides(text, 'actors.yaml');
        } catch (error) {
          expect(isFootnoteError(error, 'actors/invalid'), String(error)).toBe(true);
        }
      }),
    );
    for (const deep of ['['.repeat(50_000), '{a: '.repeat(50_000), '- '.repeat(50_000)]) {
      expect(problemsOf(deep).length).toBeGreaterThan(0);
    }
  });
});

describe('loadActorOverrides', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-actors-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('overrides nothing where there is no file or folder', async () => {
    expect((await loadActorOverrides(folder)).hide).toEqual([]);
    expect((await loadActorOverrides(join(folder, 'none'))).hide).toEqual([]);
    expect((await loadActorOverrides(null)).hide).toEqual([]);
  });

  it('reads either name of the file, the first one first', async () => {
    await writeFile(join(folder, 'actors.yml'), 'hide: [A]');
    expect((await loadActorOverrides(folder)).hide).toEqual(['A']);
    await writeFile(join(folder, 'actors.yaml'), '\uFEFFhide: [B]');
    expect((await loadActorOverrides(folder)).hide).toEqual(['B']);
  });

  it('refuses what is too large, no file or no UTF-8', async () => {
    const file = join(folder, 'actors.yaml');
    const refused = { code: 'actors/invalid' };
    await writeFile(file, `# ${'x'.repeat(1024 * 1024)}`);
    await expect(loadActorOverrides(folder)).rejects.toMatchObject(refused);
    await writeFile(file, Buffer.from([0x68, 0xff, 0xfe]));
    await expect(loadActorOverrides(folder)).rejects.toMatchObject(refused);
    await rm(file);
    await mkdir(file);
    await expect(loadActorOverrides(folder)).rejects.toMatchObject(refused);
  });
});
