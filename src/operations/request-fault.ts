/** What the log says of a request that a server refused. */
export interface RequestFault {
  readonly name: string;
  /** The first line of the message. The others repeat what was sent. */
  readonly message: string;
  readonly code: string | number | null;
  readonly status: number | null;
  readonly method: string;
  /** The path with its ids and tokens taken out: `/webhooks/:id/:token/messages/@original`. */
  readonly route: string;
  /** Which parts of the body were refused, and why: `data.content[BASE_TYPE_MAX_LENGTH]`. */
  readonly refused: readonly string[];
}

/** The head of a line in which Discord says what is wrong with a part of a body. */
const REFUSED = /^([\w.[\]]{1,200}\[[A-Z\d_]{1,80}\]):/u;

/**
 * Reduces an error of a REST client (`DiscordAPIError`, `HTTPError` and `RateLimitError` of discord.js, known by their
 * shape) to what does no harm in a log: such errors carry the address with its token and the body with what people wrote.
 * Null for other errors.
 */
export function requestFaultOf(error: Error): RequestFault | null {
  const { method, url, code, status } = error as Error & Readonly<Record<string, unknown>>;
  if (typeof method !== 'string' || typeof url !== 'string') return null;
  const [message = '', ...details] = error.message.split('\n', 20);
  return {
    name: error.name,
    message,
    code: typeof code === 'string' || typeof code === 'number' ? code : null,
    status: typeof status === 'number' ? status : null,
    method,
    route: routeOf(url),
    refused: details.flatMap((line) => REFUSED.exec(line)?.[1] ?? []),
  };
}

/** The path of an address without what is different in every request. */
function routeOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*$/su, '');
  return path
    .replace(/^\/api(?:\/v\d+)?(?=\/)/u, '')
    .replace(/^\/(webhooks|interactions)\/(\d+)\/[^/]+/u, '/$1/$2/:token')
    .replace(/\/reactions\/.*$/u, '/reactions/:reaction')
    .replaceAll(/\/\d+(?=\/|$)/gu, '/:id')
    .replace('%40original', '@original');
}
