import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { InteractionReply } from '../../../src/discord/delivery/index.js';

const BODY = { components: [] };

/** How a request ends: with a status and Discord's code, or with no answer at all. */
type End = { readonly status: number; readonly code?: number } | 'cut';

/** A reply whose requests end like this, one after the other, and what it has told of itself. */
function replyWith(...ends: readonly End[]) {
  const left = [...ends];
  const told: string[] = [];
  const rest = new REST({
    retries: 0,
    makeRequest: async () => {
      const end = left.shift() ?? { status: 200 };
      if (end === 'cut') {
        throw Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
      }
      const { status, code = 0 } = end;
      const body = status < 300 ? { id: '7' } : { code, message: 'Refused' };
      return status === 204 ? new Response(null, { status }) : Response.json(body, { status });
    },
  });
  const interaction = { id: '1', token: 'token', applicationId: '2' };
  const reply = new InteractionReply(rest, interaction, {
    acknowledged: () => told.push('acknowledged'),
    undelivered: (what, { status }) => told.push(`${what}: ${status}`),
  });
  return { reply, told };
}

describe('a reply to an interaction', () => {
  it('is acknowledged, then shown', async () => {
    const { reply, told } = replyWith({ status: 204 });
    expect(reply.isAcknowledged).toBe(false);
    expect(await reply.defer({ isPrivate: false })).toBe(true);
    expect(reply.isAcknowledged).toBe(true);
    expect(await reply.show(BODY)).toBe('7');
    expect(told).toEqual(['acknowledged']);
  });

  it('is acknowledged where Discord says that it was before', async () => {
    const { reply } = replyWith('cut', { status: 400, code: 40060 });
    expect(await reply.defer({ isPrivate: true })).toBe(true);
  });

  it('may be acknowledged where nobody confirms it', async () => {
    const { reply, told } = replyWith(...Array<End>(20).fill('cut'));
    expect(await reply.defer({ isPrivate: false })).toBe(true);
    expect(reply.isAcknowledged).toBe(true);
    expect(told).toEqual(['acknowledgement: given-up']);
  });

  it('is not acknowledged where it came too late', async () => {
    const { reply, told } = replyWith({ status: 404, code: 10062 });
    expect(await reply.deferUpdate()).toBe(false);
    expect(reply.isAcknowledged).toBe(false);
    expect(reply.fault).toBeNull();
    expect(told).toEqual(['acknowledgement: gone']);
  });

  it('tells something beside what is shown, and again where the connection was cut', async () => {
    const { reply, told } = replyWith({ status: 204 }, 'cut', { status: 200 });
    await reply.deferUpdate();
    await reply.whisper(BODY);
    expect(reply.fault).toBeNull();
    expect(told).toEqual(['acknowledged']);
  });

  it('is shown while it grows, of which nothing that fails is repeated or missed', async () => {
    const { reply, told } = replyWith({ status: 204 }, 'cut', { status: 200 }, { status: 200 });
    await reply.defer({ isPrivate: false });
    expect(await reply.sketch(BODY)).toBe(true);
    expect(await reply.sketch(BODY)).toBe(true);
    expect(await reply.show(BODY)).toBe('7');
    expect(told).toEqual(['acknowledged']);
  });

  it.each([
    [{ status: 404, code: 10008 }, []],
    [{ status: 400, code: 50035 }, ['progress: refused']],
  ])('does not grow further after %o, and is shown all the same', async (end, reported) => {
    const { reply, told } = replyWith({ status: 204 }, end);
    await reply.defer({ isPrivate: false });
    expect(await reply.sketch(BODY)).toBe(false);
    expect(reply.fault).toBeNull();
    expect(await reply.show(BODY)).toBe('7');
    expect(told).toEqual(['acknowledged', ...reported]);
  });

  it('keeps its id where a repeated request is refused as done, which says nothing of it', async () => {
    const done = { status: 400, code: 40060 };
    const { reply, told } = replyWith({ status: 204 }, { status: 200 }, done, done);
    await reply.defer({ isPrivate: false });
    await reply.sketch(BODY);
    expect(reply.message).toBe('7');
    await reply.sketch(BODY);
    expect(reply.message).toBe('7');
    expect(await reply.show(BODY)).toBe('7');
    expect(reply.message).toBe('7');
    expect(told).toEqual(['acknowledged']);
  });

  it('keeps why Discord refused it, until something else is taken', async () => {
    const { reply, told } = replyWith({ status: 204 }, { status: 400, code: 50035 });
    await reply.defer({ isPrivate: false });
    expect(await reply.show(BODY)).toBeNull();
    expect(reply.fault).toMatchObject({ code: 50035 });
    expect(await reply.show(BODY)).toBe('7');
    expect(reply.fault).toBeNull();
    expect(told).toEqual(['acknowledged', 'message: refused']);
  });
});
