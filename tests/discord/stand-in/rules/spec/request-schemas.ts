import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { RequestKind } from '../request-kinds.js';
import { FIELD_AMENDMENTS } from './amendments.js';
import { strictSchema } from './strict-schema.js';

const CALLBACK = z.discriminatedUnion('type', [
  spec.PongInteractionCallbackRequestSchema,
  spec.CreateMessageInteractionCallbackRequestSchema,
  spec.UpdateMessageInteractionCallbackRequestSchema,
  spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  spec.ModalInteractionCallbackRequestSchema,
  spec.LaunchActivityInteractionCallbackRequestSchema,
]);

const COMMANDS = strict(z.array(spec.ApplicationCommandUpdateRequestSchema));
const COMMAND = strict(spec.ApplicationCommandCreateRequestSchema);

/** The strict and amended schema of each kind of request. */
export const REQUEST_SCHEMAS: Readonly<Record<RequestKind, z.core.$ZodType>> = {
  'interaction-callback': strict(CALLBACK),
  'create-message': strict(spec.MessageCreateRequestSchema),
  'edit-message': strict(spec.MessageEditRequestPartialSchema),
  'create-follow-up': strict(spec.IncomingWebhookRequestPartialSchema),
  'edit-webhook-message': strict(spec.IncomingWebhookUpdateRequestPartialSchema),
  'start-thread-from-message': strict(spec.CreateTextThreadWithMessageRequestSchema),
  'start-thread-without-message': strict(spec.CreateTextThreadWithoutMessageRequestSchema),
  'overwrite-global-commands': COMMANDS,
  'overwrite-guild-commands': COMMANDS,
  'create-global-command': COMMAND,
  'create-guild-command': COMMAND,
};

function strict(schema: z.core.$ZodType): z.core.$ZodType {
  return strictSchema(schema, FIELD_AMENDMENTS);
}
