import { describe, expect, test } from 'vitest';
import { enginePid } from './engine-process.js';
import { runningBot } from './running-bot.js';
import { MALLEY, mention, OF_MALLEY, slashAsk } from './talk.js';

const running = runningBot({ env: { ANSWER_TIMEOUT_SECONDS: '4' } });

/** The lines of the log that tell of something. */
function told(event: string): readonly Readonly<Record<string, unknown>>[] {
  return running.process.logs.filter((line) => line.event === event);
}

/** Waits until there have been so many engines that could answer. */
async function readyAgain(engines: number): Promise<void> {
  const isReady = () => told('engine-ready').length === engines;
  await running.process.line(isReady, { timeout: 20_000 });
}

/** The id in a message that says what went wrong. */
function errorIn(text: string): string {
  return /Error `(?<id>[^`]+)`/u.exec(text)?.groups?.id ?? '';
}

describe('when the process that works out the answers', () => {
  test('hangs, people are told in time, and it is replaced', async () => {
    const { general } = running;
    const [engines, hung] = [told('engine-ready').length, enginePid(running.process)];
    process.kill(hung, 'SIGSTOP');
    const [answer, reply] = await Promise.all([
      slashAsk(running.person(), general, MALLEY),
      mention(running, running.person(), general, MALLEY),
    ]);
    for (const { text } of [answer, reply]) {
      expect(text).toContain('took too long');
      const logged = told('timed-out')
        .concat(told('failed'))
        .map(({ id }) => id);
      expect(logged).toContain(errorIn(text));
    }
    await readyAgain(engines + 1);
    expect(enginePid(running.process)).not.toBe(hung);
    expect((await slashAsk(running.person(), general, MALLEY)).text).toContain(OF_MALLEY);
  });

  test('crashes, people are told at once, and it is replaced', async () => {
    const { general, discord } = running;
    const [engines, crashing] = [told('engine-ready').length, enginePid(running.process)];
    process.kill(crashing, 'SIGSTOP');
    const ann = running.person();
    const trace = await ann.slash(general, 'ask', { question: MALLEY });
    const said = ann.say(general, MALLEY, { mentions: [discord.bot] });
    await expect.poll(() => discord.requests.count(`POST /channels/${general.id}/typing`)).toBe(2);
    process.kill(crashing, 'SIGKILL');
    const answers = [await trace.response(), await discord.botReplyTo(said)];
    for (const { text } of answers) {
      expect(text).toContain('Something went wrong');
      expect(told('failed').map(({ id }) => id)).toContain(errorIn(text));
    }
    await readyAgain(engines + 1);
    expect((await slashAsk(ann, general, MALLEY)).text).toContain(OF_MALLEY);
    expect(told('engine-lost').at(-1)).toMatchObject({ pid: crashing, signal: 'SIGKILL' });
  });
});
