import * as z from 'zod/mini';
import { Component } from './component-payload.js';

/** The message flags that the rules speak of. */
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  voiceMessage: 1 << 13,
  componentsV2: 1 << 15,
} as const;

const Embed = z.object({
  title: z.nullish(z.string()),
  description: z.nullish(z.string()),
  author: z.nullish(z.object({ name: z.nullish(z.string()) })),
  footer: z.nullish(z.object({ text: z.nullish(z.string()) })),
  fields: z.nullish(z.array(z.object({ name: z.string(), value: z.string() }))),
});

const AllowedMentions = z.object({
  parse: z.nullish(z.array(z.nullable(z.string()))),
  users: z.nullish(z.array(z.nullable(z.string()))),
  roles: z.nullish(z.array(z.nullable(z.string()))),
  replied_user: z.nullish(z.boolean()),
});

/** Reads the body of a message that is sent or edited, or a message as Discord tells of it. */
export const Message = z.object({
  content: z.nullish(z.string()),
  embeds: z.nullish(z.array(Embed)),
  components: z.nullish(z.array(Component)),
  flags: z.nullish(z.number()),
  allowed_mentions: z.nullish(AllowedMentions),
  message_reference: z.nullish(z.object({ type: z.nullish(z.number()) })),
  attachments: z.nullish(z.array(z.unknown())),
  sticker_ids: z.nullish(z.array(z.unknown())),
  poll: z.nullish(z.unknown()),
  shared_client_theme: z.nullish(z.unknown()),
  username: z.nullish(z.string()),
  avatar_url: z.nullish(z.string()),
  thread_name: z.nullish(z.string()),
  applied_tags: z.nullish(z.array(z.unknown())),
});

/** The body of a message, as far as the rules look at it. */
export type MessagePayload = z.infer<typeof Message>;

/** One embed of a message. */
export type EmbedPayload = z.infer<typeof Embed>;

/** Whom a message may notify. */
export type AllowedMentionsPayload = z.infer<typeof AllowedMentions>;
