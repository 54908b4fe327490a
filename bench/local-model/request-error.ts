/** A request that is refused, in the form that clients of the OpenAI protocol know. */
export class RequestError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** What is sent as the response's body. */
  readonly body: unknown;

  /** `type` and `code` are the protocol's words for it. */
  constructor(status: number, type: string, message: string, code: string | null = null) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.body = { error: { message, type, param: null, code } };
  }
}
