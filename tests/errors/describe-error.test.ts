import { describe, expect, it } from 'vitest';
import { describeError } from '../../src/errors/describe-error.js';
import { FootnoteError } from '../../src/errors/footnote-error.js';

describe('describeError', () => {
  it.each([
    [
      new FootnoteError('config/invalid', {
        problems: [
          { variable: 'SEARCH_THREADS', problem: 'must be a number' },
          { variable: 'TOKEN_VECTORS', problem: 'must be on or off.' },
        ],
      }),
      'The configuration is not valid. SEARCH_THREADS: must be a number. TOKEN_VECTORS: must be on or off.',
      2,
    ],
    [
      new FootnoteError('option/invalid', { option: '--limit', value: 'x', expected: 'a number' }),
      '--limit takes a number, not “x”.',
      2,
    ],
    [
      new FootnoteError('eval/malformed', { file: 'q.jsonl', line: 3, reason: 'no question' }),
      'The evaluation file q.jsonl:3 cannot be used: no question.',
      2,
    ],
    [
      new FootnoteError('prompt/invalid', { file: '/p/none.md', reason: 'it is empty' }),
      'The prompt template /p/none.md cannot be used: it is empty.',
      2,
    ],
    [new FootnoteError('library/missing', { folder: '/l' }), 'There is no library at /l.', 3],
    [
      new FootnoteError('model/unavailable', {
        use: 'embedding',
        model: 'm',
        looked: ['/a', '/b'],
        reason: 'gone',
      }),
      'The embedding model m is not available: gone. Looked in /a, /b.',
      3,
    ],
    [
      new FootnoteError('model/unavailable', {
        use: 'recognition',
        model: 'm',
        looked: [],
        reason: 'gone',
      }),
      'The name recognition model m is not available: gone.',
      3,
    ],
    [
      new FootnoteError('engine/lost', { code: null, signal: 'SIGSEGV' }),
      'The process that answers questions ended in the middle of its work (signal SIGSEGV).',
      3,
    ],
    [
      new FootnoteError('upkeep/lost', { code: 1, signal: null, stderr: 'at x\nout of memory\n' }),
      'The process that indexes ended in the middle of its work (exit code 1): out of memory.',
      3,
    ],
    [
      new FootnoteError('upkeep/lost', { code: null, signal: null, stderr: '' }),
      'The process that indexes ended in the middle of its work (it could not be started).',
      3,
    ],
  ])('puts %s into words', (error, message, exitCode) => {
    expect(describeError(error)).toMatchObject({ message, exitCode });
  });

  it('offers names like one that is not there', () => {
    const of = (similar: string[]) =>
      describeError(
        new FootnoteError('corpus/file-not-found', { file: 'x', folder: '/c', similar }),
      );
    expect(of(['a.md', 'b.md']).remedy).toBe('Did you mean “a.md” or “b.md”?');
    expect(of([]).remedy).toContain('footnote sources');
  });

  it('knows faults of the system by their code, also where a worker has left only the message', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
    });
    const expected = {
      message: 'The disk is full. (ENOSPC: no space left on device, write)',
      exitCode: 3,
    };
    expect(describeError(full)).toMatchObject(expected);
    expect(describeError(new Error(full.message))).toMatchObject(expected);
  });

  it.each([
    [new Error('first line\nsecond line'), 'first line.'],
    [new TypeError(''), 'no reason was given.'],
    ['a string', 'a string.'],
    [undefined, 'undefined.'],
  ])('gives one sentence for anything else: %s', (error, said) => {
    const { message, exitCode } = describeError(error);
    expect(message).toBe(`Something went wrong inside Footnote: ${said}`);
    expect(exitCode).toBe(70);
  });
});
