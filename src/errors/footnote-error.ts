/**
 * Every fault that Footnote raises itself, and what it must carry so that it can be put into words for people.
 * Outcomes that are expected (no answer, a skipped file) are results, not errors.
 */
export interface ErrorContexts {
  'config/invalid': {
    readonly problems: readonly { readonly variable: string; readonly problem: string }[];
  };
  'config/env-file': { readonly file: string; readonly reason: string };
  'corpus/missing': { readonly folder: string };
  'corpus/file-not-found': {
    readonly file: string;
    readonly folder: string;
    readonly similar: readonly string[];
  };
  /** `nearest`: the names of actors that are most like it. */
  'actor/unknown': { readonly name: string; readonly nearest: readonly string[] };
  /** `candidates`: those that the name may mean, most mentioned first. */
  'actor/ambiguous': {
    readonly name: string;
    readonly candidates: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: string;
    }[];
  };
  /** `use`: what the model is for. */
  'model/unavailable': {
    readonly use: 'embedding' | 'recognition';
    readonly model: string;
    readonly looked: readonly string[];
    readonly reason: string;
  };
  'model/corrupt': {
    readonly use: 'embedding' | 'recognition';
    readonly model: string;
    readonly file: string;
    readonly reason: string;
  };
  'model/mismatch': {
    readonly library: string;
    readonly stored: string;
    readonly configured: string;
  };
  'encoder/worker-lost': { readonly model: string; readonly reason: string };
  'encoder/closed': { readonly model: string };
  'discord/no-token': Record<never, never>;
  'discord/token-refused': Record<never, never>;
  'discord/disconnected': { readonly code: number | null };
  'library/missing': { readonly folder: string };
  'library/locked': { readonly folder: string };
  'library/corrupt': { readonly file: string; readonly reason: string };
  'library/outdated': { readonly folder: string };
  'library/newer': { readonly file: string; readonly found: number; readonly supported: number };
  'library/other-corpus': {
    readonly library: string;
    readonly recorded: string;
    readonly given: string;
  };
  'library/read-only': { readonly method: string };
  /** `call`: what was asked of the engine. */
  'engine/timeout': { readonly call: string; readonly milliseconds: number };
  'engine/lost': { readonly code: number | null; readonly signal: string | null };
  'engine/closed': { readonly call: string };
  /** `stderr`: the end of what the process wrote there. */
  'upkeep/lost': {
    readonly code: number | null;
    readonly signal: string | null;
    readonly stderr: string;
  };
  'gazetteer/unusable': { readonly file: string; readonly reason: string };
  'prompt/invalid': { readonly file: string; readonly reason: string };
  /** A mistake in `actors.yaml`: every line that is wrong, counting from 1, and what to do about it. */
  'actors/invalid': {
    readonly file: string;
    readonly problems: readonly {
      readonly line: number;
      readonly problem: string;
      readonly remedy: string;
    }[];
  };
  'operations/port-in-use': { readonly host: string; readonly port: number };
  'operations/cannot-listen': {
    readonly host: string;
    readonly port: number;
    readonly reason: string;
  };
  'option/invalid': { readonly option: string; readonly value: string; readonly expected: string };
  'report/unwritable': { readonly file: string; readonly reason: string };
  'eval/malformed': {
    readonly file: string;
    readonly line: number | null;
    readonly reason: string;
  };
}

/** The name of a fault, stable for programs. */
export type ErrorCode = keyof ErrorContexts;

/** A fault with a code and what it concerns. The words for people are made in `describe-error.ts`. */
export class FootnoteError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'FootnoteError';
  readonly code: Code;
  readonly context: ErrorContexts[Code];

  constructor(code: Code, context: ErrorContexts[Code], options?: { readonly cause?: unknown }) {
    super(`${code} ${JSON.stringify(context)}`, options);
    this.code = code;
    this.context = context;
  }
}

/** Whether `error` is a fault of this code. */
export function isFootnoteError<Code extends ErrorCode>(
  error: unknown,
  code: Code,
): error is FootnoteError<Code> {
  return error instanceof FootnoteError && error.code === code;
}
