import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

/**
 * What a message says, as Discord's Components V2. Whether it is shown to one person alone is decided by whoever sends
 * it. See https://docs.discord.com/developers/components/reference
 */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Files that come along; each is shown where a component names it. */
  readonly files?: readonly MessageFile[];
}

/** A file of a message. */
export interface MessageFile {
  /** Without a folder: `timeline.csv`. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** A form that opens over the conversation. */
export type Form = APIModalInteractionResponseCallbackData;
