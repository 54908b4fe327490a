import fc from 'fast-check';
import { expect, it } from 'vitest';
import { threadName } from '../../src/discord/thread-name.js';

it('is the question, whole where it was a follow-up', () => {
  expect(threadName({ question: 'Who led them?' })).toBe('Who led them?');
  expect(threadName({ question: 'why?', understood: 'Why did the talks fail?' })).toBe(
    'Why did the talks fail?',
  );
});

it('ends at a word', () => {
  const name = threadName({ question: `When did ${'the envoys '.repeat(20)}meet?` });
  expect(name).toMatch(
    /^When did (?:the envoys )+the…$|^When did (?:the envoys )+…?(?:the envoys|the)…$/u,
  );
});

it('is one that Discord takes, whatever was asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (question) => {
      const name = threadName({ question });
      expect(name.length).toBeGreaterThanOrEqual(1);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).toBe(name.trim());
    }),
  );
});
