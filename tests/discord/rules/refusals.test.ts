import { describe, expect, it } from 'vitest';
import { checkBody } from '../stand-in/rules/index.js';
import {
  button,
  command,
  EPHEMERAL,
  message,
  option,
  row,
  text,
  times,
  V2,
  v2,
} from './sample-bodies.js';

describe('refusals', () => {
  it('nest the faults of a form by their path', () => {
    const body = { type: 4, data: v2(row(button(), button())) };
    expect(checkBody('interaction-callback', body, { interaction: 2, source: null })).toEqual({
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
      errors: {
        data: {
          components: {
            0: {
              components: {
                1: {
                  custom_id: {
                    _errors: [
                      {
                        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
                        message: 'Component custom id cannot be duplicated',
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
      rule: 'message.custom-ids',
      documentation: expect.stringContaining('https://docs.discord.com/developers/components/'),
    });
  });

  it('name every field at fault, and a command by its place in the list', () => {
    expect(checkBody('create-message', { content: 5, tts: 'yes' }, {})?.errors).toMatchObject({
      content: { _errors: [{ code: 'STRING_TYPE_CONVERT' }] },
      tts: { _errors: [{ code: 'BOOLEAN_TYPE_PARSE' }] },
    });
    const broken = command({ name: 'cite', options: [option('Text')] });
    expect(checkBody('overwrite-global-commands', [command(), broken], {})?.errors).toMatchObject({
      1: { options: { 0: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME' }] } } } },
    });
  });

  it('tell a field that is missing from one of the wrong type', () => {
    const refusal = checkBody('start-thread-from-message', {}, {});
    expect(refusal?.errors).toEqual({
      name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] },
    });
  });

  it('have a code of their own for empty messages and too many commands', () => {
    expect(checkBody('create-message', {}, {})).toEqual({
      status: 400,
      code: 50006,
      message: 'Cannot send an empty message',
      rule: 'message.not-empty',
      documentation: expect.any(String),
    });
    const many = times(101, (n) => command({ name: `c${n}` }));
    expect(checkBody('overwrite-guild-commands', many, {})).toMatchObject({ code: 30032 });
  });
});

describe('what the context decides', () => {
  it('lets a message of files alone through', () => {
    expect(checkBody('create-message', {}, { files: 1 })).toBeNull();
    expect(checkBody('create-follow-up', {}, { files: 0 })).toMatchObject({ code: 50006 });
  });

  it('lets the edit of a deferral turn on Components V2, and keeps them for later edits', () => {
    const placeholder = message({ flags: EPHEMERAL });
    const first = { edited: placeholder, afterDeferral: true };
    expect(checkBody('edit-webhook-message', v2(text('x')), first)).toBeNull();
    const later = {
      edited: message({ flags: EPHEMERAL | V2, components: [text('x')] }),
      afterDeferral: false,
    };
    expect(checkBody('edit-webhook-message', { components: [text('y')] }, later)).toBeNull();
    expect(checkBody('edit-webhook-message', { components: [] }, later)).toMatchObject({
      code: 50006,
    });
  });

  it('judges the update of a message by what the message is', () => {
    const update = { type: 7, data: { components: [text('x')] } };
    const of = (flags: number) => ({ interaction: 3, source: message({ flags }) }) as const;
    expect(checkBody('interaction-callback', update, of(V2))).toBeNull();
    expect(checkBody('interaction-callback', update, of(0))?.rule).toBe(
      'message.v2-types-need-flag',
    );
  });
});
