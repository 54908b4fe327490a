import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/actors/index.js';
import type { ArticleId } from '../../src/corpus/index.js';
import { type Action, actionOf, customIdOf } from '../../src/discord/action.js';
import type { SaidId } from '../../src/library/index.js';

const said = 'aB3_-xYz0129' as SaidId;
const article = '0123456789abcdef' as ArticleId;
const actor = 'fedcba9876543210' as ActorId;

const EVERY: readonly Action[] = [
  { verb: 'passage', said, n: 3 },
  { verb: 'sources', said },
  { verb: 'leaf', said, page: 0 },
  { verb: 'up', said },
  { verb: 'down', said },
  { verb: 'complaint', said },
  { verb: 'unrate', said },
  { verb: 'post', said },
  { verb: 'thread', said },
  { verb: 'finding', said, at: 12 },
  { verb: 'quote', said, n: 99_999 },
  { verb: 'articles', listing: said, page: 41 },
  { verb: 'article', article, page: 2 },
  { verb: 'dossier', actor },
  { verb: 'meant', listing: said, actor },
  { verb: 'statements', actor },
  { verb: 'connections', actor },
  { verb: 'events', actor },
  { verb: 'turn', listing: said, page: 7 },
  { verb: 'export', listing: said },
  { verb: 'about', said },
  { verb: 'question', said },
  { verb: 'forget' },
];

describe('custom ids', () => {
  it.each(EVERY)('give back what $verb stands for', (action) => {
    expect(actionOf(customIdOf(action))).toEqual(action);
    expect(actionOf(customIdOf(action, 'again'))).toEqual(action);
    expect(customIdOf(action, 'again')).not.toBe(customIdOf(action));
    expect(customIdOf(action, 'again').length).toBeLessThanOrEqual(100);
  });

  it.each([
    ['nothing', ''],
    ['another program', 'page:2'],
    ['another version', 'f0:up:aB3_-xYz0129'],
    ['an unknown verb', 'f1:launch:aB3_-xYz0129'],
    ['a verb that every object has', 'f1:constructor:aB3_-xYz0129'],
    ['a part that is missing', 'f1:passage:aB3_-xYz0129'],
    ['a number that is none', 'f1:passage:aB3_-xYz0129:x'],
    ['a number below zero', 'f1:passage:aB3_-xYz0129:-1'],
    ['an id that is too short', 'f1:up:aB3'],
    ['an article that is none', 'f1:article:../../etc/passwd:0'],
    ['an actor that is none', 'f1:dossier:Adam Boehler'],
  ])('of %s mean nothing', (_, id) => {
    expect(actionOf(id)).toBeNull();
  });

  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `f1:${rest}`),
        ),
        (id) => {
          const action = actionOf(id);
          if (action !== null) expect(actionOf(customIdOf(action))).toEqual(action);
        },
      ),
    );
  });
});
