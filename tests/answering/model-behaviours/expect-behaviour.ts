import { expect } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import type { FallbackReason } from '../../../src/answering/writing/index.js';
import type { ChatRequest, Play, Script } from '../../chat/stand-in/index.js';
import {
  type AskedModel,
  expectInWordsOfSources,
  saidIn,
  type Way,
} from './answering-with-model.js';

/** A question that the sample corpus answers in several sentences. */
export const QUESTION = 'Who headed the US team that negotiated with Hamas in Doha?';

/** What a model or its server does, and what comes of it. */
export interface Behaviour {
  readonly scripts: readonly (Script | Play)[];
  /** Who writes the answer: the model, or the articles for this reason. */
  readonly by: 'model' | FallbackReason;
  /** The requests that its server sees. */
  readonly requests: number;
  /** Whether the last one was given up by Footnote. Default: no. */
  readonly isGivenUp?: boolean;
  /** Whether the answer says that there may be more. Default: no. */
  readonly isCut?: boolean;
}

/** What people are told of answers in the articles' own words. */
const NOTES: Partial<Readonly<Record<FallbackReason, RegExp>>> = {
  'not-answered': /own words: stand-in saw no answer/u,
  unsupported: /own words: most of what stand-in wrote could not be confirmed/u,
  form: /own words: the reply of stand-in could not be read/u,
  slow: /own words: stand-in did not answer in time/u,
  down: /own words: stand-in cannot be reached/u,
  refused: /own words: the server of stand-in refused/u,
  busy: /own words: stand-in has too much to do/u,
  context: /own words: the evidence is too long for stand-in/u,
};

/**
 * Asks {@link QUESTION} of a model and expects what people get of it: an answer that its citations bear out, or the very
 * answer that there is without a model; and what its server sees of that.
 * @param calls the calls that are counted, where not all of them reach the server
 */
export async function expectBehaviour(
  { ask, standIn }: AskedModel,
  plain: Answer,
  { scripts, by, requests, isGivenUp = false, isCut = false }: Behaviour,
  way: Way,
  calls = requests,
): Promise<{ readonly answer: Answer; readonly requests: readonly ChatRequest[] }> {
  const before = standIn.requests.length;
  standIn.play(...scripts);
  const { answer, progress } = await ask(QUESTION, way);
  const { writing } = answer;
  const seen = standIn.requests.slice(before);
  expect(seen).toHaveLength(requests);
  const last = seen.at(-1);
  // What was not given up may still be on its way out of the server.
  if (isGivenUp) expect(await last?.ended).toBe('aborted');
  expect(writing).toMatchObject({ model: 'stand-in', usage: { calls } });
  if (by === 'model') {
    expect(writing).toMatchObject({ by: 'model' });
    expect(writing?.because).toBeUndefined();
    expect(writing?.broke_off ?? false).toBe(isCut);
    expect(writing?.note).toMatch(/^Written by stand-in; every sentence was checked/u);
    expect(answer.statements.length).toBeLessThanOrEqual(6);
    expectInWordsOfSources(answer);
  } else {
    expect(writing).toMatchObject({ by: 'articles', because: by });
    expect(writing?.note).toMatch(NOTES[by] ?? /never/u);
    expect(saidIn(answer)).toEqual(saidIn(plain));
    expect(progress).toEqual([]);
  }
  return { answer, requests: seen };
}
