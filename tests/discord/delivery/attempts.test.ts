import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../../src/discord/delivery/index.js';

const PATIENCE = { waits: [1, 1, 1], within: 60_000 };

const cut = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

function refusal(status: number, code: number): DiscordAPIError {
  const request = { body: undefined, files: [] };
  return new DiscordAPIError({ code, message: 'Refused' }, code, status, 'POST', 'x', request);
}

/** A request that fails with these errors, one after the other, before it gives `'given'`. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors];
  const made = { times: 0 };
  const request = async () => {
    made.times += 1;
    if (left.length > 0) throw left.shift();
    return 'given';
  };
  return { request, made };
}

describe('attempts', () => {
  it('end with the first success', async () => {
    const { request, made } = failing(cut, cut);
    expect(await attempt(request, PATIENCE)).toEqual({ status: 'done', value: 'given' });
    expect(made.times).toBe(3);
  });

  it('take a repetition that is refused for success', async () => {
    const { request } = failing(cut, refusal(400, 40060));
    expect(await attempt(request, PATIENCE)).toEqual({ status: 'done', value: null });
  });

  it.each([
    ['gone', refusal(404, 10062)],
    ['forbidden', refusal(403, 50013)],
    ['refused', refusal(400, 50035)],
  ])('end with what is %s', async (status, error) => {
    const { request, made } = failing(error);
    expect(await attempt(request, PATIENCE)).toEqual({ status, error });
    expect(made.times).toBe(1);
  });

  it('are given up after the last wait', async () => {
    const { request, made } = failing(cut, cut, cut, cut, cut);
    expect(await attempt(request, PATIENCE)).toEqual({ status: 'given-up', error: cut });
    expect(made.times).toBe(4);
  });

  it('are not made later than patience allows', async () => {
    const { request, made } = failing(cut, cut);
    const patience = { waits: [1_000_000], within: 500 };
    expect(await attempt(request, patience)).toEqual({ status: 'given-up', error: cut });
    expect(made.times).toBe(1);
  });
});
