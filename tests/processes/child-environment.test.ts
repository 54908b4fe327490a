import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childEnvironment } from '../../src/processes/index.js';

test('what a program needs is passed on, however Windows writes it', () => {
  const needed = { PATH: '/bin', HOME: '/home/me', NODE_OPTIONS: '--max-old-space-size=512' };
  expect(childEnvironment(needed)).toEqual(needed);
  expect(childEnvironment({ Path: 'C:\\bin', SystemRoot: 'C:\\Windows' })).toEqual({
    Path: 'C:\\bin',
    SystemRoot: 'C:\\Windows',
  });
  expect(childEnvironment({ PATH: undefined })).toEqual({});
});

test('nothing that could hold a secret is', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_]{0,12}$/u);
  const secret = fc.constantFrom('TOKEN', 'KEY', 'SECRET', 'PASSWORD', 'CREDENTIALS', 'AUTH');
  fc.assert(
    fc.property(word, secret, word, (before, name, after) => {
      expect(childEnvironment({ [`${before}${name}${after}`]: 'x' })).toEqual({});
    }),
  );
  expect(childEnvironment({ DISCORD_TOKEN: 'x', CHAT_API_KEY: 'x', CORPUS_DIR: 'x' })).toEqual({});
});
