import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask, MASKED } from '../../src/phrasing/index.js';

/** Made up, in the form of real ones. */
const KEYS = [
  'sk-test-0123456789abcdef',
  'sk-proj-aB3_dE6-gH9jK2mN5pQ8rS1tU4vW7xY0z',
  'sk-ant-api03-aB3dE6gH9jK2mN5pQ8rS1tU4',
  'sk-or-v1-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  'gsk_aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0z',
  'hf_aB3dE6gH9jK2mN5pQ8rS1tU4vW7x',
  'AIzaSyA0b1C2d3E4f5G6h7I8j9K0l1M2n3O4p5Q',
];

describe('a mask', () => {
  const mask = createMask(['hunter2-hunter2']);

  it('hides what is configured, also as it looks in an address', () => {
    const secret = 'a b/c"d';
    const own = createMask([secret]);
    expect(own(`${secret} ${encodeURIComponent(secret)} ${JSON.stringify(secret)}`)).toBe(
      `${MASKED} ${MASKED} "${MASKED}"`,
    );
  });

  it.each(KEYS)('hides a key of an API that nobody configured: %s', (key) => {
    expect(mask(`Incorrect key ${key}, says "${key}".`)).toBe(
      `Incorrect key ${MASKED}, says "${MASKED}".`,
    );
  });

  it.each([
    'sk-hynix-shares-rise-on-demand-2024.md',
    'sk-telecommunications-deal-of-2024-in-detail.md',
    'a risk-assessment0123456789abcdef',
    'hf-0123',
    'task_0123456789abcdef0123',
    'gpt-5-mini-2025-08-07',
  ])('leaves other names alone: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('hides a secret wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(mask(`${before}hunter2-hunter2${after}`)).not.toContain('hunter2-hunter2');
      }),
    );
  });
});
