import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

const content = z.union([
  z.string(),
  z.array(z.looseObject({ type: z.literal('text'), text: z.string() })),
]);

const chatBody = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string(), content })).min(1),
  stream: z.boolean().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  temperature: z.number().nullish(),
  max_tokens: z.number().int().positive().nullish(),
  max_completion_tokens: z.number().int().positive().nullish(),
});

/** The body of a request for a chat completion; fields that are not named here are kept as they are. */
export type ChatBody = z.output<typeof chatBody>;

/** A request for a chat completion, as it came. */
export interface ChatRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: ChatBody;
  /** The system messages (or developer messages), one after the other. */
  readonly system: string;
  /** The user's messages, one after the other. */
  readonly user: string;
  /** Whether the connection ended before the whole response was sent: the client went away, or a play cut it. */
  readonly wasAborted: boolean;
  /** Resolves once the response was sent or its connection is closed; a test can wait for it. */
  readonly ended: Promise<'sent' | 'aborted'>;
}

/** The body of a request; null where it is none that a server would take. */
export function readChatBody(text: string): ChatBody | null {
  try {
    return chatBody.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The text of all messages with one of these roles. */
export function textOf({ messages }: ChatBody, ...roles: readonly string[]): string {
  return messages
    .filter(({ role }) => roles.includes(role))
    .map((message) =>
      typeof message.content === 'string'
        ? message.content
        : message.content.map(({ text }) => text).join(''),
    )
    .join('\n\n');
}
