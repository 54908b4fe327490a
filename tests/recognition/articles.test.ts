import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateActors, NAME_KINDS, readActorSet } from '../../src/evaluation/index.js';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';
import { createRuleRecognizer } from '../../src/recognition/index.js';

const known = loadGazetteers();
const recognizer = createRuleRecognizer(known);
const fixtures = resolve(import.meta.dirname, '../fixtures');
const shared = resolve(import.meta.dirname, '../../../shared');

/** F1 of persons, organisations and places. */
async function measured(list: string, corpus: string): Promise<(number | null)[]> {
  const set = await readActorSet(list);
  const { overall } = await evaluateActors({ set, corpus, recognizer, known });
  return NAME_KINDS.map((kind) => overall[kind].f1);
}

describe('names in articles on other subjects and regions', () => {
  it('are recognised where the rules were written on them', async () => {
    const folder = join(fixtures, 'actors-seen');
    const [persons, organisations, places] = await measured(
      join(folder, 'annotations.json'),
      folder,
    );
    expect(persons).toBeGreaterThanOrEqual(0.95);
    expect(organisations).toBeGreaterThanOrEqual(0.9);
    expect(places).toBeGreaterThanOrEqual(0.9);
  });

  it('are recognised where no rule was', async () => {
    const folder = join(fixtures, 'actors-unseen');
    const [persons, organisations, places] = await measured(
      join(folder, 'annotations.json'),
      folder,
    );
    expect(persons).toBeGreaterThanOrEqual(0.85);
    expect(organisations).toBeGreaterThanOrEqual(0.78);
    expect(places).toBeGreaterThanOrEqual(0.87);
  });
});

describe.skipIf(!existsSync(shared))('names in the articles of the development set', () => {
  it('are recognised', async () => {
    const list = join(shared, 'eval/actors-dev.json');
    const [persons, organisations, places] = await measured(list, join(shared, 'corpus'));
    expect(persons).toBeGreaterThanOrEqual(0.92);
    expect(organisations).toBeGreaterThanOrEqual(0.88);
    expect(places).toBeGreaterThanOrEqual(0.95);
  });
});
