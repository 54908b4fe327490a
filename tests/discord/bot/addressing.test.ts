import { describe, expect, test } from 'vitest';
import type { Channel, Person, SeenMessage } from '../stand-in/index.js';
import { runningBot } from './running-bot.js';
import { MALLEY, mention, OF_MALLEY, TALKS } from './talk.js';

const running = runningBot();

/** Mentions the bot, and waits for its reply. */
function ask(person: Person, channel: Channel, question: string): Promise<SeenMessage> {
  return mention(running, person, channel, question);
}

/** What the bot has said in a channel. */
function saidIn(channel: Channel): readonly SeenMessage[] {
  return running
    .person()
    .sees(channel)
    .filter(({ author }) => author.bot);
}

/** Expects that the bot neither answers nor begins to: a question that comes later is answered, and that is all. */
async function expectSilence(channel: Channel): Promise<void> {
  const { requests } = running.discord;
  const typing = `POST /channels/${channel.id}/typing`;
  const [said, typed] = [saidIn(channel).length, requests.count(typing)];
  await ask(running.person(), channel, MALLEY);
  await expect.poll(() => requests.count(typing)).toBeGreaterThan(typed);
  expect(requests.count(typing)).toBe(typed + 1);
  expect(saidIn(channel)).toHaveLength(said + 1);
}

describe('the bot is silent', () => {
  test('unless it is meant', async () => {
    const { discord, guild, general } = running;
    const [ann, ben] = [running.person({ permissions: ['MENTION_EVERYONE'] }), running.person()];
    const answer = await ask(ann, general, MALLEY);
    const aside = ben.say(general, 'What do you think?');
    ann.say(general, MALLEY);
    ann.say(general, `@everyone ${MALLEY}`);
    ann.say(general, `@here ${MALLEY}`);
    ann.say(general, `<@&${guild.id}> ${MALLEY}`);
    ann.say(general, MALLEY, { mentions: [ben] });
    ann.say(general, `@${discord.bot.name} ${MALLEY}`);
    ann.reply(answer, 'Thank you all.', { ping: false });
    ann.reply(aside, MALLEY);
    await expectSilence(general);
  });

  test('towards bots', async () => {
    const robot = { name: 'robot', bot: true };
    const bot = running.discord.addUser(robot);
    const answer = await ask(running.person(), running.general, MALLEY);
    bot.say(running.general, MALLEY, { mentions: [running.discord.bot] });
    bot.reply(answer, MALLEY);
    await expectSilence(running.general);
  });

  test('when a question is changed, or told twice', async () => {
    const { discord, general } = running;
    const ann = running.person();
    const said = ann.say(general, MALLEY, { mentions: [discord.bot] });
    discord.gateway.redeliverLast('MESSAGE_CREATE');
    await discord.botReplyTo(said);
    discord.gateway.redeliverLast('MESSAGE_CREATE');
    ann.edit(said, `<@${discord.bot.id}> ${TALKS}`);
    await expectSilence(general);
    expect(saidIn(general).filter(({ replyTo }) => replyTo === said.id)).toHaveLength(1);
    const trace = await ann.slash(general, 'ask', { question: MALLEY });
    discord.gateway.redeliverLast('INTERACTION_CREATE');
    await trace.response();
    await expectSilence(general);
    expect(trace.followUps).toEqual([]);
  });
});

describe('whoever means it', () => {
  test('has an answer wherever in the message the mention stands', async () => {
    const { discord, general } = running;
    const ann = running.person();
    const other = ann.say(general, 'Malley has met them before.');
    const said = ann.reply(other, `Who, <@!${discord.bot.id}>, is Robert Malley?`, { ping: false });
    expect((await discord.botReplyTo(said)).text).toContain(OF_MALLEY);
  });

  test('is told how to ask where nothing is asked', async () => {
    const answer = await ask(running.person(), running.general, ' \n ');
    expect(answer.text).toContain('What would you like to know?');
  });

  test('may name others, who are not notified', async () => {
    const { general } = running;
    const [ann, ben] = [running.person(), running.person({ name: 'ben-*of*-news' })];
    const answer = await ask(
      ann,
      general,
      `What does ${ben.mention} say about the copper mines of Chile?`,
    );
    expect(answer.text).toContain('ben');
    expect(answer.text).not.toContain(ben.mention);
    expect(answer.text).not.toMatch(/(?<!\\)\*of(?<!\\)\*/u);
  });

  test('is told of a question that is too long', async () => {
    const answer = await ask(running.person(), running.general, 'and why? '.repeat(150));
    expect(answer.text).toContain('1000 characters');
  });
});

describe('where it may not answer', () => {
  test('it says that it is switched off, or how to ask in private', async () => {
    const guild = running.newGuild('off', 'private');
    const [ann, manager] = [running.person(), running.manager()];
    const set = async (name: string, options: Record<string, string>) => {
      const channel = guild.channel(name);
      const trace = await manager.slash(channel, 'footnote settings', {
        channel,
        ...options,
      });
      await trace.response();
      return channel;
    };
    const off = await set('off', { answers: 'off' });
    expect((await ask(ann, off, MALLEY)).text).toMatch(/switched off here\. Those who manage/u);
    expect((await ask(manager, off, MALLEY)).text).toContain('/footnote settings answers: on');
    const thread = ann.startThread(ann.say(off, 'Let us talk.'), 'Talk');
    expect((await ask(ann, thread, MALLEY)).text).toContain('switched off here');

    const closed = await set('private', { private: 'on' });
    const hint = await ask(ann, closed, MALLEY);
    expect(hint.text).toMatch(/Answers are private .* Ask with <\/ask:\d+>/u);
    expect(hint.text).not.toContain(OF_MALLEY);
  });

  test('it explains in direct messages that it may not speak', async () => {
    const { discord, guild } = running;
    const ann = running.person();
    const channel = discord.addChannel(guild, 'read-only');
    discord.setPermissions(channel, discord.bot, { deny: ['SEND_MESSAGES'] });
    ann.say(channel, MALLEY, { mentions: [discord.bot] });
    const explained = await discord.botMessageIn(ann.directChannel);
    expect(explained.text).toContain(`in <#${channel.id}>: **Send Messages**`);
    expect(saidIn(channel)).toEqual([]);

    const thread = ann.startThread(ann.say(channel, 'Here?'), 'Here');
    await ask(ann, thread, MALLEY);
    discord.setPermissions(channel, discord.bot, { deny: ['SEND_MESSAGES_IN_THREADS'] });
    ann.say(thread, MALLEY, { mentions: [discord.bot] });
    const again = await discord.botMessageIn(ann.directChannel, { after: explained });
    expect(again.text).toContain(`in <#${thread.id}>: **Send Messages in Threads**`);
  });

  test('it leaves whoever takes no direct messages in peace', async () => {
    const { discord, guild, general } = running;
    const ann = running.person();
    const channel = discord.addChannel(guild, 'read-only-too');
    discord.setPermissions(channel, discord.bot, { deny: ['SEND_MESSAGES'] });
    ann.takesDirectMessages(false);
    ann.say(channel, MALLEY, { mentions: [discord.bot] });
    await expect.poll(() => discord.refusals.length).toBe(1);
    expect(discord.takeRefusals()).toMatchObject([{ code: 50007 }]);
    expect((await ask(ann, general, MALLEY)).text).toContain(OF_MALLEY);
  });

  test('it answers without pointing at what it may not read', async () => {
    const { discord, guild } = running;
    const ann = running.person();
    const channel = discord.addChannel(guild, 'no-history');
    discord.setPermissions(channel, discord.bot, { deny: ['READ_MESSAGE_HISTORY'] });
    const said = ann.say(channel, MALLEY, { mentions: [discord.bot] });
    const answer = await discord.botMessageIn(channel, { after: said });
    expect(answer.replyTo).toBeNull();
    expect(answer.text).toContain(OF_MALLEY);
  });

  test('it answers a question that was deleted meanwhile', async () => {
    const { discord, general } = running;
    const ann = running.person();
    const said = ann.say(general, MALLEY, { mentions: [discord.bot] });
    ann.delete(said);
    const answer = await discord.botMessageIn(general, { after: said });
    expect(answer.replyTo).toBeNull();
    expect(answer.text).toContain(OF_MALLEY);
  });
});
