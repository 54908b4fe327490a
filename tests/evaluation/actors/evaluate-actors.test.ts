import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActorSet } from '../../../src/evaluation/actors/actor-set.js';
import { evaluateActors } from '../../../src/evaluation/actors/evaluate-actors.js';
import { loadGazetteers } from '../../../src/names/gazetteers/index.js';
import { createRuleRecognizer } from '../../../src/recognition/index.js';

const known = loadGazetteers();
const recognizer = createRuleRecognizer(known);

let folder = '';
let corpus = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-actors-'));
  corpus = await mkdtemp(join(folder, 'corpus-'));
  const files = {
    'a.txt': 'Qorvex said that it would pay. Anna Berg was pleased, and Tandril too.',
    'b.txt': 'The Danish company Qorvex met Olaf Tandril, the minister, in Lagos.',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(corpus, name), text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function setOf(content: unknown) {
  const file = join(folder, 'names.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readActorSet(file);
}

describe('a list of names', () => {
  it('may have other keys and leave kinds out', async () => {
    const set = await setOf({ 'a.txt': { persons: ['Anna Berg'], same: [['x']] } });
    expect(set.files).toEqual([
      { file: 'a.txt', persons: ['Anna Berg'], organisations: [], places: [] },
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[1]'],
    ['nothing in it', {}],
    ['names that are none', { 'a.txt': { persons: [''] } }],
    ['names that are no list', { 'a.txt': { places: 'Lagos' } }],
  ])('is refused with %s', async (_, content) => {
    await expect(setOf(content)).rejects.toMatchObject({ code: 'eval/malformed' });
  });
});

describe('recognition measured', () => {
  it('decides kinds by all articles of the corpus', async () => {
    const set = await setOf({
      'a.txt': { persons: ['Anna Berg', 'Tandril'], organisations: ['Qorvex'] },
    });
    const report = await evaluateActors({ set, corpus, recognizer, known });
    expect(report.results).toMatchObject([
      {
        file: 'a.txt',
        kinds: {
          persons: { found: ['Anna Berg', 'Tandril'], missed: [], wrong: [] },
          organisations: { found: ['Qorvex'], missed: [], wrong: [] },
        },
      },
    ]);
    expect(report).toMatchObject({ sentences: 3, overall: { persons: { f1: 1 } } });
  });

  it('lists what is missed and what is wrong', async () => {
    const set = await setOf({ 'b.txt': { persons: ['Olaf Tandril'], places: ['Abuja'] } });
    const { results } = await evaluateActors({ set, corpus, recognizer, known });
    expect(results[0]?.kinds.places).toEqual({ found: [], missed: ['Abuja'], wrong: ['Lagos'] });
  });

  it('refuses a list of files that the corpus does not have', async () => {
    const set = await setOf({ 'gone.txt': { persons: [] } });
    await expect(evaluateActors({ set, corpus, recognizer, known })).rejects.toMatchObject({
      code: 'eval/malformed',
    });
  });

  it('ends where it is told to', async () => {
    const set = await setOf({ 'a.txt': {} });
    const signal = AbortSignal.abort(new Error('enough'));
    const run = evaluateActors({ set, corpus, recognizer, known, signal });
    await expect(run).rejects.toThrow('enough');
  });
});
