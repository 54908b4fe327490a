import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hang, startChatStandIn } from '../../chat/stand-in/index.js';
import {
  brokenJson,
  diesMidStream,
  goodModel,
  hangsMidStream,
  unauthorized,
} from '../../chat/stand-in/models/index.js';
import type { SeenMessage } from '../stand-in/index.js';
import {
  BEING_WRITTEN,
  chattingBot,
  HEADED,
  KEY,
  OF_HEADED,
  saying,
  statementsIn,
  WHOLE,
  WRITTEN,
} from './chatting-bot.js';
import { enginePid } from './engine-process.js';
import { mention } from './talk.js';

// One of them waits for another engine.
vi.setConfig({ testTimeout: 60_000 });

const chatting = chattingBot({ startsLater: true, env: { CHAT_TIMEOUT_SECONDS: '6' } });
const { running } = chatting;

/** A question that the articles do not answer, so that no model is asked. */
const ELSEWHERE = 'Who opened the bridge of Ruse?';

/** The lines of the log that tell of something. */
const told = (event: string) => running.process.logs.filter((line) => line.event === event);

/** Expects an answer in the articles' own words that says why. */
function expectOwnWords({ text }: SeenMessage, because: string): void {
  expect(text).toContain(`In the articles’ own words: ${because}.`);
  expect(text).toContain(OF_HEADED);
}

/** Expects that a message says that something went wrong, with an id that stands in the log. */
function expectFailure({ text }: SeenMessage): void {
  expect(text).toContain('Something went wrong');
  const [, id = ''] = /Error `([^`]+)`/u.exec(text) ?? [];
  expect(told('failed').map((line) => line.id)).toContain(id);
}

describe('a bot whose chat server is down', () => {
  beforeAll(async () => {
    const down = await startChatStandIn();
    await down.close();
    await chatting.start({ CHAT_BASE_URL: down.url });
  });

  test('starts, answers all the same, and says so', async () => {
    // More often than the server is tried in a row.
    for (let n = 0; n < 4; n += 1) {
      expectOwnWords(await chatting.ask(), 'stand-in-7b cannot be reached just now');
    }
    expect((await running.page('/healthz')).status).toBe(200);
    const figures = await chatting.figures();
    expect(figures.get('footnote_answers_written_total{by="articles",because="down"}')).toBe(4);
  });
});

describe('a model', () => {
  beforeAll(async () => {
    await chatting.start();
  });

  test('that dies while it writes leaves what was certain', async () => {
    chatting.model.play(diesMidStream(3));
    const { text } = await mention(
      running,
      running.person(),
      running.general,
      HEADED,
      saying(WRITTEN),
    );
    expect(text).toContain('The model broke off; there may be more to say.');
    expect(text).toContain(OF_HEADED);
  });

  test('that cannot keep to the form is replaced by the articles’ own words', async () => {
    chatting.model.play(brokenJson('always'));
    expectOwnWords(await chatting.ask(), 'the reply of stand-in-7b could not be read');
  });

  test('that hangs is waited for within bounds, and holds up nobody else', async () => {
    const { model } = chatting;
    const before = model.requests.length;
    model.play(hang());
    // As many as are answered at once without a model.
    const [ann, ben, eve] = [running.person(), running.person(), running.person()];
    const traces = [
      await ann.slash(running.general, 'ask', { question: HEADED }),
      await ben.slash(running.general, 'ask', { question: HEADED }),
    ];
    await expect.poll(() => model.requests.length, { timeout: 5_000 }).toBe(before + 2);
    const listed = await (await eve.slash(running.general, 'sources', {})).response();
    expect(listed.text).toContain('11 articles');
    expect((await chatting.ask(running.general, ELSEWHERE)).text).toContain('Nothing on this');
    expect(traces.map(({ state }) => state)).toEqual(['thinking', 'thinking']);
    for (const trace of traces) {
      expectOwnWords(await trace.response(), 'stand-in-7b did not answer in time');
    }
    const given = model.requests.slice(before).map(({ ended }) => ended);
    expect(await Promise.all(given)).toEqual(['aborted', 'aborted']);
  });
});

describe('the process that works out the answers', () => {
  test('is killed while the model writes: what was certain stays', async () => {
    const { model } = chatting;
    model.play(hangsMidStream(3), hang());
    const { general, discord } = running;
    const ann = running.person();
    const trace = await ann.slash(general, 'ask', { question: HEADED });
    const begun = await trace.response(saying(BEING_WRITTEN));
    const asked = model.nextRequest();
    const said = ann.say(general, HEADED, { mentions: [discord.bot] });
    await asked;
    const engines = told('engine-ready').length;
    process.kill(enginePid(running.process), 'SIGKILL');

    const kept = await trace.response(WHOLE);
    expectFailure(kept);
    expect(statementsIn(kept)).toEqual(statementsIn(begun));
    expect(statementsIn(kept)).not.toEqual([]);
    const apology = await discord.botReplyTo(said);
    expectFailure(apology);
    expect(statementsIn(apology)).toEqual([]);

    const isReady = () => told('engine-ready').length > engines;
    await running.process.line(isReady, { timeout: 20_000 });
    model.play(goodModel);
    expect((await chatting.ask()).text).toContain(WRITTEN);
  });
});

describe('the key', () => {
  test('is shown nowhere, also where the server repeats it', async () => {
    const { model } = chatting;
    model.play(unauthorized);
    const asked = model.nextRequest();
    const answer = await chatting.ask();
    const requests = model.requests.length;
    expectOwnWords(answer, 'the server of stand-in-7b refused the request');
    expect((await asked).headers.authorization).toBe(`Bearer ${KEY}`);
    const direct = await chatting.askDirectly();
    // It is not asked again, and still it is said that it refuses rather than that it cannot be reached.
    expectOwnWords(direct, 'the server of stand-in-7b refused the request');
    expect(model.requests).toHaveLength(requests);
    const written = told('answered').slice(-2);
    const fault = { fault: 'key', status: 401 };
    expect(written).toMatchObject([{ writing: fault }, { writing: fault }]);
    const metrics = await running.page('/metrics');
    for (const text of [answer.text, direct.text, metrics.body]) expect(text).not.toContain(KEY);
  });

  test.skipIf(!existsSync('/proc/self/environ'))(
    'is in the environment of no process that the bot starts',
    async () => {
      const seen = `/proc/${enginePid(running.process)}`;
      const shown = [
        await readFile(`${seen}/environ`, 'utf8'),
        await readFile(`${seen}/cmdline`, 'utf8'),
      ];
      expect(shown[0]).toContain('PATH=');
      expect(shown.join()).not.toContain(KEY);
      expect(shown.join()).not.toContain('CHAT_');
    },
  );
});
