/** A response that is none of a chat model. Its message is fit to be shown. */
export class UnfitReply extends Error {
  override readonly name = 'UnfitReply';
}
