import { type ErrorCode, type ErrorContexts, FootnoteError } from './footnote-error.js';

/** An error in a form that crosses a thread boundary without losing its code. */
export interface TransferredError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly fault: { readonly code: ErrorCode; readonly context: ErrorContexts[ErrorCode] } | null;
}

/** Packs whatever was thrown in a worker for the thread that is to throw it again. */
export function packError(error: unknown): TransferredError {
  if (error instanceof FootnoteError) {
    const { code, context, message, stack } = error;
    return { message, stack, fault: { code, context } };
  }
  return error instanceof Error
    ? { message: error.message, stack: error.stack, fault: null }
    : { message: String(error), stack: undefined, fault: null };
}

/** The error that was packed, with the stack of the worker it was thrown in. */
export function unpackError({ message, stack, fault }: TransferredError): Error {
  const error = fault === null ? new Error(message) : new FootnoteError(fault.code, fault.context);
  if (stack !== undefined) error.stack = stack;
  return error;
}
