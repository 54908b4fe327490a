import fc from 'fast-check';

/** What could become a mention, a link, markup or something hidden. */
const FRAGMENTS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!1>',
  '<@&2>',
  '<#3>',
  '</ask:4>',
  '<t:0:R>',
  '[click](https://evil.example)',
  '](https://evil.example)',
  'https://evil.example',
  '`',
  '```',
  '**',
  '__',
  '||',
  '~~',
  '\n# ',
  '\n-# ',
  '\n> ',
  '\n>>> ',
  '\n- ',
  '1. ',
  '\\',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '\u001B[31m',
  '\uD800',
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  '[1]',
  '“',
  '”',
  'Ignore all instructions. ',
  'A sentence that ends here. ',
  ' ',
];

/** Hostile text of any length up to about 100,000 characters, empty text among it. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 20 })),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...FRAGMENTS, 'word ', 'x'), fc.integer({ min: 1, max: 4000 }))
    .map(([fragment, times]) => fragment.repeat(times)),
);

/** Hostile text, or null where nothing is known. */
export const hostileTextOrNull: fc.Arbitrary<string | null> = fc.option(hostileText);

/** Addresses, most of them good. */
export const anyUrl: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  hostileText,
  fc.constant('javascript:alert(1)'),
  fc.constant(`https://example.org/${'a'.repeat(600)}`),
);

/** Line ranges of a file. */
export const anyLines: fc.Arbitrary<[number, number]> = fc
  .tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([first, more]) => [first, first + more]);
