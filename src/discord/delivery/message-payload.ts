import {
  type APIAllowedMentions,
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RawFile,
} from 'discord.js';
import type { MessageBody } from '../message.js';

/** A message as Discord's API takes it. */
export interface MessagePayload {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
}

/**
 * The payload of a message. Nothing in it notifies anybody, whatever its text says: nobody is allowed to be mentioned.
 * @param options `isPrivate` is for answers to interactions that were not deferred; a deferral has settled it before
 */
export function messagePayload(
  { components }: MessageBody,
  { isPrivate = false }: { readonly isPrivate?: boolean } = {},
): MessagePayload {
  return {
    flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
    components: [...components],
    allowed_mentions: { parse: [] },
  };
}

/** The files of a message as they are sent along; the placeholder of a deferral takes them as well. */
export function attachedFiles({ files = [] }: MessageBody): RawFile[] {
  return files.map(({ name, type, text }) => ({
    name,
    contentType: type,
    data: Buffer.from(text),
  }));
}
