import { describe, expect, it } from 'vitest';
import type { Actor, ActorId } from '../../src/actors/index.js';
import { findActor } from '../../src/cli/find-actor.js';
import { describeError } from '../../src/errors/describe-error.js';
import { sampleActor, sampleReference } from './actor-samples.js';
import { fakeActors } from './fake-actors.js';

const person = sampleActor({ name: 'Ali Jordan' });
const place = sampleActor({ id: '00000000000000dd' as ActorId, name: 'Jordan', kind: 'place' });

describe('findActor', () => {
  it('gives the actor that a name means among the articles of the filter', async () => {
    const { actors, calls } = fakeActors();
    const filter = { publishers: ['Levant Wire'] };
    expect(await findActor(actors, 'Petrova', { filter })).toMatchObject(sampleReference());
    expect(calls).toEqual([['find', 'Petrova', filter]]);
  });

  it('takes an id for the actor that has it, and for a name where none has', async () => {
    const known: Actor = {
      ...sampleReference(),
      names: [],
      aliases: [],
      articles: 1,
      mentions: 1,
      isBesideStory: false,
    };
    const { actors, calls } = fakeActors({ actor: async () => known });
    expect(await findActor(actors, known.id)).toBe(known);
    expect(calls.map(([method]) => method)).toEqual(['actor']);
    expect(await findActor(fakeActors().actors, known.id)).toMatchObject(sampleReference());
  });

  it('offers the nearest names for one that nobody has, each once', async () => {
    const nearest = [sampleActor(), sampleActor(), place];
    const { actors } = fakeActors({ find: async () => ({ status: 'unknown', nearest }) });
    const error = await findActor(actors, 'Petrowa').catch((thrown: unknown) => thrown);
    expect(describeError(error)).toMatchObject({
      message: 'No article names “Petrowa”.',
      remedy: 'Did you mean “Ivana Petrova” or “Jordan”?',
      exitCode: 2,
    });
  });

  it('points to the list where no name is near', async () => {
    const { actors } = fakeActors({ find: async () => ({ status: 'unknown', nearest: [] }) });
    const error = await findActor(actors, 'x').catch((thrown: unknown) => thrown);
    expect(describeError(error).remedy).toContain('footnote actors');
  });

  it('lists those whom an ambiguous name may mean, with ids that tell them apart', async () => {
    const { actors } = fakeActors({
      find: async () => ({ status: 'ambiguous', candidates: [person, place] }),
    });
    const error = await findActor(actors, 'Jordan').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'actor/ambiguous' });
    expect(describeError(error).remedy).toBe(
      'Ali Jordan (person), 00000000000000aa\nJordan (place), 00000000000000dd',
    );
  });

  it('chooses among them by kind', async () => {
    const { actors } = fakeActors({
      find: async () => ({ status: 'ambiguous', candidates: [person, place] }),
    });
    expect(await findActor(actors, 'Jordan', { kind: 'place' })).toBe(place);
    const error = await findActor(actors, 'Jordan', { kind: 'organisation' }).catch(
      (thrown: unknown) => thrown,
    );
    expect(describeError(error).message).toBe(
      '--kind takes person or place for “Jordan”, not “organisation”.',
    );
  });
});
