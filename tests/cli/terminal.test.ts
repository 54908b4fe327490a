import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pageFor } from '../../src/cli/terminal.js';

const streamOf = (properties: object) => Object.assign(new Writable(), properties);

describe('pageFor', () => {
  it.each([
    ['a terminal', { isTTY: true, columns: 132 }, {}, { width: 132, colour: true }],
    ['a terminal without a size', { isTTY: true, columns: 0 }, {}, { width: 80, colour: true }],
    ['a tiny terminal', { isTTY: true, columns: 3 }, {}, { width: 20, colour: true }],
    ['a pipe', { columns: 132 }, {}, { width: 80, colour: false }],
    ['NO_COLOR', { isTTY: true, columns: 90 }, { NO_COLOR: '1' }, { width: 90, colour: false }],
    [
      'an empty NO_COLOR',
      { isTTY: true, columns: 90 },
      { NO_COLOR: '' },
      { width: 90, colour: true },
    ],
    [
      'a dumb terminal',
      { isTTY: true, columns: 90 },
      { TERM: 'dumb' },
      { width: 90, colour: false },
    ],
    ['a pipe, whatever FORCE_COLOR says', {}, { FORCE_COLOR: '1' }, { width: 80, colour: false }],
  ])('%s', (_, properties, env, page) => {
    expect(pageFor(streamOf(properties), env)).toEqual(page);
  });
});
