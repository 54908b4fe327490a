import type { ApiRefusal } from '../rules/index.js';

const DOCS = 'https://docs.discord.com/developers';
const CODES = `${DOCS}/topics/opcodes-and-status-codes`;
const RESPONDING = `${DOCS}/interactions/receiving-and-responding`;
const MESSAGES = `${DOCS}/resources/message`;
const CHANNELS = `${DOCS}/resources/channel`;

/** Refusals that depend on what exists and who may do what; those that depend on a body alone are in `rules/`. */
export const API_ERRORS = {
  unknownRoute: {
    status: 404,
    code: 0,
    message: '404: Not Found',
    rule: 'the stand-in knows no such route',
    documentation: `${DOCS}/reference`,
  },
  unauthorized: {
    status: 401,
    code: 0,
    message: '401: Unauthorized',
    rule: 'this route needs the header Authorization: Bot TOKEN',
    documentation: `${DOCS}/reference`,
  },
  unreadableBody: {
    status: 400,
    code: 50109,
    message: 'The request body contains invalid JSON.',
    rule: 'a body is JSON, or a form with payload_json',
    documentation: CODES,
  },
  unknownChannel: {
    status: 404,
    code: 10003,
    message: 'Unknown Channel',
    rule: 'the channel exists',
    documentation: CODES,
  },
  unknownGuild: {
    status: 404,
    code: 10004,
    message: 'Unknown Guild',
    rule: 'the bot is in the guild',
    documentation: CODES,
  },
  unknownMember: {
    status: 404,
    code: 10007,
    message: 'Unknown Member',
    rule: 'the user is a member of the guild',
    documentation: CODES,
  },
  unknownMessage: {
    status: 404,
    code: 10008,
    message: 'Unknown Message',
    rule: 'the message exists, and is not ephemeral where it is asked for by its channel',
    documentation: CODES,
  },
  unknownUser: {
    status: 404,
    code: 10013,
    message: 'Unknown User',
    rule: 'the user exists',
    documentation: CODES,
  },
  unknownWebhook: {
    status: 404,
    code: 10015,
    message: 'Unknown Webhook',
    rule: 'the token belongs to an interaction that was acknowledged with a message',
    documentation: RESPONDING,
  },
  unknownInteraction: {
    status: 404,
    code: 10062,
    message: 'Unknown interaction',
    rule: 'an interaction is acknowledged within 3 seconds',
    documentation: RESPONDING,
  },
  unknownCommand: {
    status: 404,
    code: 10063,
    message: 'Unknown application command',
    rule: 'the command is registered',
    documentation: CODES,
  },
  tooLarge: {
    status: 413,
    code: 40005,
    message: 'Request entity too large',
    rule: 'a file has 10 MiB at most',
    documentation: `${DOCS}/reference`,
  },
  alreadyAcknowledged: {
    status: 400,
    code: 40060,
    message: 'Interaction has already been acknowledged.',
    rule: 'an interaction is acknowledged once',
    documentation: RESPONDING,
  },
  tooManyFollowUps: {
    status: 400,
    code: 40094,
    message: 'This interaction has hit the maximum number of follow-up messages.',
    rule: 'an application that is installed for the user alone sends 5 follow-ups at most',
    documentation: RESPONDING,
  },
  missingAccess: {
    status: 403,
    code: 50001,
    message: 'Missing Access',
    rule: 'the bot has VIEW_CHANNEL',
    documentation: CHANNELS,
  },
  notInDirectChannel: {
    status: 400,
    code: 50003,
    message: 'Cannot execute action on a DM channel',
    rule: 'the channel is not a direct one',
    documentation: CODES,
  },
  otherAuthor: {
    status: 403,
    code: 50005,
    message: 'Cannot edit a message authored by another user',
    rule: 'a bot edits its own messages',
    documentation: MESSAGES,
  },
  directMessageRefused: {
    status: 403,
    code: 50007,
    message: 'Cannot send messages to this user',
    rule: 'the person takes direct messages and is in a guild with the bot',
    documentation: CODES,
  },
  missingPermissions: {
    status: 403,
    code: 50013,
    message: 'Missing Permissions',
    rule: 'the bot has the permission',
    documentation: `${DOCS}/topics/permissions`,
  },
  systemMessage: {
    status: 403,
    code: 50021,
    message: 'Cannot execute action on a system message',
    rule: 'the message was written by somebody',
    documentation: CODES,
  },
  wrongChannelType: {
    status: 400,
    code: 50024,
    message: 'Cannot execute action on this channel type',
    rule: 'threads start in text channels',
    documentation: CHANNELS,
  },
  invalidToken: {
    status: 401,
    code: 50027,
    message: 'Invalid Webhook Token',
    rule: 'the token of an interaction works for 15 minutes',
    documentation: RESPONDING,
  },
  unknownReference: {
    status: 400,
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      message_reference: {
        _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }],
      },
    },
    rule: 'the message replied to exists in this channel, or fail_if_not_exists is false',
    documentation: MESSAGES,
  },
  unsentFile: {
    status: 400,
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      components: {
        _errors: [
          {
            code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            message: 'The referenced attachment was not found',
          },
        ],
      },
    },
    rule: 'a file that a component shows is sent along, or is one of the message',
    documentation: `${DOCS}/components/reference`,
  },
  threadLocked: {
    status: 400,
    code: 50083,
    message: 'Thread is archived',
    rule: 'the thread is not locked',
    documentation: `${DOCS}/topics/threads`,
  },
  replyNeedsHistory: {
    status: 403,
    code: 160002,
    message: 'Cannot reply without permission to read message history',
    rule: 'the bot has READ_MESSAGE_HISTORY',
    documentation: MESSAGES,
  },
  threadExists: {
    status: 400,
    code: 160004,
    message: 'A thread has already been created for this message',
    rule: 'a message starts one thread',
    documentation: CHANNELS,
  },
} as const satisfies Readonly<Record<string, ApiRefusal>>;

/** A refusal by its name. */
export type ApiErrorName = keyof typeof API_ERRORS;

/** Carries a refusal from where it is found to the server, which answers with it. */
export class Refused extends Error {
  constructor(readonly refusal: ApiRefusal) {
    super(`${refusal.code} ${refusal.message}`);
  }
}

/** Ends a request with this refusal; `rule` says what exactly was missing. */
export function refuse(name: ApiErrorName, rule: string = API_ERRORS[name].rule): never {
  throw new Refused({ ...API_ERRORS[name], rule });
}
