import { createMask, printable } from '../phrasing/index.js';
import { type ChatFault, type ChatFaultKind, LONGEST_DETAIL } from './chat-fault.js';
import { type ErrorFacts, factsOf } from './error-facts.js';

/** What OpenAI's servers and those like them call a prompt that is too long. */
const TOO_LONG =
  /context_length_exceeded|exceed_context_size|ContextOverflowError|maximum context length|context (?:window|size|length)|prompt is too long|too many (?:input )?tokens|reduce the length/iu;
const NO_MODEL =
  /model_not_found|MODEL_NOT_FOUND|\bmodel\b.{0,120}\b(?:not found|does not exist|not exist)\b/iu;
const USED_UP =
  /insufficient_quota|exceeded your current quota|\bbilling\b|credit balance|out of credits|payment required/iu;
/** Some servers give a bad request for a bad key, among them Gemini's. */
const NO_KEY =
  /\bapi[ _-]?key\b|\bauthenticat(?:e|ed|ion)\b|\bunauthori[sz]ed\b|\binvalid_token\b|\binvalid (?:access|bearer) token\b/iu;

const NOT_REACHED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_[A-Z]+|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM|EPROTO|ENOENT|ERR_INVALID_URL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_(?:TLS|SSL)_\w+|UNABLE_TO_\w+|SELF_SIGNED_CERT\w*|DEPTH_ZERO_SELF_SIGNED_CERT|HOSTNAME_MISMATCH)$/u;
const BROKEN_OFF =
  /^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_(?!CONNECT_|HEADERS_T|BODY_T|ABORTED)\w+|HPE_\w+)$/u;
const TIME_IS_UP =
  /^(?:AbortError|TimeoutError|APIUserAbortError|APIConnectionTimeoutError|ModelAbortError|ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_(?:HEADERS_TIMEOUT|BODY_TIMEOUT|ABORTED))$/u;

/** Errors of the language, which tell of code and not of a server. */
const OF_CODE = /^(?:TypeError|SyntaxError|RangeError|ReferenceError)$/u;

/**
 * What an error of a chat model means, whichever client, `fetch` or socket it comes from. Pure but for the clock.
 * @param secrets what must not be in the detail: the key
 */
export function readChatFault(
  error: unknown,
  secrets: readonly string[],
  now: number = Date.now(),
): ChatFault {
  const facts = factsOf(error, now);
  const kind = kindOf(facts);
  return {
    kind,
    status: facts.status,
    retryAfter: facts.retryAfter,
    detail: detailOf(facts, kind, secrets),
  };
}

function kindOf(facts: ErrorFacts): ChatFaultKind {
  const { status, codes, isUnfit, isReply } = facts;
  if (isUnfit) return 'broken';
  if (isTooLong(facts)) return 'context';
  if (status !== null) return kindOfStatus(status, facts);
  if (says(facts, USED_UP)) return 'quota';
  if (codes.has('MODEL_AUTHENTICATION') || codes.has('AuthenticationError')) return 'key';
  if (codes.has('MODEL_RATE_LIMIT') || codes.has('RateLimitError')) return 'rate';
  if (codes.has('MODEL_NOT_FOUND') || codes.has('model_not_found')) return 'model';
  if (isReply) return kindOfReply(facts);
  if (hasCode(facts, NOT_REACHED)) return 'unreachable';
  if (hasCode(facts, BROKEN_OFF)) return 'broken';
  if (hasCode(facts, TIME_IS_UP) || facts.messages.includes('AbortError')) return 'slow';
  return codes.has('APIConnectionError') ? 'unreachable' : 'broken';
}

function kindOfStatus(status: number, facts: ErrorFacts): ChatFaultKind {
  switch (status) {
    case 401:
      return 'key';
    case 403:
      return says(facts, NO_MODEL) ? 'model' : 'key';
    case 402:
      return 'quota';
    case 404:
    case 405:
    case 410:
      return 'model';
    case 408:
    case 504:
    case 524:
      return 'slow';
    case 413:
      return 'context';
    case 429:
      return says(facts, USED_UP) ? 'quota' : 'rate';
    default:
      if (status >= 500) return 'server';
      if (status < 400) return 'model';
      if (says(facts, NO_MODEL)) return 'model';
      return says(facts, NO_KEY) ? 'key' : 'rejected';
  }
}

function kindOfReply(facts: ErrorFacts): ChatFaultKind {
  if (says(facts, NO_MODEL)) return 'model';
  return says(facts, NO_KEY) ? 'key' : 'server';
}

/** Servers give this with several statuses; what is said along with others is of something else, such as a rate. */
function isTooLong(facts: ErrorFacts): boolean {
  const { status } = facts;
  return (status === null || [400, 413, 422, 500].includes(status)) && says(facts, TOO_LONG);
}

function says({ codes, messages }: ErrorFacts, pattern: RegExp): boolean {
  return [...codes, ...messages].some((text) => pattern.test(text.slice(0, 2000)));
}

function hasCode({ codes }: ErrorFacts, pattern: RegExp): boolean {
  return [...codes].some((code) => pattern.test(code));
}

/** Servers repeat parts of a key that they refuse, hidden in a way that no mask knows. */
function detailOf(facts: ErrorFacts, kind: ChatFaultKind, secrets: readonly string[]): string {
  if (kind === 'key' || kind === 'slow') return '';
  const said = facts.status === null ? innermost(facts) : facts.messages[0];
  if (said === undefined || /<[a-z!/][^>]{0,200}>/iu.test(said)) return '';
  // What LangChain adds to messages stands behind an empty line.
  const [own = ''] = said.split('\n\nTroubleshooting URL:');
  // Cleaned first, since a key may have invisible characters in it; cut last, since half a key is not recognised.
  const masked = createMask(secrets)(printable(own));
  return masked.length <= LONGEST_DETAIL
    ? masked
    : `${masked.slice(0, LONGEST_DETAIL - 1).trimEnd()}…`;
}

/** Without a response the innermost error knows best what happened. */
function innermost({ messages, codes, isUnfit }: ErrorFacts): string | undefined {
  const isOfCode = [...codes].some((code) => OF_CODE.test(code));
  return isOfCode && !isUnfit && messages.length === 1 ? undefined : messages.at(-1);
}
