import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, LIMITS, link, md, plain, webAddress } from '../../../src/discord/text/index.js';
import { anyUrl, hostileText } from '../render/hostile.js';
import { activeMarkup } from './active-markup.js';

describe('code', () => {
  it('shows a name as it is', () => {
    expect(code('news/talks_*.md:12-14')).toBe('`news/talks_*.md:12-14`');
  });

  it('shows what would end it, or call somebody, as what looks like it', () => {
    expect(code('a`b')).toBe('`aˋb`');
    expect(code('<@123> @everyone')).toBe('`‹@123› ＠everyone`');
    expect(activeMarkup(`[1] ${code('a](b).md')}`).map(({ kind }) => kind)).toEqual(['code']);
  });

  it('gives nothing for nothing', () => {
    expect(code('\u200B')).toBe('');
  });

  it('takes the middle out of what is too long', () => {
    const name = `news/2025/${'very-long-'.repeat(20)}name.md:12`;
    const shown = code(name, 40);
    expect(shown).toMatch(/^`news\/2025\/.*….*name\.md:12`$/u);
    expect(shown.length).toBeLessThanOrEqual(42);
  });

  it('is one span of code, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 3, max: 200 }), (text, most) => {
        const shown = code(text, most);
        expect(activeMarkup(shown).filter(({ kind }) => kind !== 'code')).toEqual([]);
        expect(shown.length).toBeLessThanOrEqual(most + 2);
        if (shown !== '') expect(activeMarkup(shown)).toEqual([{ kind: 'code', text: shown }]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('webAddress', () => {
  it.each([
    ['https://example.org/a_b?c=d&e=1', 'https://example.org/a_b?c=d&e=1'],
    ['http://example.org', 'http://example.org/'],
    ['https://example.org/a(b)[c]|d*', 'https://example.org/a%28b%29%5Bc%5D%7Cd%2A'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
    ['https://example.org/\u202Egpj', 'https://example.org/%E2%80%AEgpj'],
    ['https://example.org/@everyone', 'https://example.org/%40everyone'],
    ['https://example.org/<@1>', 'https://example.org/%3C@1%3E'],
  ])('takes %j', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:password@example.org/',
    'https://user@example.org/',
    'https://example.org/ "title"',
    'https://example.org/\n',
    'https://[::1]/',
    '//example.org',
    'example.org',
    '',
    `https://example.org/${'a'.repeat(LIMITS.linkUrl)}`,
    `https://example.org/${'('.repeat(LIMITS.linkUrl / 2)}`,
  ])('refuses %j', (url) => {
    expect(webAddress(url)).toBeNull();
  });
});

describe('link', () => {
  it('leads to the address', () => {
    expect(link(plain('Talks | Wire'), 'https://example.org/a')).toBe(
      '[Talks | Wire](https://example.org/a)',
    );
  });

  it('is the label alone where there is no address to lead to', () => {
    expect(link(plain('Talks'), null)).toBe('Talks');
    expect(link(plain('Talks'), 'javascript:alert(1)')).toBe('Talks');
  });

  it.each(['Talks [update]', 'Talks 🎉', '*Talks*', 'https://other.example', 'join discord.gg/x'])(
    'stands behind the label %j, of which Discord makes no link',
    (label) => {
      expect(link(plain(label), 'https://example.org/')).toBe(
        `${plain(label)} ([link](https://example.org/))`,
      );
    },
  );

  it('is one link to that address at most, whatever label and address', () => {
    fc.assert(
      fc.property(hostileText, anyUrl, (label, url) => {
        const active = activeMarkup(link(plain(label), url));
        expect(active.map(({ kind }) => kind)).toEqual(active.length === 0 ? [] : ['link']);
        for (const { text } of active) {
          expect(text).toMatch(/^\[[^[\]\\]+\]\(https?:\/\/[!-'*-~]+\)$/u);
          expect(text.endsWith(`(${webAddress(url)})`)).toBe(true);
        }
        expect(activeMarkup(md`**${link(plain(label), url)}**`).at(0)?.kind).not.toBe('ping');
      }),
      { numRuns: 150 },
    );
  });
});
