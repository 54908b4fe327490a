import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  type AnswerScope,
  ConversationalAnswerer,
  loadWording,
} from '../../../src/answering/index.js';
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
    ['/new', { kind: 'new' }],
    ['/forget', { kind: 'new' }],
    ['/help', { kind: 'help' }],
    ['/quit', { kind: 'quit' }],
    ['/\u001B[2Jx y', { kind: 'unknown', command: '/x' }],
    ['/', { kind: 'unknown', command: '/' }],
  ])('reads “%s”', (line, expected) => {
    expect(readInput(line)).toEqual(expected);
  });
});

describe('converse', () => {
  /** What is asked of the answerer, and what is printed, when these lines are typed. */
  async function conversation(lines: readonly string[], { isTTY = false } = {}) {
    const asked: string[] = [];
    const answerer = {
      answer: async (question: string, { onProgress }: AnswerScope = {}) => {
        asked.push(question);
        const certain = { text: `Certain of ${question}`, citations: [] };
        onProgress?.({ statements: [certain], citations: [] });
        if (question === 'fail') throw new FootnoteError('library/missing', { folder: '/l' });
        return sampleAnswer({ statements: [{ text: `About ${question}`, citations: [] }] });
      },
    };
    const services: ChatServices = {
      conversational: new ConversationalAnswerer({
        answerer,
        wording: loadWording(),
        now: () => new Date('2025-03-08T12:00:00Z'),
      }),
      reader: { articles: async () => [sampleSummary()] } as unknown as ChatServices['reader'],
    };
    const stdout = Object.assign(new PassThrough(), { isTTY });
    const stderr = new PassThrough();
    const stdin = Readable.from([`${lines.join('\n')}\n`]);
    const context = createContext(
      { stdin, stdout, stderr, env: { NO_COLOR: '1' }, folder: '/' },
      () => undefined,
    );
    await converse(services, context, { model: true });
    return { asked, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
  }

  it('answers every line of a pipe, goes on after an error and stops at /quit', async () => {
    const lines = ['one', 'fail', '', '/sources', 'two', '/quit', 'three'];
    const { asked, out, err } = await conversation(lines);
    expect(asked).toEqual(['one', 'fail', 'two']);
    expect(out).toMatch(/^About one\n[\s\S]*1 article\n[\s\S]*About two\n/u);
    expect(err).toMatch(/^error: There is no library at \/l\.\n.*\n$/u);
  });

  it('ends the line of an answer that breaks off before it tells why', async () => {
    const { out, err } = await conversation(['fail'], { isTTY: true });
    expect(out).toBe('Certain of fail\n');
    expect(err).toMatch(/^error: There is no library at \/l\.\n/u);
  });

  it('takes a follow-up for the whole question, and shows it', async () => {
    const { asked, out } = await conversation(['When did the envoy meet Hamas?', 'and Israel?']);
    expect(asked[1]).toBe('When did the envoy meet Israel?');
    expect(out).toContain('\nUnderstood as: “When did the envoy meet Israel?”\n\nAbout When did');
  });

  it('forgets what was asked at /new', async () => {
    const { asked, out } = await conversation(['When did the envoy meet Hamas?', '/new', 'why?']);
    expect(asked).toHaveLength(1);
    expect(out).toContain('What was asked before is forgotten.\n');
    expect(out).toContain('I cannot tell what “why?” asks about.');
  });
});
