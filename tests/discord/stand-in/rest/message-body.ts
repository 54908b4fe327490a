import { z } from 'zod';
import type { Component, Embed } from '../protocol/index.js';
import type { EditedMessage } from '../rules/index.js';
import type { Attachment, Message, MessageContent, World } from '../state/index.js';
import { refuse } from './api-errors.js';
import type { Upload } from './request.js';

/** Bytes of one file, for people and servers that pay for nothing. */
const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** The fields of a message body that the stand-in acts on; the rules have passed the whole. */
export const messageBody = z.object({
  content: z.string().nullish(),
  components: z.array(z.custom<Component>()).nullish(),
  embeds: z.array(z.custom<Embed>()).nullish(),
  flags: z.int().nullish(),
  attachments: z
    .array(z.object({ id: z.union([z.string(), z.int()]), filename: z.string().nullish() }))
    .nullish(),
});

/** What {@link messageBody} reads. */
export type MessageBody = z.output<typeof messageBody>;

/** What a new message says. */
export function contentOf(
  world: World,
  body: MessageBody,
  uploads: readonly Upload[],
): MessageContent {
  const components = body.components ?? [];
  const attachments = uploads.map((upload) => attachmentOf(world, upload));
  demandFiles(components, attachments);
  return { content: body.content ?? '', components, embeds: body.embeds ?? [], attachments };
}

/** What an edit replaces: the fields that it names. Attachments that it does not list go, if it lists any. */
export function changesOf(
  world: World,
  body: MessageBody,
  uploads: readonly Upload[],
  before: readonly Attachment[],
): Partial<MessageContent> {
  const listed = body.attachments;
  const kept =
    listed === undefined
      ? before
      : before.filter(({ id }) => listed?.some((attachment) => String(attachment.id) === id));
  const attachments = [...kept, ...uploads.map((upload) => attachmentOf(world, upload))];
  demandFiles(body.components ?? [], attachments);
  return {
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.components === undefined ? {} : { components: body.components ?? [] }),
    ...(body.embeds === undefined ? {} : { embeds: body.embeds ?? [] }),
    attachments,
  };
}

/** Refuses components that show files which are not there. */
function demandFiles(components: readonly Component[], attachments: readonly Attachment[]): void {
  for (const component of components) {
    const name = component.file?.url?.replace(/^attachment:\/\//u, '');
    if (name !== undefined && !attachments.some(({ filename }) => filename === name)) {
      refuse('unsentFile', `the file ${name} is sent along`);
    }
    demandFiles(component.components ?? [], attachments);
  }
}

/** A message as the rules want to know it. */
export function asEdited({ flags, said }: Message): EditedMessage {
  return { flags, ...said };
}

function attachmentOf(world: World, { name, type, bytes }: Upload): Attachment {
  if (bytes.length > MOST_FILE_BYTES) refuse('tooLarge');
  const id = world.snowflakes.next();
  const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(name)}`;
  return {
    id,
    filename: name,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: type || 'application/octet-stream',
    bytes,
  };
}
