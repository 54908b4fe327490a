import { describe, expect, it } from 'vitest';
import { checkBody } from '../stand-in/rules/index.js';
import {
  button,
  command,
  container,
  input,
  labelled,
  message,
  modal,
  option,
  row,
  section,
  select,
  text,
  v2,
} from './sample-bodies.js';

const UNKNOWN = { emphasis: true };
const UNKNOWN_FAULT = { emphasis: { _errors: [{ code: 'UNKNOWN_FIELD' }] } };
const FROM_COMMAND = { interaction: 2, source: null } as const;

describe('strict schemas', () => {
  it('refuse an unknown key of a message', () => {
    expect(checkBody('create-message', { content: 'x', ...UNKNOWN }, {})).toMatchObject({
      status: 400,
      code: 50035,
      rule: 'schema',
      errors: UNKNOWN_FAULT,
    });
  });

  it('refuse an unknown key of a nested component, however deep', () => {
    const body = v2(container(section(button(UNKNOWN), { ...text('x'), ...UNKNOWN })));
    const errors = {
      components: {
        0: {
          components: {
            0: { accessory: UNKNOWN_FAULT, components: { 0: UNKNOWN_FAULT } },
          },
        },
      },
    };
    expect(checkBody('create-message', body, {})).toMatchObject({ rule: 'schema', errors });
    expect(checkBody('create-follow-up', body, {})).toMatchObject({ errors });
    expect(checkBody('interaction-callback', { type: 4, data: body }, FROM_COMMAND)).toMatchObject({
      errors: { data: errors },
    });
  });

  it('refuse unknown keys of select options, embeds, mentions, modals and options of commands', () => {
    const bodies = [
      checkBody(
        'create-message',
        v2(row(select({ options: [{ label: 'x', value: 'x', ...UNKNOWN }] }))),
        {},
      ),
      checkBody(
        'create-message',
        { embeds: [{ title: 'x', footer: { text: 'x', ...UNKNOWN } }] },
        {},
      ),
      checkBody('create-message', { content: 'x', allowed_mentions: UNKNOWN }, {}),
      checkBody('interaction-callback', modal(labelled(input(UNKNOWN))), FROM_COMMAND),
      checkBody('create-global-command', command({ options: [option('question', UNKNOWN)] }), {}),
      checkBody('overwrite-global-commands', [command(UNKNOWN)], {}),
      checkBody('start-thread-from-message', { name: 'x', ...UNKNOWN }, {}),
    ];
    for (const refusal of bodies) {
      expect(refusal?.rule).toBe('schema');
      expect(JSON.stringify(refusal?.errors)).toContain('"emphasis":{"_errors"');
    }
  });

  it('report the fault of the member of a union that was meant', () => {
    const refusal = checkBody('create-message', v2(row(button({ label: 'x'.repeat(81) }))), {});
    expect(refusal?.errors).toEqual({
      components: {
        0: {
          components: {
            0: {
              label: {
                _errors: [
                  { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 80 or fewer in length.' },
                ],
              },
            },
          },
        },
      },
    });
  });

  it('refuse a type that does not belong where it stands', () => {
    for (const body of [v2(container(container(text('x')))), v2(button()), v2({ type: 99 })]) {
      expect(JSON.stringify(checkBody('create-message', body, {})?.errors)).toContain(
        '"type":{"_errors":[{"code":"BASE_TYPE_CHOICES"',
      );
    }
    expect(checkBody('interaction-callback', { type: 10 }, FROM_COMMAND)?.rule).toBe('schema');
  });

  it('refuse what is no object at all', () => {
    for (const body of [null, undefined, [], 'content']) {
      expect(checkBody('create-message', body, {})).toMatchObject({ code: 50035, rule: 'schema' });
    }
  });
});

describe('amendments to the description', () => {
  const edit = { edited: message({ content: 'before' }), afterDeferral: false };

  it('take what discord.js adds to every message', () => {
    const added = { tts: false, enforce_nonce: false };
    const body = { content: 'x', ...added };
    expect(checkBody('create-message', body, {})).toBeNull();
    expect(checkBody('create-follow-up', body, {})).toBeNull();
    expect(checkBody('edit-message', body, edit)).toBeNull();
    expect(checkBody('edit-webhook-message', body, edit)).toBeNull();
    expect(checkBody('interaction-callback', { type: 4, data: body }, FROM_COMMAND)).toBeNull();
    expect(
      checkBody(
        'interaction-callback',
        { type: 7, data: body },
        { interaction: 3, source: message() },
      ),
    ).toBeNull();
  });

  it('do not take the same fields where they ask for something', () => {
    expect(checkBody('edit-message', { content: 'x', tts: true }, edit)?.rule).toBe('schema');
    expect(checkBody('create-follow-up', { content: 'x', enforce_nonce: true }, {})?.rule).toBe(
      'schema',
    );
  });

  it('take permissions as digits in a string or null, and nothing else', () => {
    const withPermissions = (value: unknown) =>
      checkBody('create-global-command', command({ default_member_permissions: value }), {});
    expect(withPermissions('18446744073709551615')).toBeNull();
    expect(withPermissions(null)).toBeNull();
    expect(withPermissions(32)?.rule).toBe('schema');
    expect(withPermissions('ManageGuild')?.rule).toBe('schema');
    expect(withPermissions('0x20')?.rule).toBe('schema');
  });

  it('take media channels among the types of channels, and no types that do not exist', () => {
    const withChannels = (channel_types: readonly number[]) =>
      checkBody(
        'create-global-command',
        command({ options: [{ ...option('channel'), type: 7, channel_types }] }),
        {},
      );
    expect(withChannels([0, 16])).toBeNull();
    expect(withChannels([0, 17])?.rule).toBe('schema');
  });

  it('take the age restriction of a command, the animation of an emoji and numbered files', () => {
    expect(checkBody('overwrite-global-commands', [command({ nsfw: false })], {})).toBeNull();
    const emoji = { name: '👍', animated: false };
    expect(checkBody('create-message', v2(row(button({ emoji }))), {})).toBeNull();
    const attachments = [{ id: 0, filename: 'quote.txt' }];
    expect(checkBody('create-message', { attachments }, { files: 1 })).toBeNull();
  });
});
