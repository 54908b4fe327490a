import { describe, expect, it } from 'vitest';
import { pingsOf } from '../stand-in/rules/index.js';
import { button, container, row, section, text, v2 } from './sample-bodies.js';

const NOBODY = { users: [], roles: [], everyone: false, repliedUser: false };
const ALL = '<@1> <@!2> <@&3> @everyone';

describe('pingsOf', () => {
  it('finds every kind of mention where nothing is said about them', () => {
    expect(pingsOf({ content: ALL })).toEqual({
      ...NOBODY,
      users: ['1', '2'],
      roles: ['3'],
      everyone: true,
    });
    expect(pingsOf({ content: 'all @here' }).everyone).toBe(true);
  });

  it('finds users alone in an answer to an interaction where nothing is said', () => {
    expect(pingsOf({ content: ALL }, { sentBy: 'interaction' })).toEqual({
      ...NOBODY,
      users: ['1', '2'],
    });
  });

  it('finds nobody where nothing is parsed', () => {
    expect(pingsOf({ content: ALL, allowed_mentions: { parse: [] } })).toEqual(NOBODY);
    expect(pingsOf({ content: ALL, allowed_mentions: {} })).toEqual(NOBODY);
  });

  it('finds those who are mentioned and listed', () => {
    const allowed_mentions = { users: ['2', '9'], roles: ['3'] };
    expect(pingsOf({ content: ALL, allowed_mentions })).toEqual({
      ...NOBODY,
      users: ['2'],
      roles: ['3'],
    });
    expect(pingsOf({ content: ALL, allowed_mentions: { parse: ['everyone'] } })).toEqual({
      ...NOBODY,
      everyone: true,
    });
  });

  it('reads text displays wherever they stand, and no labels or embeds', () => {
    const body = v2(text('<@1>'), container(section(button(), text('<@2>')), text('<@&3>')));
    expect(pingsOf(body)).toEqual({ ...NOBODY, users: ['1', '2'], roles: ['3'] });
    expect(pingsOf(v2(row(button({ label: '@everyone' }))))).toEqual(NOBODY);
    expect(pingsOf({ embeds: [{ description: '<@1> @everyone' }] })).toEqual(NOBODY);
  });

  it('passes over code', () => {
    for (const content of [
      'see `<@1>`',
      'see ``a ` <@1>`` and `@here`',
      '```\n<@1>\n```',
      '```ts\n@everyone `<@1>`\n``` end',
    ]) {
      expect(pingsOf({ content }), content).toEqual(NOBODY);
    }
  });

  it('does not take for code what only looks like it', () => {
    for (const content of [
      '`<@1>',
      '`a` <@1> `b`',
      '\\`<@1>`',
      '``<@1>`',
      '``` <@1> ``',
      '`a\\`<@1>`',
      '```a``` <@1> ```b```',
    ]) {
      expect(pingsOf({ content }).users, content).toEqual(['1']);
    }
    expect(pingsOf(v2(text('`'), text('<@1>'), text('`'))).users).toEqual(['1']);
  });

  it('takes neither broken mentions nor text with a zero-width space for mentions', () => {
    for (const content of ['<@ 1>', '<@one>', '<@&>', '@\u200beveryone', '<#1>', '</ask:1>']) {
      expect(pingsOf({ content }), content).toEqual(NOBODY);
    }
  });

  it('tells whether a reply notifies the author of what it replies to', () => {
    const reply = { content: 'x', message_reference: { message_id: '1' } };
    expect(pingsOf(reply).repliedUser).toBe(true);
    expect(pingsOf({ ...reply, allowed_mentions: { parse: [] } }).repliedUser).toBe(false);
    expect(
      pingsOf({ ...reply, allowed_mentions: { parse: [], replied_user: true } }).repliedUser,
    ).toBe(true);
    expect(pingsOf({ ...reply, message_reference: { type: 1 } }).repliedUser).toBe(false);
  });

  it('stays quick in a text full of backticks', () => {
    expect(pingsOf({ content: `${'` '.repeat(2000)}<@1>` }).users).toEqual(['1']);
  });
});
