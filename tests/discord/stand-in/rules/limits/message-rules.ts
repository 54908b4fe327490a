import { fault } from '../api-refusal.js';
import { MessageFlag } from '../payloads/message-payload.js';
import { interactionsPage, messagesPage, webhooksPage } from './documentation.js';
import { type Rule, rule } from './rule.js';
import type { MessageRoute, MessageSubject } from './subjects.js';

const SETTABLE_ON_CREATE =
  MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

/** The flags that a request may set, by its route; an edit may also repeat those that the message has. */
const SETTABLE_FLAGS: Readonly<Record<MessageRoute, number>> = {
  channel: SETTABLE_ON_CREATE | MessageFlag.voiceMessage,
  callback: SETTABLE_ON_CREATE | MessageFlag.voiceMessage | MessageFlag.ephemeral,
  'follow-up': SETTABLE_ON_CREATE | MessageFlag.ephemeral,
  edit: MessageFlag.suppressEmbeds | MessageFlag.componentsV2,
};

const PARSED_OR_LISTED = ['users', 'roles'] as const;
const OTHER_WEBHOOKS_FIELDS = ['username', 'avatar_url', 'thread_name', 'applied_tags'] as const;

/** Limits on a message as a whole; those on its components stand in `message-component-rules.ts`. */
export const MESSAGE_RULES: readonly Rule<'message'>[] = [
  rule('message', {
    id: 'message.content',
    limits: 'characters of the content of a message (the description allows 4,000)',
    limit: 2000,
    documentation: messagesPage('create-message'),
    check: ({ payload: { content } }, limit) =>
      (content?.length ?? 0) > limit
        ? [fault(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`)]
        : [],
  }),
  rule('message', {
    id: 'message.not-empty',
    limits: 'what a message must hold at least one of',
    limit: ['content', 'embeds', 'sticker_ids', 'components', 'files', 'poll'],
    documentation: messagesPage('create-message'),
    refusal: { status: 400, code: 50006, message: 'Cannot send an empty message' },
    check: (message) =>
      isEmpty(message) ? [fault([], 'MESSAGE_EMPTY', 'Nothing would be left to show.')] : [],
  }),
  rule('message', {
    id: 'message.flags',
    limits: 'flags that a request may set, by route (the service passes over others in an edit)',
    limit: Object.entries(SETTABLE_FLAGS).map(([route, flags]) => `${route}: ${flags}`),
    documentation: messagesPage('message-object-message-flags'),
    check({ payload, route, before }) {
      const unsettable = (payload.flags ?? 0) & ~(SETTABLE_FLAGS[route] | (before?.flags ?? 0));
      return unsettable === 0
        ? []
        : [fault(['flags'], 'FLAGS_NOT_SETTABLE', `Flags ${unsettable} cannot be set here.`)];
    },
  }),
  rule('message', {
    id: 'message.allowed-mentions',
    limits: 'kinds of mentions that are either all parsed or listed one by one',
    limit: PARSED_OR_LISTED,
    documentation: messagesPage('allowed-mentions-object'),
    check: ({ payload: { allowed_mentions: allowed } }, kinds) =>
      kinds
        .filter((kind) => allowed?.parse?.includes(kind) && (allowed[kind]?.length ?? 0) > 0)
        .map((kind) =>
          fault(
            ['allowed_mentions'],
            'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          ),
        ),
  }),
  rule('message', {
    id: 'message.embeds-total',
    limits: 'characters of titles, descriptions, fields, footers and authors of all embeds',
    limit: 6000,
    documentation: messagesPage('embed-object-embed-limits'),
    check({ payload: { embeds } }, limit) {
      const texts = (embeds ?? []).flatMap(({ title, description, author, footer, fields }) => [
        title,
        description,
        author?.name,
        footer?.text,
        ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      ]);
      const total = texts.reduce((sum, text) => sum + (text?.trim().length ?? 0), 0);
      return total > limit
        ? [
            fault(
              ['embeds'],
              'MAX_EMBED_SIZE_EXCEEDED',
              `Embed size exceeds maximum size of ${limit}`,
            ),
          ]
        : [];
    },
  }),
  rule('message', {
    id: 'message.follow-up-fields',
    limits: 'fields of webhooks that a follow-up to an interaction does not support',
    limit: OTHER_WEBHOOKS_FIELDS,
    documentation: interactionsPage('create-followup-message'),
    check: ({ route, payload }, fields) =>
      fields
        .filter((field) => route === 'follow-up' && (payload[field] ?? null) !== null)
        .map((field) => fault([field], 'FIELD_NOT_SUPPORTED', 'Not supported in a follow-up.')),
  }),
  rule('message', {
    id: 'message.poll-on-edit',
    limits: 'edits that may add a poll',
    limit: 'the one that answers a deferral',
    documentation: webhooksPage('edit-webhook-message'),
    check: ({ payload, before, afterDeferral }) =>
      before && !afterDeferral && (payload.poll ?? null) !== null
        ? [fault(['poll'], 'POLL_NOT_EDITABLE', 'A poll can only be added to a deferred response.')]
        : [],
  }),
];

/** Whether nothing visible is in the message once the request has been carried out. */
function isEmpty({ payload, before, files }: MessageSubject): boolean {
  const isForward = payload.message_reference?.type === 1;
  const content = payload.content === undefined ? before?.content : payload.content;
  // In an edit, `attachments` says which files stay; in a new message it only describes those that came along.
  const parts = [
    payload.embeds === undefined ? before?.embeds : payload.embeds,
    payload.components === undefined ? before?.components : payload.components,
    payload.attachments === undefined ? before?.attachments : before && payload.attachments,
    payload.sticker_ids,
  ];
  return (
    !isForward &&
    files === 0 &&
    (content ?? '').trim() === '' &&
    parts.every((part) => (part?.length ?? 0) === 0) &&
    (payload.poll ?? payload.shared_client_theme ?? null) === null
  );
}
