import { ErrorReply } from './error-reply.js';
import { retryAfterOf } from './retry-after.js';
import { UnfitReply } from './unfit-reply.js';

/** What is known of an error and of everything that it was caused by. */
export interface ErrorFacts {
  /** The HTTP status; null where there was no response. */
  readonly status: number | null;
  /** Names, codes and types of all of them. */
  readonly codes: ReadonlySet<string>;
  /**
   * Their messages, the outermost first; that of a server's own error before the one that a client made of it. Each has
   * at most {@link LONGEST_MESSAGE} characters; one that was longer ends with a whole word.
   */
  readonly messages: readonly string[];
  /** Milliseconds; null where it is not said. */
  readonly retryAfter: number | null;
  readonly isUnfit: boolean;
  /** Whether the server gave it in a response with a status of success. */
  readonly isReply: boolean;
}

/** Most characters of a message that are looked at. */
export const LONGEST_MESSAGE = 64 << 10;

type Fields = Readonly<Record<string, unknown>>;

/** How many errors inside of errors are looked at. */
const MOST = 20;

/** Fields in which errors, their codes and the errors that they were made of are found. */
const CODES = ['name', 'code', 'type', 'lc_error_code'];
const INNER = ['error', 'cause', 'response', 'errors'];

/** Gathers what is known of whatever was thrown: errors of clients, of `fetch`, of sockets, one in another. */
export function factsOf(thrown: unknown, now: number): ErrorFacts {
  const links = linksOf(thrown);
  const read = <T>(reader: (link: Fields) => T | null) =>
    links.map(reader).find((value) => value !== null) ?? null;
  return {
    status: read(statusOf),
    codes: new Set(links.flatMap(codesOf)),
    messages: messagesOf(links),
    retryAfter: read(({ headers }) => retryAfterOf(headers, now)),
    isUnfit: links.some((link) => link instanceof UnfitReply),
    isReply: links.some((link) => link instanceof ErrorReply),
  };
}

/** The error and those inside of it, breadth first. */
function linksOf(thrown: unknown): readonly Fields[] {
  const links: Fields[] = [];
  const waiting: unknown[] = [thrown];
  for (let at = 0; at < waiting.length && links.length < MOST; at += 1) {
    const one = waiting[at];
    if (Array.isArray(one)) waiting.push(...one.slice(0, MOST));
    else if (isFields(one) && !links.includes(one)) {
      links.push(one);
      waiting.push(...INNER.map((name) => one[name]));
    }
  }
  return links;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Some servers report a status inside of a response that began well, as the code of its error. */
function statusOf({ status, statusCode, code }: Fields): number | null {
  return [status, statusCode, code].map(asStatus).find((found) => found !== null) ?? null;
}

function asStatus(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const status = Number(value);
  return Number.isInteger(status) && status >= 300 && status <= 599 ? status : null;
}

function codesOf(link: Fields): readonly string[] {
  const codes = CODES.map((name) => link[name]).filter((code) => typeof code === 'string');
  return link instanceof Error ? [...codes, link.constructor.name] : codes;
}

/** A client's error for a response repeats in its message what the server says, among words of its own. */
function messagesOf(links: readonly Fields[]): readonly string[] {
  const ofServers = links.filter((link) => links.some(({ error }) => error === link));
  const messages = [...ofServers, ...links].map(({ message }) => message);
  return messages.filter((message) => typeof message === 'string').map(bounded);
}

/** A secret that was cut in two would not be recognised: the word at the cut goes with it. */
function bounded(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const [, whole = ''] = /^(.*)\s/su.exec(message.slice(0, LONGEST_MESSAGE)) ?? [];
  return whole;
}
