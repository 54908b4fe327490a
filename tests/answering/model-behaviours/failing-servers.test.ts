import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import type { ChatOptions } from '../../../src/chat/index.js';
import {
  dieAfter,
  hang,
  html,
  notJson,
  type Play,
  reply,
  type Script,
  startChatStandIn,
  status,
} from '../../chat/stand-in/index.js';
import {
  contextTooLong,
  createGoodModel,
  diesMidStream,
  goodModel,
  hangsMidStream,
  llamaContextTooLong,
  openAiError,
  outOfQuota,
  rateLimited,
  serverError,
  unauthorized,
  unknownModel,
} from '../../chat/stand-in/models/index.js';
import {
  type AskedModel,
  indexed,
  type OpenCorpus,
  openCorpus,
  openModel,
  SAMPLE_CORPUS,
  type Way,
} from './answering-with-model.js';
import { type Behaviour, expectBehaviour, QUESTION } from './expect-behaviour.js';

vi.setConfig({ testTimeout: 60_000 });

let over: OpenCorpus;
let plain: Answer;
beforeAll(async () => {
  over = await openCorpus(await indexed(SAMPLE_CORPUS));
  plain = await over.answerer.answer(QUESTION);
});
afterAll(() => over.close());

/** A model of its own, as a server that fails is left alone for a while. */
async function opened(options?: Partial<ChatOptions>): Promise<AskedModel> {
  const asked = await openModel(over, options);
  onTestFinished(() => asked.close());
  return asked;
}

async function expectOf(behaviour: Behaviour, way: Way, options?: Partial<ChatOptions>) {
  return expectBehaviour(await opened(options), plain, behaviour, way);
}

/** A date of HTTP so many seconds from now. */
const httpDate = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

const GARBAGE = '\u0000\u0001ÿþ\uFFFD\u001B[2J{"choices":'.repeat(2_000);
const MEGABYTES = 'So it is. '.repeat(800_000);

const good: Script = (request) => goodModel(request);
/** Three statements that are borne out, then text without an end. */
const goodThenEndless = createGoodModel({
  write: (_, statements) =>
    `{"answerable": true, "statements": [${statements.map((one) => JSON.stringify(one)).join()}, {"text": "${MEGABYTES}`,
  reply: { chunkSize: 1 << 16 },
});

const SAME_EITHER_WAY: Readonly<Record<string, () => Behaviour>> = {
  'refuses the key': () => ({ scripts: [unauthorized], by: 'refused', requests: 1 }),
  'forbids it': () => ({
    scripts: [status(403, openAiError('You are not allowed to do this.', null))],
    by: 'refused',
    requests: 1,
  }),
  'has no such model': () => ({ scripts: [unknownModel], by: 'refused', requests: 1 }),
  'is another server altogether': () => ({
    scripts: [status(404, '<h1>Not Found</h1>', { 'content-type': 'text/html' })],
    by: 'refused',
    requests: 1,
  }),
  'is paid no more': () => ({ scripts: [outOfQuota()], by: 'refused', requests: 1 }),
  'has too much to do for a second': () => ({
    scripts: [rateLimited('1'), good],
    by: 'model',
    requests: 2,
  }),
  'has too much to do until a date': () => ({
    scripts: [rateLimited(httpDate(2)), good],
    by: 'model',
    requests: 2,
  }),
  'has too much to do for minutes': () => ({
    scripts: [rateLimited('120'), good],
    by: 'busy',
    requests: 1,
  }),
  'has too much to do until tomorrow': () => ({
    scripts: [rateLimited(httpDate(86_400)), good],
    by: 'busy',
    requests: 1,
  }),
  'has too much to do, who knows how long': () => ({
    scripts: [rateLimited(), good],
    by: 'busy',
    requests: 1,
  }),
  'has too much to do again and again': () => ({
    scripts: [rateLimited('1')],
    by: 'busy',
    requests: 2,
  }),
  fails: () => ({ scripts: [serverError(500)], by: 'down', requests: 1 }),
  'is not available': () => ({ scripts: [serverError(503)], by: 'down', requests: 1 }),
  'has a short context': () => ({ scripts: [contextTooLong(), good], by: 'model', requests: 2 }),
  'has a context that is too short': () => ({
    scripts: [contextTooLong()],
    by: 'context',
    requests: 2,
  }),
  'is llama.cpp with a short context': () => ({
    scripts: [llamaContextTooLong(), good],
    by: 'model',
    requests: 2,
  }),
  'gives a web page': () => ({ scripts: [html()], by: 'down', requests: 1 }),
  'gives broken JSON': () => ({ scripts: [notJson()], by: 'down', requests: 1 }),
  'gives garbage': () => ({
    scripts: [status(200, GARBAGE, { 'content-type': 'application/octet-stream' })],
    by: 'down',
    requests: 1,
  }),
  'gives JSON of something else': () => ({
    scripts: [status(200, { ok: true, choices: 'none' })],
    by: 'down',
    requests: 1,
  }),
  'dies before it says anything': () => ({ scripts: [dieAfter('')], by: 'down', requests: 1 }),
  'dies after a statement': () => ({ scripts: [diesMidStream(1)], by: 'down', requests: 1 }),
};

test.each(Object.entries(SAME_EITHER_WAY))('a server that %s', async (_, behaviourOf) => {
  const asked = await opened();
  const { by } = behaviourOf();
  await expectBehaviour(asked, plain, behaviourOf(), 'streamed');
  // What will not pass of itself is not asked again so soon.
  const isPaused = by === 'refused' || by === 'busy';
  await expectBehaviour(isPaused ? await opened() : asked, plain, behaviourOf(), 'whole');
});

describe.each(['streamed', 'whole'] as const)('for an answer that is %s, a server that', (way) => {
  test('redirects is not followed', async () => {
    const elsewhere = await startChatStandIn();
    onTestFinished(() => elsewhere.close());
    const location = `${elsewhere.url}/chat/completions`;
    for (const code of [302, 307]) {
      const moved = status(code, '', { location });
      await expectOf({ scripts: [moved], by: 'refused', requests: 1 }, way);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  test('does not answer in time is given up', async () => {
    const scripts = [hang()];
    await expectOf({ scripts, by: 'slow', requests: 1, isGivenUp: true }, way, { seconds: 2 });
  });

  test('stops in the middle is given up', async () => {
    const scripts = [hangsMidStream(1)];
    await expectOf({ scripts, by: 'slow', requests: 1, isGivenUp: true }, way, { seconds: 2 });
  });

  test('has a short context gets less of the evidence the second time', async () => {
    const behaviour: Behaviour = { scripts: [contextTooLong(), good], by: 'model', requests: 2 };
    const { requests } = await expectOf(behaviour, way);
    const [first = 0, second] = requests.map(({ user }) => user.length);
    expect(second).toBeLessThan(first);
  });

  test('cannot be reached', async () => {
    const asked = await openModel(over);
    await asked.standIn.close();
    await expectBehaviour(asked, plain, { scripts: [good], by: 'down', requests: 0 }, way, 1);
  });
});

describe('a server that streams and', () => {
  const played = (...scripts: readonly (Script | Play)[]) => scripts;

  test('dies after three good statements has said them', async () => {
    const scripts = played(diesMidStream(3));
    await expectOf({ scripts, by: 'model', requests: 1, isCut: true }, 'streamed');
  });

  test('stops after three good statements has said them', async () => {
    const behaviour = { scripts: played(hangsMidStream(3)), by: 'model', requests: 1 } as const;
    await expectOf({ ...behaviour, isGivenUp: true, isCut: true }, 'streamed', { seconds: 4 });
  });

  test('trickles is given up', async () => {
    const scripts = played(createGoodModel({ reply: { chunkSize: 1, delayMs: 1000 } }));
    const options = { seconds: 2 };
    await expectOf({ scripts, by: 'slow', requests: 1, isGivenUp: true }, 'streamed', options);
  });

  test('says megabytes is not listened to for long', async () => {
    const scripts = played(reply(MEGABYTES.slice(0, 2_000_000), { chunkSize: 1 << 16 }));
    await expectOf({ scripts, by: 'form', requests: 2 }, 'streamed');
  });

  test('says megabytes after three good statements has said those', async () => {
    const behaviour = { scripts: [goodThenEndless], by: 'model', requests: 1 } as const;
    await expectOf({ ...behaviour, isCut: true, isGivenUp: true }, 'streamed');
  });

  test('sends a line without an end', async () => {
    const body = `data: {"choices":[{"delta":{"content":"${MEGABYTES}`;
    const endless = status(200, body, { 'content-type': 'text/event-stream' });
    await expectOf({ scripts: [endless], by: 'down', requests: 1 }, 'streamed');
  });
});

test('a server that sends megabytes at once is not listened to', async () => {
  await expectOf({ scripts: [reply(MEGABYTES)], by: 'down', requests: 1 }, 'whole');
});
