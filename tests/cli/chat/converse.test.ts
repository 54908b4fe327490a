import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../../src/cli/chat/chat-input.js';
import { type ChatServices, converse } from '../../../src/cli/chat/converse.js';
import { createContext } from '../../../src/cli/context.js';
import { FootnoteError } from '../../../src/errors/footnote-error.js';
import { sampleAnswer, sampleSummary } from '../samples.js';

describe('readInput', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['  \t', { kind: 'nothing' }],
    [' who? ', { kind: 'question', question: 'who?' }],
    ['/sources', { kind: 'sources', matching: '' }],
    ['/Sources levant wire ', { kind: 'sources', matching: 'levant wire' }],
    ['/help', { kind: 'help' }],
    ['/quit', { kind: 'quit' }],
    ['/\u001B[2Jx y', { kind: 'unknown', command: '/x' }],
    ['/', { kind: 'unknown', command: '/' }],
  ])('reads “%s”', (line, expected) => {
    expect(readInput(line)).toEqual(expected);
  });
});

describe('converse', () => {
  const asked: string[] = [];
  const services: ChatServices = {
    answerer: {
      answer: async (question) => {
        asked.push(question);
        if (question === 'fail') throw new FootnoteError('library/missing', { folder: '/l' });
        return sampleAnswer({ statements: [{ text: `About ${question}`, citations: [] }] });
      },
    },
    reader: { articles: async () => [sampleSummary()] } as unknown as ChatServices['reader'],
  };

  it('answers every line of a pipe, goes on after an error and stops at /quit', async () => {
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    const stdin = Readable.from(['one\nfail\n\n/sources\ntwo\n/quit\nthree\n']);
    const context = createContext({ stdin, stdout, stderr, env: {}, folder: '/' }, () => undefined);
    await converse(services, context, {});
    const out = String(stdout.read());
    expect(asked).toEqual(['one', 'fail', 'two']);
    expect(out).toMatch(/^About one\n[\s\S]*1 article\n[\s\S]*About two\n/u);
    expect(String(stderr.read())).toMatch(/^error: There is no library at \/l\.\n.*\n$/u);
  });
});
