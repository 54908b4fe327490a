import { ComponentType, REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ChannelReply, ChannelSender } from '../../../src/discord/delivery/index.js';
import type { MessageBody } from '../../../src/discord/message.js';

/** How a request ends: with a status and Discord's code, or with no answer at all. */
type End = { readonly status: number; readonly code?: number } | 'cut';

const sentBody = z.object({ components: z.array(z.object({ content: z.string() })) });

function bodyOf(content: string): MessageBody {
  return { components: [{ type: ComponentType.TextDisplay, content }] };
}

/** A reply whose requests end like this, one after the other; what was requested, and what it has told of itself. */
function replyWith(...ends: readonly End[]) {
  const left = [...ends];
  const requests: string[] = [];
  const told: string[] = [];
  const rest = new REST({
    retries: 0,
    makeRequest: async (url, { method, body }) => {
      const { components } = sentBody.parse(JSON.parse(String(body)));
      const path = new URL(url).pathname.replace(/^.*(?=\/channels)/u, '');
      requests.push(`${method} ${path}: ${components[0]?.content}`);
      const end = left.shift() ?? { status: 200 };
      if (end === 'cut') {
        throw Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
      }
      const { status, code = 0 } = end;
      return Response.json(status < 300 ? { id: '7' } : { code, message: 'Refused' }, { status });
    },
  });
  const destination = { channel: '5', replyTo: '6', nonce: '6' };
  const reply = new ChannelReply(new ChannelSender(rest.setToken('token')), destination, {
    undelivered: (what, { status }) => told.push(`${what}: ${status}`),
  });
  return { reply, requests, told };
}

describe('a reply in a channel', () => {
  it('is sent once where nothing of it was shown before', async () => {
    const { reply, requests, told } = replyWith();
    expect(await reply.show(bodyOf('all'))).toBe('7');
    expect(requests).toEqual(['POST /channels/5/messages: all']);
    expect(told).toEqual([]);
  });

  it('is sent with what there is of it first, then changed', async () => {
    const { reply, requests } = replyWith();
    expect(reply.message).toBeNull();
    expect(await reply.sketch(bodyOf('a'))).toBe(true);
    expect(reply.message).toBe('7');
    expect(await reply.sketch(bodyOf('a b'))).toBe(true);
    expect(reply.shown).toBeNull();
    expect(await reply.show(bodyOf('all'))).toBe('7');
    expect(requests).toEqual([
      'POST /channels/5/messages: a',
      'PATCH /channels/5/messages/7: a b',
      'PATCH /channels/5/messages/7: all',
    ]);
  });

  it('is whole in the end also where the first request may have been accepted', async () => {
    const { reply, requests, told } = replyWith('cut', { status: 200 });
    expect(await reply.sketch(bodyOf('a'))).toBe(true);
    expect(await reply.show(bodyOf('all'))).toBe('7');
    expect(requests).toEqual([
      'POST /channels/5/messages: a',
      'POST /channels/5/messages: all',
      'PATCH /channels/5/messages/7: all',
    ]);
    expect(told).toEqual([]);
  });

  it('is whole in the end where a change in between failed, which is not repeated', async () => {
    const { reply, requests, told } = replyWith({ status: 200 }, { status: 502 });
    await reply.sketch(bodyOf('a'));
    expect(await reply.sketch(bodyOf('a b'))).toBe(true);
    expect(await reply.show(bodyOf('all'))).toBe('7');
    expect(requests).toHaveLength(3);
    expect(told).toEqual([]);
  });

  it('does not come back where somebody has deleted it', async () => {
    const { reply, requests, told } = replyWith({ status: 200 }, { status: 404, code: 10008 });
    await reply.sketch(bodyOf('a'));
    expect(await reply.sketch(bodyOf('a b'))).toBe(false);
    expect(await reply.show(bodyOf('all'))).toBeNull();
    expect(reply.shown).toMatchObject({ status: 'gone' });
    expect(requests).toHaveLength(2);
    expect(told).toEqual(['message: gone']);
  });

  it('tries to show the whole where what there was of it was not taken', async () => {
    const { reply, told } = replyWith({ status: 400, code: 50035 }, { status: 403, code: 50013 });
    expect(await reply.sketch(bodyOf('a'))).toBe(false);
    expect(await reply.sketch(bodyOf('a b'))).toBe(false);
    expect(await reply.show(bodyOf('all'))).toBe('7');
    expect(told).toEqual(['progress: refused']);
  });
});
