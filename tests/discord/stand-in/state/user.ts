import type { Snowflake, UserPayload } from '../protocol/index.js';

/** Somebody on Discord: a person, or the bot itself. */
export interface User {
  readonly id: Snowflake;
  readonly name: string;
  readonly bot: boolean;
  readonly locale: string;
  /** Whether the bot may write to this person directly. */
  takesDirectMessages: boolean;
  /** Whether this person installed the application for themselves. */
  readonly installed: boolean;
}

/** How messages and events name a user. */
export function userPayload({ id, name, bot }: User): UserPayload {
  return {
    id,
    username: name,
    global_name: bot ? null : name,
    discriminator: '0',
    avatar: null,
    primary_guild: null,
    bot,
    public_flags: 0,
    flags: 0,
  };
}
