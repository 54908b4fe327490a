import { ContextOverflowError } from '@langchain/core/errors';
import { OpenAIClient, wrapOpenAIClientError } from '@langchain/openai';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChatFault } from '../../src/chat/read-chat-fault.js';

const { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } = OpenAIClient;

const NOW = Date.parse('2026-03-01T12:00:00Z');
const KEY = 'sk-test-0123456789abcdef';

/** The error that OpenAI's client makes of a response, as LangChain hands it on. */
function response(
  status: number,
  error: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): unknown {
  return wrapOpenAIClientError(
    APIError.generate(status, { error }, undefined, new Headers(headers)),
  );
}

/** The error of `fetch`, as OpenAI's client hands it on. */
function connection(code: string, message = `connect ${code}`): unknown {
  const socket = Object.assign(new Error(message), { code });
  const cause = Object.assign(new TypeError('fetch failed'), { cause: socket });
  return wrapOpenAIClientError(new APIConnectionError({ message: undefined, cause }));
}

function nested(error: unknown, depth: number): unknown {
  return depth === 0 ? error : new Error('wrapped', { cause: nested(error, depth - 1) });
}

const long = "This model's maximum context length is 4096 tokens.";

describe('readChatFault', () => {
  it.each<[name: string, error: unknown, kind: string, status: number | null]>([
    ['refused connection', connection('ECONNREFUSED'), 'unreachable', null],
    ['unknown host', connection('ENOTFOUND'), 'unreachable', null],
    ['name server is away', connection('EAI_AGAIN'), 'unreachable', null],
    ['connecting takes too long', connection('UND_ERR_CONNECT_TIMEOUT'), 'unreachable', null],
    ['self-signed certificate', connection('DEPTH_ZERO_SELF_SIGNED_CERT'), 'unreachable', null],
    ['expired certificate', connection('CERT_HAS_EXPIRED'), 'unreachable', null],
    ['no TLS', connection('ERR_SSL_WRONG_VERSION_NUMBER'), 'unreachable', null],
    ['cut connection', connection('ECONNRESET'), 'broken', null],
    ['closed socket', connection('UND_ERR_SOCKET', 'other side closed'), 'broken', null],
    ['no headers in time', connection('UND_ERR_HEADERS_TIMEOUT'), 'slow', null],
    ['some connection error', new APIConnectionError({ message: undefined }), 'unreachable', null],
    [
      'time-out of the client',
      wrapOpenAIClientError(new APIConnectionTimeoutError()),
      'slow',
      null,
    ],
    ['abort in the client', wrapOpenAIClientError(new APIUserAbortError()), 'slow', null],
    ['abort signal', new DOMException('aborted', 'AbortError'), 'slow', null],
    ['time-out signal', new DOMException('late', 'TimeoutError'), 'slow', null],
    ['abort in a stream', new Error('AbortError'), 'slow', null],
    ['400', response(400, { message: 'no such field' }), 'rejected', 400],
    ['filter', response(400, { message: 'filtered', code: 'content_filter' }), 'rejected', 400],
    ['400 model', response(400, { message: 'x', code: 'model_not_found' }), 'model', 400],
    [
      'OpenAI context',
      response(400, { message: 'x', code: 'context_length_exceeded' }),
      'context',
      400,
    ],
    [
      'llama.cpp context',
      response(400, { message: 'x', type: 'exceed_context_size_error' }),
      'context',
      400,
    ],
    ['vLLM context', response(400, { message: long }), 'context', 400],
    [
      'context, 500',
      response(500, { message: 'the request exceeds the available context size' }),
      'context',
      500,
    ],
    ['LangChain context', new ContextOverflowError(), 'context', null],
    ['400 key', response(400, { message: 'API key not valid.' }), 'key', 400],
    ['400 sign-in', response(400, { message: 'Authentication failed' }), 'key', 400],
    ['400 tokens', response(400, { message: 'invalid token count' }), 'rejected', 400],
    ['401', response(401, { message: 'no' }), 'key', 401],
    ['402', response(402, { message: 'pay' }), 'quota', 402],
    ['403', response(403, { message: 'no' }), 'key', 403],
    ['403 model', response(403, { message: 'x', code: 'model_not_found' }), 'model', 403],
    ['404', response(404, { message: 'no' }), 'model', 404],
    ['405', response(405, { message: 'no' }), 'model', 405],
    ['moved', response(308, { message: 'redirects to https://example.org/' }), 'model', 308],
    ['408', response(408, { message: 'late' }), 'slow', 408],
    ['413', response(413, { message: 'large' }), 'context', 413],
    ['422', response(422, { message: 'what' }), 'rejected', 422],
    ['429', response(429, { message: 'slow down' }), 'rate', 429],
    ['429 about tokens', response(429, { message: 'too many tokens per minute' }), 'rate', 429],
    ['429 quota', response(429, { message: 'x', code: 'insufficient_quota' }), 'quota', 429],
    ['429 billing', response(429, { message: 'check your billing details' }), 'quota', 429],
    ['500', response(500, { message: 'oops' }), 'server', 500],
    ['503', response(503, { message: 'Loading model' }), 'server', 503],
    ['504', response(504, {}), 'slow', 504],
    ['529', response(529, { type: 'overloaded_error' }), 'server', 529],
    [
      'an error in a stream',
      new APIError(undefined, { message: 'oops', code: 500 }, undefined, undefined),
      'server',
      500,
    ],
    ['a status of axios', { response: { status: 401, data: {} }, message: 'x' }, 'key', 401],
    ['a mistake in code', new TypeError('undefined is not a function'), 'broken', null],
    ['no JSON', new SyntaxError('Unexpected token <'), 'broken', null],
    ['no error at all', undefined, 'broken', null],
    ['a text', 'oops', 'broken', null],
  ])('%s', (_, error, kind, status) => {
    expect(readChatFault(error, [KEY], NOW)).toMatchObject({ kind, status });
    expect(readChatFault(nested(error, 3), [KEY], NOW).kind).toBe(kind);
  });

  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Sun, 01 Mar 2026 12:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after': 'later' }, null],
    [{ 'retry-after': '-3' }, null],
    [{}, null],
  ])('reads after how long to ask again from %j', (headers, retryAfter) => {
    const error = response(429, { message: 'slow down' }, headers as Record<string, string>);
    expect(readChatFault(error, [], NOW).retryAfter).toBe(retryAfter);
  });

  it('says what the server said, without what clients add', () => {
    const error = response(404, { message: 'the model `tiny` does not exist' });
    expect(readChatFault(error, [], NOW).detail).toBe('the model `tiny` does not exist');
  });

  it('says what the server said of a prompt that is too long', () => {
    const error = response(400, { message: 'too long', code: 'context_length_exceeded' });
    expect(readChatFault(error, [], NOW)).toMatchObject({ kind: 'context', detail: 'too long' });
  });

  it('says why nothing was reached', () => {
    expect(
      readChatFault(connection('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'), [], NOW).detail,
    ).toBe('connect ECONNREFUSED 127.0.0.1:1');
  });

  it('shows no page and nothing of code', () => {
    expect(
      readChatFault(response(502, { message: '<html><h1>Bad</h1></html>' }), [], NOW).detail,
    ).toBe('');
    expect(readChatFault(new TypeError('x is undefined'), [], NOW).detail).toBe('');
  });

  it('never shows a key, whole or in part', () => {
    const refused = response(401, { message: 'Incorrect API key: sk-test-0123****cdef' });
    expect(readChatFault(refused, [KEY], NOW).detail).toBe('');
    const repeated = response(400, { message: `bad header: Bearer ${KEY}` });
    expect(JSON.stringify(readChatFault(repeated, [KEY], NOW))).not.toContain('sk-test');
    const guessed = response(400, { message: 'no API key of ours: AIzaSyA0123456789' });
    expect(readChatFault(guessed, [KEY], NOW).detail).toBe('');
  });

  it.each([
    ['with something invisible in it', `bad key ${KEY.slice(0, 9)}\u200b${KEY.slice(9)} used`],
    ['behind blanks', `${' '.repeat(1_990)}${KEY}`],
    ['at the end of what is shown', `${'a '.repeat(96)}${KEY}`],
    ['at the end of what is looked at', `${' '.repeat((64 << 10) - 12)}${KEY}`],
    ['at that end, with something invisible', `${' '.repeat((64 << 10) - 12)}\u200b${KEY}`],
    ['with nothing else, and too long', `${'\u200b'.repeat((64 << 10) - 12)}${KEY}`],
  ])('shows no part of a key %s', (_, message) => {
    for (const error of [response(500, { message }), new Error(message)]) {
      expect(readChatFault(error, [KEY], NOW).detail).not.toContain('sk-t');
    }
  });

  it('gives one printable line of bounded length', () => {
    const message = fc.string({ unit: 'binary', maxLength: 600 });
    fc.assert(
      fc.property(message, fc.integer({ min: 400, max: 599 }), (said, code) => {
        const { detail } = readChatFault(response(code, { message: said }), [KEY], NOW);
        expect(detail.length).toBeLessThanOrEqual(200);
        expect(detail).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
      }),
    );
  });

  it('reads whatever is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (thrown) => {
        expect(readChatFault(thrown, [KEY], NOW).kind).toEqual(expect.any(String));
      }),
    );
  });

  it('reads an error that is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(readChatFault(error, [], NOW)).toMatchObject({ kind: 'broken', detail: 'round' });
  });
});
