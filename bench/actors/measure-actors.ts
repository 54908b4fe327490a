import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LibraryActors } from '../../src/actors/index.js';
import type { Config } from '../../src/config.js';
import { createPassageEncoder, type PassageEncoder } from '../../src/embedding/index.js';
import { indexCorpus, SqliteLibrary } from '../../src/library/index.js';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';
import { createRuleRecognizer, type Recognizer } from '../../src/recognition/index.js';
import { type Figure, spreadOf, timed } from '../measure.js';
import { seededRandom } from '../seeded-random.js';
import { castOf } from './cast.js';
import { hashingEncoder } from './hashing-encoder.js';
import { measureMerging } from './measure-merging.js';
import { writeNews } from './write-news.js';

const PERSONS = 400;
const ORGANISATIONS = 150;

/** Articles whose indexing is timed with the real model, with names and without. */
const TIMED_ARTICLES = 200;

/** How often each way of indexing is timed. */
const ROUNDS = 3;

/** Lookups that are timed of each kind. */
const LOOKUPS = 200;

/** What the actors' suite needs. */
export interface ActorsTask {
  readonly folder: string;
  readonly articles: number;
  readonly embedding: Config['embedding'];
}

/** Measures recognition, lookups and merging over generated articles whose actors are known. */
export async function measureActors({
  folder,
  articles,
  embedding,
}: ActorsTask): Promise<Figure[]> {
  const suite = `Actors of ${articles.toLocaleString('en')} articles`;
  const cast = castOf(PERSONS, ORGANISATIONS);
  const corpus = join(folder, 'actors-corpus');
  await mkdir(corpus, { recursive: true });
  for (const { name, text } of writeNews(cast, articles)) await writeFile(join(corpus, name), text);
  const recognizer = createRuleRecognizer(loadGazetteers());
  const library = join(folder, 'actors-library');
  const index = (encoder: PassageEncoder, reader: Recognizer, from: string, into: string) =>
    timed(() =>
      indexCorpus({
        corpus: from,
        store: new SqliteLibrary(into),
        encoder,
        recognizer: reader,
        tokens: false,
        rebuild: false,
        now: () => new Date(0),
      }),
    );
  const encoder = hashingEncoder();
  await index(encoder, recognizer, corpus, library);
  await appendFile(join(corpus, 'article-000000.md'), '\nNothing else was decided.\n');
  const again = await index(encoder, recognizer, corpus, library);

  const reader = await new SqliteLibrary(library).openReader();
  const actors = new LibraryActors(reader);
  const first = await timed(() => actors.find('nobody'));
  const { actors: listed, total } = await actors.list({ limit: 1000 });
  const random = seededRandom(articles);
  const dossiers: number[] = [];
  const suggestions: number[] = [];
  const timelines: number[] = [];
  for (let n = 0; n < LOOKUPS; n += 1) {
    // The most mentioned half of the time: they take the longest.
    const at = Math.floor(listed.length * random() ** (n % 2 === 0 ? 6 : 1));
    const actor = listed[at];
    if (actor === undefined) continue;
    dossiers.push((await timed(() => actors.dossier(actor.id))).seconds * 1000);
    const typed = actor.name.slice(0, 1 + Math.floor(random() * actor.name.length));
    suggestions.push((await timed(() => actors.suggest(typed, 25))).seconds * 1000);
    const query = { actor: actor.id, limit: 10 };
    timelines.push((await timed(() => actors.timeline(query))).seconds * 1000);
  }
  const whole = await timed(() => actors.timeline({ limit: 10 }));
  const merging = await measureMerging(reader, actors, cast);
  await reader.close();

  const some = join(folder, 'actors-some');
  await mkdir(some, { recursive: true });
  for (const { name, text } of writeNews(cast, TIMED_ARTICLES)) {
    await writeFile(join(some, name), text);
  }
  const model = await createPassageEncoder(embedding);
  await model.encodeQuestion('warm up');
  const plain: number[] = [];
  const named: number[] = [];
  // In turns, and the better of each counts: whatever else the machine does spares neither.
  for (let round = 0; round < ROUNDS; round += 1) {
    const into = (kind: string) => join(folder, `actors-${kind}-${round}`);
    plain.push((await index(model, withoutNames(), some, into('plain'))).seconds);
    named.push((await index(model, recognizer, some, into('named'))).seconds);
  }
  await model.close();
  const p95 = (values: readonly number[]) => spreadOf(values).p95;
  return [
    {
      suite,
      name: 'indexing with names, times without',
      value: Math.min(...named) / Math.min(...plain),
      unit: 'ratio',
    },
    { suite, name: 'actors', value: total, unit: 'actors' },
    { suite, name: 'directory, first lookup', value: first.seconds * 1000, unit: 'ms' },
    { suite, name: 'dossier, p50', value: spreadOf(dossiers).p50, unit: 'ms' },
    { suite, name: 'dossier, p95', value: p95(dossiers), unit: 'ms' },
    { suite, name: 'suggestions, p95', value: p95(suggestions), unit: 'ms' },
    { suite, name: 'timeline of an actor, p95', value: p95(timelines), unit: 'ms' },
    { suite, name: 'timeline of everything', value: whole.seconds * 1000, unit: 'ms' },
    {
      suite,
      name: 'one article indexed again, in a running process',
      value: again.seconds,
      unit: 's',
    },
    { suite, name: 'pairs of names merged, precision', value: merging.precision, unit: 'ratio' },
    { suite, name: 'pairs of names merged, recall', value: merging.recall, unit: 'ratio' },
  ];
}

/** A recogniser that finds nothing. */
function withoutNames(): Recognizer {
  return { version: 'none', recognize: async () => [], close: async () => undefined };
}
