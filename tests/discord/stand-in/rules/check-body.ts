import * as z from 'zod/mini';
import { type ApiRefusal, INVALID_FORM_BODY, nestFaults } from './api-refusal.js';
import { applyRules, type Refusals } from './apply-rules.js';
import { inspectCallback } from './inspect-callback.js';
import { inspectCommand, inspectCommands } from './inspect-commands.js';
import { inspectMessage } from './inspect-message.js';
import type { EditContext, RequestContexts, RequestKind, UploadContext } from './request-kinds.js';
import { REQUEST_SCHEMAS } from './spec/request-schemas.js';
import { schemaFaults } from './spec/schema-faults.js';

const DESCRIPTION = 'https://github.com/discord/discord-api-spec';

/**
 * What Discord would answer to a request body that it does not take, or null for one that it takes. The published
 * schema speaks first; where it has nothing against the body, the first rule of the table that has.
 *
 * @param body The body as JSON told it; of a multipart body its `payload_json`.
 */
export function checkBody<Kind extends RequestKind>(
  kind: Kind,
  body: unknown,
  context: RequestContexts[Kind],
): ApiRefusal | null {
  const faults = schemaFaults(REQUEST_SCHEMAS[kind], body);
  if (faults.length > 0) {
    return {
      ...INVALID_FORM_BODY,
      errors: nestFaults(faults),
      rule: 'schema',
      documentation: DESCRIPTION,
    };
  }
  for (const refusal of INSPECTIONS[kind](body, context)) return refusal;
  return null;
}

type Inspections = {
  readonly [Kind in RequestKind]: (body: unknown, context: RequestContexts[Kind]) => Refusals;
};

/** What to look at in the body of each kind of request. */
const INSPECTIONS: Inspections = {
  'interaction-callback': inspectCallback,
  'create-message': (body, context) => inspectNew(body, 'channel', context),
  'edit-message': inspectEdit,
  'create-follow-up': (body, context) => inspectNew(body, 'follow-up', context),
  'edit-webhook-message': inspectEdit,
  'start-thread-from-message': inspectThread,
  'start-thread-without-message': inspectThread,
  'overwrite-global-commands': (body) => inspectCommands(body, { global: true }),
  'overwrite-guild-commands': (body) => inspectCommands(body, { global: false }),
  'create-global-command': (body) => inspectCommand(body, { global: true }),
  'create-guild-command': (body) => inspectCommand(body, { global: false }),
};

function inspectNew(
  body: unknown,
  route: 'channel' | 'follow-up',
  { files = 0 }: UploadContext,
): Refusals {
  return inspectMessage(body, { route, before: null, files, afterDeferral: false });
}

function inspectEdit(body: unknown, { edited, afterDeferral, files = 0 }: EditContext): Refusals {
  return inspectMessage(body, { route: 'edit', before: edited, files, afterDeferral });
}

function inspectThread(body: unknown): Refusals {
  return applyRules('thread', z.object({ name: z.string() }).parse(body));
}
