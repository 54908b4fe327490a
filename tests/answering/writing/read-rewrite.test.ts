import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRewrite } from '../../../src/answering/writing/read-rewrite.js';

const rewrite = (question: unknown, parts?: unknown) => JSON.stringify({ question, parts });

describe('a rewritten question', () => {
  it.each([
    [rewrite('Who met Hamas?', ['Who?', 'Where?']), 'Who met Hamas?', ['Who?', 'Where?']],
    [rewrite('Who met Hamas?'), 'Who met Hamas?', []],
    [rewrite('Who met Hamas?', 'Who?'), 'Who met Hamas?', []],
    [rewrite('Who\n met\u202E Hamas?', ['', 'Who?', 3, 'Who?']), 'Who met Hamas?', ['Who?']],
    [rewrite('Who?', ['1', '2', '3', '4', '5']), 'Who?', ['1', '2', '3', '4']],
    [rewrite('Who?', ['x'.repeat(301)]), 'Who?', []],
    [`Sure:\n\`\`\`json\n${rewrite('Who?', [])}\n\`\`\``, 'Who?', []],
    ['{"question": "Who?", "parts": ["One?", "Tw', 'Who?', ['One?']],
  ])('is read: %s', (text, question, parts) => {
    expect(readRewrite(text)).toEqual({ status: 'read', question, parts });
  });

  it.each([
    ['', 'it has no "question"'],
    ['Who met Hamas?', 'it has no "question"'],
    [rewrite(['Who?']), 'it has no "question"'],
    [rewrite(null, ['Who?']), 'it has no "question"'],
    [rewrite(' \n'), 'its "question" is empty'],
    [rewrite('x'.repeat(301)), 'its "question" has more than 300 characters'],
    ['{"a": {"question": "Who?"}}', 'it has no "question"'],
    ['{"__proto__": {"question": "Who?"}}', 'it has no "question"'],
  ])('is none: %j', (text, problem) => {
    expect(readRewrite(text)).toEqual({ status: 'malformed', problem });
  });

  it('is none, and nothing is thrown, where the text is anything at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRewrite(text).status).toBe('malformed');
      }),
    );
  });
});
