/** What a server says of an error in a response with a status of success. */
export class ErrorReply extends Error {
  override readonly name = 'ErrorReply';
  /** The error in OpenAI's form, as the server gave it. */
  readonly error: object;

  constructor(error: object) {
    super('the reply is an error');
    this.error = error;
  }
}
