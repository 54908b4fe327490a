import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { CLOSE, INTENT, OPCODE, PRIVILEGED_INTENTS } from '../protocol/index.js';
import { guildEvent, memberPayload, userPayload } from '../state/index.js';
import type { Gateway } from './gateway.js';
import { type Session, transmit } from './session.js';

const frame = z.object({ op: z.int(), d: z.unknown().optional() });
const identify = z.object({ token: z.string(), intents: z.int() });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });
const membersRequest = z.object({
  guild_id: z.string(),
  user_ids: z.union([z.string(), z.array(z.string())]).optional(),
  nonce: z.string().optional(),
});

/** Discord tells of the servers a little after it is ready. */
const GUILDS_AFTER = 20;

/** Intervals after which a connection that sends no heartbeat is taken for dead. */
const PATIENCE = 2;

/** With these codes a bot says that it will not come back to its session. */
const FINAL_CODES: ReadonlySet<number> = new Set([1000, 1001]);

/** A rule that a bot broke, and the code with which the connection is closed for it. */
interface Violation {
  readonly code: number;
  readonly rule: string;
}

/** One WebSocket: what a bot says on it, and what it is told before events begin to flow. */
export class Connection {
  readonly #gateway: Gateway;
  readonly #socket: WebSocket;
  #session: Session | null = null;
  #silence: NodeJS.Timeout | undefined;

  constructor(gateway: Gateway, socket: WebSocket) {
    this.#gateway = gateway;
    this.#socket = socket;
  }

  begin(): void {
    this.#socket.on('message', (data) => this.#hear(data));
    this.#socket.on('error', () => this.#socket.terminate());
    this.#socket.on('close', (code) => {
      clearTimeout(this.#silence);
      this.#gateway.ended(this.#session, this.#socket, FINAL_CODES.has(code));
    });
    const { heartbeatInterval } = this.#gateway.parts;
    this.#send(OPCODE.hello, { heartbeat_interval: heartbeatInterval });
    this.#expectHeartbeat();
  }

  #hear(data: RawData): void {
    const read = frame.safeParse(parsed(data));
    const violation = read.success
      ? this.#act(read.data)
      : { code: CLOSE.decodeError, rule: 'what is sent is JSON' };
    if (violation !== null) this.#refuse(violation, String(data));
  }

  /** Does what the bot says; gives the rule that it breaks by saying it. */
  #act({ op, d }: z.output<typeof frame>): Violation | null {
    switch (op) {
      case OPCODE.heartbeat:
        this.#expectHeartbeat();
        if (this.#gateway.answersHeartbeat()) this.#send(OPCODE.heartbeatAck);
        return null;
      case OPCODE.identify:
        return this.#identify(d);
      case OPCODE.resume:
        return this.#resume(d);
      case OPCODE.requestMembers:
        return this.#sendMembers(d);
      case OPCODE.presence:
      case OPCODE.voice:
        return null;
      default:
        return { code: CLOSE.unknownOpcode, rule: 'the opcode is known' };
    }
  }

  #identify(data: unknown): Violation | null {
    const read = identify.safeParse(data);
    if (!read.success) return { code: CLOSE.decodeError, rule: 'IDENTIFY is complete' };
    const { token, intents } = read.data;
    const { world, url } = this.#gateway.parts;
    if (token !== this.#gateway.parts.token) {
      return { code: CLOSE.authenticationFailed, rule: 'the token is that of the bot' };
    }
    if (this.#session !== null) {
      return { code: CLOSE.alreadyAuthenticated, rule: 'a connection identifies once' };
    }
    const enabled = world.readsMessageContent ? INTENT.messageContent : 0;
    if ((intents & PRIVILEGED_INTENTS & ~enabled) !== 0) {
      const rule = 'privileged intents are enabled for the application before they are used';
      return { code: CLOSE.disallowedIntents, rule };
    }
    const session = this.#gateway.open(intents, this.#socket);
    this.#session = session;
    const guilds = [...world.guilds.values()].filter(({ members }) => members.has(world.bot.id));
    session.dispatch('READY', {
      v: 10,
      user: { ...userPayload(world.bot), verified: true, mfa_enabled: false, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: url(),
      application: { id: world.application.id, flags: 0 },
      private_channels: [],
    });
    setTimeout(() => {
      if ((intents & INTENT.guilds) !== 0) {
        for (const guild of guilds) session.dispatch('GUILD_CREATE', guildEvent(guild, world.bot));
      }
      session.isReady = true;
      world.changes.notify();
    }, GUILDS_AFTER);
    return null;
  }

  #resume(data: unknown): Violation | null {
    const read = resume.safeParse(data);
    if (!read.success) return { code: CLOSE.decodeError, rule: 'RESUME is complete' };
    const { token, session_id: id, seq } = read.data;
    if (token !== this.#gateway.parts.token) {
      return { code: CLOSE.authenticationFailed, rule: 'the token is that of the bot' };
    }
    this.#session = this.#gateway.resumable(id, seq);
    if (this.#session === null) {
      this.#send(OPCODE.invalidSession, false);
    } else {
      this.#session.resume(this.#socket, seq);
      this.#gateway.parts.world.changes.notify();
    }
    return null;
  }

  #sendMembers(data: unknown): Violation | null {
    const read = membersRequest.safeParse(data);
    if (!read.success || this.#session === null) {
      return { code: CLOSE.notAuthenticated, rule: 'members are asked for in a session' };
    }
    const { guild_id, user_ids = [], nonce } = read.data;
    const members = this.#gateway.parts.world.guilds.get(guild_id)?.members;
    const found = [user_ids]
      .flat()
      .map((id) => members?.get(id))
      .filter((one) => one !== undefined);
    this.#session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id,
      members: found.map((member) => memberPayload(member, { user: true })),
      chunk_index: 0,
      chunk_count: 1,
      not_found: [user_ids].flat().filter((id) => !members?.has(id)),
      ...(nonce === undefined ? {} : { nonce }),
    });
    return null;
  }

  #expectHeartbeat(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#refuse({ code: CLOSE.timedOut, rule: 'a heartbeat is sent in every interval' }, '');
    }, this.#gateway.parts.heartbeatInterval * PATIENCE);
  }

  /** Closes the connection and keeps why; of what was said no token. */
  #refuse({ code, rule }: Violation, said: string): void {
    const { refusals, token } = this.#gateway.parts;
    refusals.add({ method: 'GATEWAY', path: '/' }, said.replaceAll(token, '…'), {
      status: code,
      code,
      message: 'The connection was closed',
      rule,
      documentation: 'https://docs.discord.com/developers/topics/opcodes-and-status-codes',
    });
    this.#socket.close(code, rule);
  }

  #send(op: number, d: unknown = null): void {
    transmit(this.#socket, { op, d });
  }
}

function parsed(data: RawData): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
