import { describe, expect, test } from 'vitest';
import type { SessionCounts } from '../stand-in/index.js';
import { runningBot } from './running-bot.js';
import { MALLEY, mention, OF_MALLEY, slashAsk } from './talk.js';

/** Two heartbeats without an answer are noticed within seconds, and a busy machine still sends its own in time. */
const running = runningBot({ heartbeatInterval: 1_500 });

/** Waits until sessions have begun, gone on or ended so many times more than `before`. */
async function until(what: keyof SessionCounts, before: SessionCounts, more = 1): Promise<void> {
  const { discord } = running;
  const isSo = () => discord.gateway.sessions[what] >= before[what] + more || null;
  await discord.until(isSo, { what: `sessions ${what}`, timeout: 20_000 });
}

/** Expects that a question which is asked now has one answer, however it is asked. */
async function expectAnswers(): Promise<void> {
  const { discord, guild } = running;
  const ann = running.person();
  const channel = discord.addChannel(guild, 'after');
  expect((await mention(running, ann, channel, MALLEY)).text).toContain(OF_MALLEY);
  expect((await slashAsk(ann, channel, MALLEY)).text).toContain(OF_MALLEY);
  expect(ann.sees(channel).filter(({ author }) => author.bot)).toHaveLength(2);
}

describe('when the gateway', () => {
  test('drops the connection, what was missed is answered once', async () => {
    const { discord, general } = running;
    const [ann, before] = [running.person(), discord.gateway.sessions];
    discord.gateway.drop();
    await until('closed', before);
    const said = ann.say(general, MALLEY, { mentions: [discord.bot] });
    const trace = await ann.slash(general, 'ask', { question: MALLEY });
    expect((await trace.response()).text).toContain(OF_MALLEY);
    expect((await discord.botReplyTo(said)).text).toContain(OF_MALLEY);
    await until('resumed', before);
    await expectAnswers();
    const replies = ann.sees(general).filter(({ replyTo }) => replyTo === said.id);
    expect(replies).toHaveLength(1);
    expect(trace.followUps).toEqual([]);
  });

  test('drops the connection in the middle of an answer, it is given', async () => {
    const { discord, general } = running;
    const [ann, before] = [running.person(), discord.gateway.sessions];
    const trace = await ann.slash(general, 'ask', { question: MALLEY });
    discord.gateway.drop();
    expect((await trace.response()).text).toContain(OF_MALLEY);
    await until('resumed', before);
    await expectAnswers();
  });

  test('refuses to resume, a new session begins', async () => {
    const { gateway } = running.discord;
    const before = gateway.sessions;
    gateway.refuseResumes();
    gateway.drop();
    await until('identified', before);
    await gateway.whenReady();
    await expectAnswers();
  });

  test('asks for a new connection, the session goes on', async () => {
    const before = running.discord.gateway.sessions;
    running.discord.gateway.askReconnect();
    await until('resumed', before);
    await expectAnswers();
  });

  test('answers no heartbeats, the session goes on over another connection', async () => {
    const { gateway } = running.discord;
    const before = gateway.sessions;
    gateway.swallowHeartbeats(3);
    await until('resumed', before);
    gateway.swallowHeartbeats(0);
    await expectAnswers();
  });

  test('is gone for some seconds, and the rest of Discord too, answers come when it is back', async () => {
    const { discord, general } = running;
    const [ann, before] = [running.person(), discord.gateway.sessions];
    const trace = await ann.slash(general, 'ask', { question: MALLEY });
    const outage = discord.faults.add({ route: () => true, kind: 'cut', times: 10_000 });
    const dropping = setInterval(() => discord.gateway.drop(), 100);
    const said = ann.say(general, MALLEY, { mentions: [discord.bot] });
    await until('closed', before, 3);
    clearInterval(dropping);
    outage.remove();
    expect((await trace.response()).text).toContain(OF_MALLEY);
    const answer = await discord.botReplyTo(said, { timeout: 20_000 });
    expect(answer.text).toContain(OF_MALLEY);
    await expectAnswers();
  });

  // Last: Discord lets a bot begin a new session every five seconds only.
  test.each([true, false])(
    'invalidates the session (resumable: %s), another goes on',
    async (resumable) => {
      const { gateway } = running.discord;
      const before = gateway.sessions;
      gateway.invalidateSession({ resumable });
      await until(resumable ? 'resumed' : 'identified', before);
      await gateway.whenReady();
      await expectAnswers();
    },
  );
});
