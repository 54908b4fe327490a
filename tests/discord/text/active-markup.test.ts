import { describe, expect, it } from 'vitest';
import { activeMarkup } from './active-markup.js';

describe('activeMarkup', () => {
  it.each([
    ['@everyone', ['ping']],
    ['`@here`', ['ping', 'code']],
    ['\\<@123>', ['ping']],
    ['<#123>', ['mention']],
    ['</ask now:123>', ['mention']],
    ['<t:1618953630:d>', ['mention']],
    ['<id:customize>', ['mention']],
    ['<a:wave:1>', ['mention']],
    ['<https://example.org>', ['mention']],
    ['[text](https://example.org)', ['link']],
    ['[[a]](https://example.org)', ['link']],
    ['see https://example.org', ['address']],
    ['**bold** and *it* and __u__ and ~~s~~ and ||spoiler||', Array(5).fill('emphasis')],
    ['**bold with `code`**', ['emphasis', 'code']],
    [':smile:', ['emoji']],
    ['# heading', ['heading']],
    ['a\n-# small\n> quote\n- list\n1. list', ['subtext', 'quote', 'list', 'list']],
    ['> - both', ['quote', 'list']],
    ['``a ` b``', ['code']],
  ])('finds in %j', (text, kinds) => {
    expect(activeMarkup(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    '\\*\\*bold\\*\\*',
    '\\[a\\](b)',
    'a * b',
    '#hashtag',
    '-5',
    '1.5 times',
    'https\\://example.org',
    '[1] [2]',
    'a | b ~ c',
    'user@example.org',
    '10:30',
  ])('finds nothing in %j', (text) => {
    expect(activeMarkup(text)).toEqual([]);
  });
});
