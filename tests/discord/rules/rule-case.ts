import {
  type ApiRefusal,
  checkBody,
  type RequestContexts,
  type RequestKind,
} from '../stand-in/rules/index.js';

/** A rule with a body that it lets through and one that it refuses, where nothing else differs. */
export interface RuleCase {
  readonly rule: string;
  accepted(): ApiRefusal | null;
  refused(): ApiRefusal | null;
}

/** A case whose two bodies come in the same kind of request. */
export function ruleCase<Kind extends RequestKind>(
  rule: string,
  kind: Kind,
  context: RequestContexts[Kind],
  bodies: { readonly accepted: unknown; readonly refused: unknown },
): RuleCase {
  return {
    rule,
    accepted: () => checkBody(kind, bodies.accepted, context),
    refused: () => checkBody(kind, bodies.refused, context),
  };
}
