import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { FieldAmendments } from './strict-schema.js';

/** Fields of which the published description says something else than the service does, and why it is believed. */
interface Amendment {
  readonly schemas: readonly z.core.$ZodType[];
  readonly fields: Readonly<Record<string, z.core.$ZodType>>;
  readonly why: string;
}

const asksForNothing = z.optional(z.literal(false));
const MEDIA_CHANNEL = 16;

/**
 * Every place where a body is read otherwise than the description says. What the description lacks in limits stands in
 * the rule table instead. Lengths are left as the schemas count them, in UTF-16 units: no other way to count characters
 * finds more of them, so a text that passes here passes there.
 */
const AMENDMENTS: readonly Amendment[] = [
  {
    schemas: [spec.ComponentEmojiForRequestSchema],
    fields: { animated: z.optional(z.boolean()) },
    why: 'The component reference lists name, id and animated for a partial emoji; discord.js sends all three.',
  },
  {
    schemas: [
      spec.ApplicationCommandCreateRequestSchema,
      spec.ApplicationCommandUpdateRequestSchema,
    ],
    fields: {
      nsfw: z.optional(z.boolean()),
      default_member_permissions: z.nullish(z.string().check(z.regex(/^\d{1,20}$/))),
    },
    why: 'The command reference has the flag nsfw, and permissions as a bit set in a string; the description lacks the one and calls the other a number, which cannot hold every bit.',
  },
  {
    schemas: [
      spec.ApplicationCommandChannelOptionSchema,
      spec.ChannelSelectComponentForMessageRequestSchema,
      spec.ChannelSelectComponentForModalRequestSchema,
    ],
    fields: {
      channel_types: z.nullish(
        z.array(z.union([spec.ChannelTypesSchema, z.literal(MEDIA_CHANNEL)])),
      ),
    },
    why: 'The channel types of the channel page include media channels.',
  },
  {
    schemas: [spec.MessageAttachmentRequestSchema],
    fields: { id: z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int()]) },
    why: 'The attachment request structure says snowflake or number: a new file is named by its position.',
  },
  {
    schemas: [
      spec.IncomingWebhookRequestPartialSchema,
      spec.IncomingWebhookInteractionRequestSchema,
    ],
    fields: { enforce_nonce: asksForNothing },
    why: 'discord.js puts enforce_nonce: false into every message. The service passes over keys it does not know, and false asks for nothing.',
  },
  {
    schemas: [
      spec.MessageEditRequestPartialSchema,
      spec.IncomingWebhookUpdateRequestPartialSchema,
      spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
    ],
    fields: { enforce_nonce: asksForNothing, tts: asksForNothing },
    why: 'The same for tts: false, which discord.js also puts into edits.',
  },
];

/** The amendments by the schema that they belong to. */
export const FIELD_AMENDMENTS: FieldAmendments = new Map(
  AMENDMENTS.flatMap(({ schemas, fields }) => schemas.map((schema) => [schema, fields] as const)),
);
