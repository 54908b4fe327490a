import { describe, expect, test } from 'vitest';
import { asReply, createGoodModel, goodModel, readTask } from '../../chat/stand-in/models/index.js';
import type { SeenMessage } from '../stand-in/index.js';
import {
  BEING_WRITTEN,
  chattingBot,
  growingInto,
  HEADED,
  OF_HEADED,
  saying,
  statementsIn,
  WRITTEN,
} from './chatting-bot.js';
import { LED, mention, TALKS } from './talk.js';

const chatting = chattingBot({
  env: { CHAT_AT_ONCE: '1', CHAT_PRICE_INPUT: '2', CHAT_PRICE_OUTPUT: '8' },
});
const { running } = chatting;

/** Says what it should, and what other lines say, six statements in all; takes seconds to write them. */
const slowly = createGoodModel({
  write: ({ lines }, statements) => {
    const stated = new Set(statements.flatMap(({ evidence }) => evidence));
    const more = lines
      .filter(({ n }) => !stated.has(n))
      .map(({ n, text }) => ({ text, evidence: [n] }));
    return asReply([...statements, ...more].slice(0, 6));
  },
  reply: { chunkSize: 20, delayMs: 60 },
});

/** Expects that all that was shown before the whole stands in the whole, and that there was less of it. */
function expectGrowth(sketches: readonly SeenMessage[], whole: SeenMessage): void {
  expect(sketches.length).toBeGreaterThan(0);
  const said = statementsIn(whole);
  const counts = sketches.map((sketch) => statementsIn(sketch).length);
  for (const sketch of sketches) {
    expect(sketch.id).toBe(whole.id);
    expect(sketch.text).toContain(BEING_WRITTEN);
    expect(sketch.buttons).toEqual([]);
    expect(said).toEqual(expect.arrayContaining([...statementsIn(sketch)]));
  }
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(counts[0]).toBeLessThan(said.length);
  expect(whole.text).not.toContain(BEING_WRITTEN);
}

describe('an answer that a model writes slowly', () => {
  test('to a command grows by edits', async () => {
    chatting.model.play(slowly);
    const trace = await running.person().slash(running.general, 'ask', { question: HEADED });
    const growing = growingInto(WRITTEN);
    const whole = await trace.response(growing);
    expectGrowth(growing.sketches, whole);
    expect(whole.text).toContain(OF_HEADED);
    expect(whole.buttons.map(({ label }) => label)).toContain('Continue in thread');
  });

  test('to a mention grows by edits', async () => {
    chatting.model.play(slowly);
    const growing = growingInto(WRITTEN);
    const whole = await mention(running, running.person(), running.general, HEADED, growing);
    expectGrowth(growing.sketches, whole);
    const said = running.person().sees(running.general);
    expect(said.filter(({ replyTo }) => replyTo === whole.replyTo)).toHaveLength(1);
  });
});

test('a follow-up is made whole by the model, and shown as it was understood', async () => {
  const { model } = chatting;
  const understood = 'Who led the first direct talks of the US with Hamas?';
  model.play(createGoodModel({ rewrite: () => ({ question: understood, parts: [] }) }));
  const ann = running.person();
  const first = await mention(running, ann, running.general, TALKS, saying(WRITTEN));
  const before = model.requests.length;
  const second = await running.discord.botReplyTo(ann.reply(first, LED), saying(WRITTEN));
  expect(second.text).toContain(`Understood as: “${understood}”`);
  expect(second.text).toContain(OF_HEADED);
  const asked = model.requests.slice(before).map(readTask);
  expect(asked).toMatchObject([
    { kind: 'rewrite', question: LED, history: expect.stringContaining(TALKS) },
    { kind: 'answer', question: understood },
  ]);
});

test('two questions at once come to the model one after the other', async () => {
  const { model } = chatting;
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  model.play(async (request) => {
    await gate;
    return goodModel(request);
  });
  const asked = model.requests.length;
  const answers = [chatting.ask(), chatting.ask()];
  await expect.poll(async () => (await chatting.figures()).get('footnote_queue_running')).toBe(2);
  await expect.poll(() => model.requests.length).toBe(asked + 1);
  open();
  for (const { text } of await Promise.all(answers)) expect(text).toContain(WRITTEN);
  expect(model.requests).toHaveLength(asked + 2);
  expect(model.mostAtOnce).toBe(1);
});

test('what the model does and costs is shown in figures', async () => {
  const { model } = chatting;
  model.play(createGoodModel({ most: 2, reply: { usage: { input: 1_000, output: 250 } } }));
  const before = await chatting.figures();
  await mention(running, running.person(), running.general, HEADED, saying(WRITTEN));
  const after = await chatting.figures();
  const grown = (name: string) =>
    (after.get(`footnote_${name}`) ?? 0) - (before.get(`footnote_${name}`) ?? 0);
  expect(grown('chat_calls_total')).toBe(1);
  expect(grown('chat_tokens_total{kind="input"}')).toBe(1_000);
  expect(grown('chat_tokens_total{kind="output"}')).toBe(250);
  expect(grown('chat_cost_total')).toBeCloseTo((1_000 * 2 + 250 * 8) / 1_000_000, 9);
  expect(grown('chat_statements_total{outcome="shown"}')).toBe(2);
  expect(grown('chat_seconds_count')).toBe(1);
  expect(grown('answers_written_total{by="model",because=""}')).toBe(1);
});
