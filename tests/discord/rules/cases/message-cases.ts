import { type RuleCase, ruleCase } from '../rule-case.js';
import {
  button,
  container,
  EPHEMERAL,
  message,
  row,
  text,
  times,
  V2,
  v2,
} from '../sample-bodies.js';

/** Cases of the rules on messages. */
export const MESSAGE_CASES: readonly RuleCase[] = [
  ruleCase(
    'message.content',
    'create-message',
    {},
    {
      accepted: { content: 'x'.repeat(2000) },
      refused: { content: 'x'.repeat(2001) },
    },
  ),
  ruleCase(
    'message.not-empty',
    'create-message',
    {},
    {
      accepted: { content: 'x' },
      refused: { content: ' \n', embeds: [], components: [] },
    },
  ),
  ruleCase(
    'message.not-empty',
    'create-message',
    {},
    {
      accepted: { message_reference: { type: 0, message_id: '1' }, sticker_ids: ['2'] },
      refused: { message_reference: { type: 0, message_id: '1' } },
    },
  ),
  ruleCase(
    'message.not-empty',
    'create-message',
    {},
    {
      accepted: { sticker_ids: ['2'] },
      refused: { attachments: [{ id: 0, filename: 'not-sent.txt' }] },
    },
  ),
  ruleCase(
    'message.not-empty',
    'create-follow-up',
    {},
    {
      accepted: v2(text('x')),
      refused: { flags: V2 },
    },
  ),
  ruleCase('message.not-empty', 'edit-message', edits({ content: 'before' }), {
    accepted: { embeds: [] },
    refused: { content: null },
  }),
  ruleCase(
    'message.flags',
    'create-message',
    {},
    {
      accepted: { content: 'x', flags: 4 | 4096 },
      refused: { content: 'x', flags: EPHEMERAL },
    },
  ),
  ruleCase(
    'message.flags',
    'create-follow-up',
    {},
    {
      accepted: { content: 'x', flags: EPHEMERAL },
      refused: { content: 'x', flags: 1 << 7 },
    },
  ),
  ruleCase('message.flags', 'edit-webhook-message', edits({ flags: EPHEMERAL }), {
    accepted: { content: 'x', flags: EPHEMERAL | 4 },
    refused: { content: 'x', flags: EPHEMERAL | 4096 },
  }),
  ruleCase(
    'message.allowed-mentions',
    'create-message',
    {},
    {
      accepted: { content: 'x', allowed_mentions: { parse: ['roles'], users: ['1'], roles: [] } },
      refused: { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    },
  ),
  ruleCase(
    'message.embeds-total',
    'create-message',
    {},
    {
      accepted: { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
      refused: {
        embeds: [
          { description: 'x'.repeat(4000) },
          { description: 'x'.repeat(1995), title: 'xxxxxx' },
        ],
      },
    },
  ),
  ruleCase(
    'embed.field-texts',
    'create-message',
    {},
    {
      accepted: { embeds: [{ fields: [{ name: 'Said', value: 'yes' }] }] },
      refused: { embeds: [{ fields: [{ name: ' ', value: 'yes' }] }] },
    },
  ),
  ruleCase(
    'message.follow-up-fields',
    'create-follow-up',
    {},
    {
      accepted: { content: 'x', username: null },
      refused: { content: 'x', username: 'Somebody else' },
    },
  ),
  ruleCase(
    'message.v2-types-need-flag',
    'create-message',
    {},
    {
      accepted: { content: 'x', components: [row(button())] },
      refused: { content: 'x', components: [container(text('x'))] },
    },
  ),
  ruleCase(
    'message.v2-excludes-legacy-fields',
    'create-message',
    {},
    {
      accepted: { ...v2(text('x')), content: null, embeds: [] },
      refused: { ...v2(text('x')), content: '' },
    },
  ),
  ruleCase('message.v2-excludes-legacy-fields', 'edit-message', edits({ flags: V2 }), {
    accepted: { components: [text('x')] },
    refused: { components: [text('x')], embeds: [{ title: 'x' }] },
  }),
  ruleCase('message.v2-resets-legacy-fields', 'edit-message', edits({ content: 'before' }), {
    accepted: { ...v2(text('x')), content: null },
    refused: v2(text('x')),
  }),
  ruleCase('message.v2-flag-stays', 'edit-message', edits({ flags: V2 | 4 }), {
    accepted: { components: [text('x')], flags: V2 },
    refused: { components: [text('x')], flags: 4 },
  }),
  ruleCase(
    'message.action-rows',
    'create-message',
    {},
    {
      accepted: { content: 'x', components: times(5, (n) => row(button({ custom_id: `${n}` }))) },
      refused: { content: 'x', components: times(6, (n) => row(button({ custom_id: `${n}` }))) },
    },
  ),
  ruleCase(
    'message.components-total',
    'create-message',
    {},
    {
      accepted: v2(container(...times(38, () => text('x'))), text('x')),
      refused: v2(container(...times(39, () => text('x'))), text('x')),
    },
  ),
  ruleCase(
    'message.text-total',
    'create-message',
    {},
    {
      accepted: v2(text('x'.repeat(3000)), container(text('x'.repeat(1000)))),
      refused: v2(text('x'.repeat(3000)), container(text('x'.repeat(1001)))),
    },
  ),
  ruleCase(
    'message.custom-ids',
    'create-message',
    {},
    {
      accepted: v2(row(button(), button({ custom_id: 'other' }))),
      refused: v2(row(button()), container(row(button({ disabled: true })))),
    },
  ),
  ruleCase(
    'message.component-ids',
    'create-message',
    {},
    {
      accepted: v2({ ...text('x'), id: 0 }, { ...text('y'), id: 0 }, { ...text('z'), id: 1 }),
      refused: v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }),
    },
  ),
  {
    rule: 'message.poll-on-edit',
    ...pollOnEdit(),
  },
];

function edits(before: Parameters<typeof message>[0]) {
  return { edited: message(before), afterDeferral: false };
}

/** The body is the same; whether it is taken depends on what it edits. */
function pollOnEdit(): Pick<RuleCase, 'accepted' | 'refused'> {
  const body = {
    poll: { question: { text: 'Which?' }, answers: [{ poll_media: { text: 'One' } }] },
  };
  const edited = message();
  const bodies = { accepted: body, refused: body };
  return {
    accepted: ruleCase('', 'edit-webhook-message', { edited, afterDeferral: true }, bodies)
      .accepted,
    refused: ruleCase('', 'edit-webhook-message', { edited, afterDeferral: false }, bodies).refused,
  };
}
