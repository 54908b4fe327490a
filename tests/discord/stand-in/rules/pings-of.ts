import { ComponentType } from './payloads/component-payload.js';
import { type AllowedMentionsPayload, Message } from './payloads/message-payload.js';
import { placeComponents } from './payloads/place-components.js';
import { withoutCode } from './without-code.js';

/** Whom a message notifies. */
export interface Pings {
  /** Ids of users who are mentioned, in the order of the text. */
  readonly users: readonly string[];
  /** Ids of roles that are mentioned, in the order of the text. */
  readonly roles: readonly string[];
  /** Whether everyone is, by `@everyone` or `@here`. */
  readonly everyone: boolean;
  /** Whether the author of the message that it replies to is. */
  readonly repliedUser: boolean;
}

/** What a message is sent by, which decides what is parsed where it does not say whom it may notify. */
export interface PingContext {
  /** `channel` for messages of the bot user, of which everything is parsed; `interaction` for users alone. */
  readonly sentBy: 'channel' | 'interaction';
}

const DEFAULTS: Readonly<Record<PingContext['sentBy'], AllowedMentionsPayload>> = {
  channel: { parse: ['users', 'roles', 'everyone'], replied_user: true },
  interaction: { parse: ['users'], replied_user: true },
};

/**
 * Whom a message with this body would notify: who is mentioned in its content or its text displays, outside of code, as
 * far as its `allowed_mentions` lets through. What the channel's permissions would hold back is not taken off, and an
 * edit is read as if it were sent anew, so that the answer errs on the side of a ping.
 *
 * @see https://docs.discord.com/developers/resources/message#allowed-mentions-object
 * @throws ZodError for a body that is no message.
 */
export function pingsOf(body: unknown, { sentBy }: PingContext = { sentBy: 'channel' }): Pings {
  const { content, components, allowed_mentions, message_reference } = Message.parse(body);
  const allowed = allowed_mentions ?? DEFAULTS[sentBy];
  const texts = placeComponents(components)
    .filter(({ component }) => component.type === ComponentType.textDisplay)
    .map(({ component }) => component.content);
  const text = [content, ...texts].map((part) => withoutCode(part ?? '')).join('\n');
  return {
    users: mentioned(text, /<@!?(\d{1,20})>/g).filter((id) => lets(allowed, 'users', id)),
    roles: mentioned(text, /<@&(\d{1,20})>/g).filter((id) => lets(allowed, 'roles', id)),
    everyone: /@(?:everyone|here)/.test(text) && (allowed.parse?.includes('everyone') ?? false),
    repliedUser: isReply(message_reference) && (allowed.replied_user ?? false),
  };
}

function mentioned(text: string, syntax: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(syntax)].map(([, id = '']) => id))];
}

function lets(allowed: AllowedMentionsPayload, kind: 'users' | 'roles', id: string): boolean {
  return Boolean(allowed.parse?.includes(kind) || allowed[kind]?.includes(id));
}

function isReply(reference: { readonly type?: number | null | undefined } | null | undefined) {
  return (reference ?? null) !== null && (reference?.type ?? 0) === 0;
}
