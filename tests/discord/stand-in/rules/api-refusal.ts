/** Where in a request body something stands: keys and indices from the outside in. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with a body, as an entry of Discord's `errors` tree. */
export interface Fault {
  readonly path: Path;
  /** Discord's code of a form error, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** The outer part of an error response: HTTP status, Discord's JSON error code, and its words. */
export interface ErrorHead {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

/** What Discord would answer to a body that it does not take, and which rule it broke. */
export interface ApiRefusal extends ErrorHead {
  /** The faults nested by path, each list of faults under `_errors`; absent where Discord sends none. */
  readonly errors?: unknown;
  /** Id of the rule that refused, or `schema` for the published description of the API. */
  readonly rule: string;
  /** Address of the page that states the rule. */
  readonly documentation: string;
}

/** The answer to a body with faults in its fields. */
export const INVALID_FORM_BODY: ErrorHead = {
  status: 400,
  code: 50035,
  message: 'Invalid Form Body',
};

/** A fault of a field. */
export function fault(path: Path, code: string, message: string): Fault {
  return { path, code, message };
}

interface FaultTree {
  [key: string]: FaultTree | { readonly code: string; readonly message: string }[];
}

/** Discord's nested form of a list of faults: `{ content: { _errors: [{ code, message }] } }`. */
export function nestFaults(faults: readonly Fault[]): unknown {
  const root: FaultTree = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      const next = node[key] ?? {};
      // A field cannot be called `_errors`: the schemas know no such key.
      if (Array.isArray(next)) break;
      node[key] = next;
      node = next;
    }
    const known = node._errors;
    node._errors = [...(Array.isArray(known) ? known : []), { code, message }];
  }
  return root;
}
