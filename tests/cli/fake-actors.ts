import type { Actors } from '../../src/actors/index.js';
import {
  sampleActor,
  sampleConnectionPage,
  sampleDossier,
  sampleStatementPage,
  sampleTimeline,
} from './actor-samples.js';

/** A call that a fake was asked: the method and what it was given. */
export type ActorCall = readonly [method: keyof Actors, ...given: readonly unknown[]];

/** Actors that always give the samples, but for what is replaced, and keep what they were asked. */
export function fakeActors(replaced: Partial<Actors> = {}) {
  const calls: ActorCall[] = [];
  const answers: Actors = {
    suggest: async () => [],
    find: async () => ({ status: 'found', actor: sampleActor() }),
    actor: async () => null,
    list: async () => ({ actors: [sampleActor()], total: 1 }),
    inSentences: async () => [sampleActor()],
    dossier: async () => sampleDossier(),
    statements: async () => sampleStatementPage(),
    connections: async () => sampleConnectionPage(),
    timeline: async () => sampleTimeline(),
    ...replaced,
  };
  const actors = new Proxy(answers, {
    get:
      (target, method: keyof Actors) =>
      (...given: readonly unknown[]) => {
        calls.push([method, ...given]);
        return Reflect.apply(target[method], target, given);
      },
  });
  return { actors, calls };
}
