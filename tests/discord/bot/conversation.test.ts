import { describe, expect, test } from 'vitest';
import type { Channel, Person, SeenMessage } from '../stand-in/index.js';
import { runningBot } from './running-bot.js';
import {
  LED,
  LED_UNDERSTOOD,
  MALLEY,
  mention,
  OF_TALKS,
  slashAsk,
  TALKS,
  WHO_IS_MEANT,
} from './talk.js';

const running = runningBot();

/** Mentions the bot, and waits for its reply. */
function ask(person: Person, channel: Channel, question: string): Promise<SeenMessage> {
  return mention(running, person, channel, question);
}

/** Replies with a ping, and waits for the bot's reply to that. */
function goOn(person: Person, message: SeenMessage, question: string): Promise<SeenMessage> {
  return running.discord.botReplyTo(person.reply(message, question));
}

describe('in a channel', () => {
  test('a mention is answered with a reply, and a reply to that goes on with its conversation', async () => {
    const ann = running.person();
    const first = await ask(ann, running.general, TALKS);
    expect(first.text).toContain(OF_TALKS);
    expect(first.text).not.toContain('asked:');
    const second = await goOn(ann, first, LED);
    expect(second.text).toContain(`Understood as: “${LED_UNDERSTOOD}”`);
    expect(second.text).toContain('Adam Boehler');
  });

  test('anybody can go on with a conversation, also one that began with a command', async () => {
    const [ann, ben] = [running.person(), running.person()];
    const answer = await slashAsk(ann, running.general, TALKS);
    const followUp = await goOn(ben, answer, LED);
    expect(followUp.text).toContain(LED_UNDERSTOOD);
  });

  test('conversations stay apart, and a mention begins a new one', async () => {
    const [ann, ben] = [running.person(), running.person()];
    const [talks, malley] = await Promise.all([
      ask(ann, running.general, TALKS),
      ask(ben, running.general, MALLEY),
    ]);
    const [led, met] = await Promise.all([
      goOn(ann, talks, LED),
      goOn(ben, malley, 'and whom did he meet in Doha?'),
    ]);
    expect(led.text).toContain(LED_UNDERSTOOD);
    expect(met.text).toContain('“Whom did Robert Malley meet in Doha?”');
    const alone = await ask(ann, running.general, LED);
    expect(alone.text).not.toContain('Understood as');
    expect(alone.text).toContain(WHO_IS_MEANT);
  });

  test('an answer whose delivery Discord did not confirm at once can be replied to all the same', async () => {
    const ann = running.person();
    const fault = { kind: 'cut-after', route: 'POST /channels/*/messages' } as const;
    const added = running.discord.faults.add(fault);
    const first = await ask(ann, running.general, TALKS);
    const second = await goOn(ann, first, LED);
    expect(added.hits).toBe(1);
    expect(second.text).toContain(LED_UNDERSTOOD);
  });
});

describe('in a thread', () => {
  test('the conversation of an answer goes on, by mention or reply', async () => {
    const ann = running.person();
    const answer = await ask(ann, running.general, TALKS);
    const opened = await (await ann.click(answer, 'Continue in thread')).response();
    const thread = running.discord.channel(answer.id);
    expect(opened.ephemeral).toBe(true);
    expect(opened.text).toContain(`<#${thread.id}>`);
    expect(running.guild.threads.get(thread.id)?.name).toBe(TALKS);

    const led = await ask(ann, thread, LED);
    expect(led.text).toContain(LED_UNDERSTOOD);
    expect(led.buttons.map(({ label }) => label)).not.toContain('Continue in thread');
    const confirmed = await goOn(running.person(), led, 'Did the White House confirm them?');
    expect(confirmed.text).toContain('confirm the first direct talks');
  });

  test('is opened once; whoever wants it again is shown the way', async () => {
    const ann = running.person();
    const answer = await ask(ann, running.general, TALKS);
    await (await ann.click(answer, 'Continue in thread')).response();
    const again = await (await running.person().click(answer, 'Continue in thread')).response();
    expect(again.ephemeral).toBe(true);
    expect(again.text).toContain(`https://discord.com/channels/${running.guild.id}/${answer.id}`);
    running.discord.assertNothingRefused();

    const other = await ask(ann, running.general, TALKS);
    const clicks = await Promise.all([
      ann.click(other, 'Continue in thread'),
      running.person().click(other, 'Continue in thread'),
    ]);
    for (const click of clicks) expect((await click.response()).text).toContain(`<#${other.id}>`);
    expect(running.discord.expectRefusals(1)).toMatchObject([{ code: 160004 }]);
  });

  test('that somebody opened by hand from an answer, its conversation goes on as well', async () => {
    const ann = running.person();
    const answer = await ask(ann, running.general, TALKS);
    const thread = ann.startThread(answer, 'More of this');
    expect((await ask(ann, thread, LED)).text).toContain(LED_UNDERSTOOD);
    const ofOwn = ann.startThread(ann.say(running.general, 'Something else.'), 'Else');
    expect((await ask(ann, ofOwn, LED)).text).toContain(WHO_IS_MEANT);
  });

  test('cannot be opened where the bot may not, which is explained', async () => {
    const { discord, guild } = running;
    const ann = running.person();
    const channel = discord.addChannel(guild, 'no-threads');
    const answer = await ask(ann, channel, TALKS);
    discord.setPermissions(channel, discord.bot, {
      deny: ['CREATE_PUBLIC_THREADS', 'SEND_MESSAGES_IN_THREADS'],
    });
    const refused = await (await ann.click(answer, 'Continue in thread')).response();
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain(
      `Footnote lacks permissions in <#${channel.id}>: **Create Public Threads** and **Send Messages in Threads**`,
    );
    discord.setPermissions(channel, discord.bot, {});
    const opened = await (await running.person().click(answer, 'Continue in thread')).response();
    expect(opened.text).toContain(`<#${answer.id}>`);
  });
});

describe('in direct messages', () => {
  test('nothing needs to be mentioned, and the conversation goes on', async () => {
    const ann = running.person();
    const first = await running.discord.botReplyTo(ann.dm(TALKS));
    expect(first.text).toContain(OF_TALKS);
    expect(first.buttons.map(({ label }) => label)).not.toContain('Continue in thread');
    const second = await running.discord.botReplyTo(ann.dm(LED));
    expect(second.text).toContain(LED_UNDERSTOOD);
    const other = await running.discord.botReplyTo(running.person().dm(LED));
    expect(other.text).toContain(WHO_IS_MEANT);
  });
});

describe.each(['SIGTERM', 'SIGKILL'] as const)('after a restart by %s', (signal) => {
  test('conversations in channels, threads and direct messages go on', async () => {
    const ann = running.person();
    const answer = await ask(ann, running.general, TALKS);
    const other = await ask(ann, running.general, TALKS);
    const direct = await running.discord.botReplyTo(ann.dm(TALKS));
    await (await ann.click(other, 'Continue in thread')).response();
    const areKept = () =>
      running.journal((journal) =>
        [answer, other, direct].every(({ id }) => journal.saidIn(id) !== null),
      );
    await expect.poll(areKept).toBe(true);
    await running.process.stop(signal);
    const bot = await running.start({ waitFor: 'nothing' });
    await bot.line(({ json }) => json?.event === 'engine-ready', { timeout: 20_000 });
    await running.discord.gateway.whenReady();
    const followUps = await Promise.all([
      goOn(ann, answer, LED),
      ask(ann, running.discord.channel(other.id), LED),
      running.discord.botReplyTo(ann.dm(LED)),
    ]);
    for (const { text } of followUps) expect(text).toContain(LED_UNDERSTOOD);
    const opened = await (await ann.click(answer, 'Continue in thread')).response();
    expect(opened.text).toContain(`<#${answer.id}>`);
  });
});
