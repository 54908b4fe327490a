import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChatBody } from './chat-request.js';
import { completionChunks, wholeCompletion } from './completion-wire.js';
import type { Play, ReplyOptions } from './plays.js';

/** Gives a response as it is played. Resolves once nothing more is to be sent; what hangs or died was not ended. */
export async function perform(
  play: Play,
  body: ChatBody | null,
  response: ServerResponse,
): Promise<void> {
  switch (play.kind) {
    case 'status':
      return sendStatus(play, response);
    case 'reply':
      return sendReply(play.text, play.options, bodyOf(body), response);
    case 'hang':
      if (play.text !== null) await sendStart(play.text, bodyOf(body), response);
      return;
    case 'die':
      await sendStart(play.text, bodyOf(body), response);
      response.destroy();
  }
}

function bodyOf(body: ChatBody | null): ChatBody {
  if (body === null) throw new Error('only a status can be played where there is no chat request');
  return body;
}

function sendStatus(play: Extract<Play, { kind: 'status' }>, response: ServerResponse): void {
  const isText = typeof play.body === 'string';
  response.writeHead(play.code, {
    'content-type': isText ? 'text/plain' : 'application/json',
    ...play.headers,
  });
  response.end(isText ? play.body : JSON.stringify(play.body));
}

async function sendReply(
  text: string,
  options: ReplyOptions,
  body: ChatBody,
  response: ServerResponse,
): Promise<void> {
  const { delayMs = 0, staysOpen = false, isDone = options.finish !== null } = options;
  if (body.stream !== true) {
    await rest(delayMs);
    return sendStatus(
      { kind: 'status', code: 200, body: wholeCompletion(body, text, options), headers: {} },
      response,
    );
  }
  startStream(response);
  for (const chunk of completionChunks(body, text, options)) {
    await rest(delayMs);
    if (response.destroyed) return;
    await send(response, `data: ${JSON.stringify(chunk)}\n\n`);
  }
  // A reply that breaks off has no proper end either.
  if (isDone) await send(response, 'data: [DONE]\n\n');
  if (!staysOpen) response.end();
}

/** The beginning of a response: chunks as far as the text goes or, where it is not streamed, half of the JSON. */
async function sendStart(text: string, body: ChatBody, response: ServerResponse): Promise<void> {
  if (body.stream === true) {
    startStream(response);
    const options: ReplyOptions = { finish: null, usage: null };
    for (const chunk of completionChunks(body, text, options)) {
      await send(response, `data: ${JSON.stringify(chunk)}\n\n`);
    }
    return;
  }
  const whole = JSON.stringify(wholeCompletion(body, text, {}));
  response.writeHead(200, { 'content-type': 'application/json' });
  await send(response, whole.slice(0, Math.floor(whole.length / 2)));
}

function startStream(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
  });
}

function send(response: ServerResponse, text: string): Promise<void> {
  // A client that went away is no fault of the server.
  return new Promise((done) => response.write(text, () => done()));
}

async function rest(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await pause(milliseconds);
}
