import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { apiFaultOf } from '../../../src/discord/delivery/index.js';

const URL = 'https://discord.com/api/v10/channels/1/messages';

/** What discord.js throws where Discord refuses a request. */
function refusal(status: number, code: number): DiscordAPIError {
  const said = { code, message: 'Refused' };
  return new DiscordAPIError(said, code, status, 'POST', URL, { body: undefined, files: [] });
}

function failure(status: number): HTTPError {
  return new HTTPError(status, 'Bad Gateway', 'POST', URL, { body: undefined, files: [] });
}

/** What Node's fetch throws where the network fails. */
function networkFault(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('other'), { code }) });
}

describe('what a failed request means', () => {
  it.each([
    ['an acknowledgement that was made before', refusal(400, 40060), 'done'],
    ['an interaction that was answered too late', refusal(404, 10062), 'gone'],
    ['a webhook whose time is over', refusal(401, 50027), 'gone'],
    ['a deleted message', refusal(404, 10008), 'gone'],
    ['a deleted channel', refusal(404, 10003), 'gone'],
    ['a channel that is hidden', refusal(403, 50001), 'forbidden'],
    ['a channel without the right to speak', refusal(403, 50013), 'forbidden'],
    ['a person who takes no direct messages', refusal(403, 50007), 'forbidden'],
    ['a malformed request', refusal(400, 50035), 'refused'],
    ['a thread that is there', refusal(400, 160004), 'done'],
    ['a rate limit', refusal(429, 0), 'transient'],
    ['a fault inside Discord', refusal(500, 0), 'transient'],
    ['a bad gateway', failure(502), 'transient'],
    ['a page that says no', failure(403), 'refused'],
    ['a connection that was cut', networkFault('UND_ERR_SOCKET'), 'transient'],
    ['a refused connection', networkFault('ECONNREFUSED'), 'transient'],
    ['a name that is not found', networkFault('ENOTFOUND'), 'transient'],
    ['time that ran out', new DOMException('late', 'TimeoutError'), 'transient'],
    ['a fault of ours', new TypeError('x is not a function'), 'refused'],
    ['something that is no error', 'oh no', 'refused'],
  ] as const)('%s', (_, error, fault) => {
    expect(apiFaultOf(error)).toBe(fault);
  });
});
