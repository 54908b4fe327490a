/**
 * The part of `discord-api-spec/zod` that is used here. The package ships this module without types; what a body holds
 * after it passed is read with the payload schemas, so the schemas need no output types.
 */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniObject, ZodMiniType } from 'zod/mini';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniObject;
  export const ApplicationCommandChannelOptionSchema: ZodMiniObject;
  export const ApplicationCommandCreateRequestSchema: ZodMiniObject;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniObject;
  export const AvailableLocalesEnumSchema: ZodMiniType<string>;
  export const ChannelSelectComponentForMessageRequestSchema: ZodMiniObject;
  export const ChannelSelectComponentForModalRequestSchema: ZodMiniObject;
  export const ChannelTypesSchema: ZodMiniType<number>;
  export const ComponentEmojiForRequestSchema: ZodMiniObject;
  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniObject;
  export const CreateTextThreadWithMessageRequestSchema: ZodMiniObject;
  export const CreateTextThreadWithoutMessageRequestSchema: ZodMiniObject;
  export const IncomingWebhookInteractionRequestSchema: ZodMiniObject;
  export const IncomingWebhookRequestPartialSchema: ZodMiniObject;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniObject;
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniObject;
  export const LaunchActivityInteractionCallbackRequestSchema: ZodMiniObject;
  export const MessageAttachmentRequestSchema: ZodMiniObject;
  export const MessageCreateRequestSchema: ZodMiniObject;
  export const MessageEditRequestPartialSchema: ZodMiniObject;
  export const ModalInteractionCallbackRequestSchema: ZodMiniObject;
  export const PongInteractionCallbackRequestSchema: ZodMiniObject;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniObject;
}
