/**
 * Delivery: getting a message to Discord exactly once although requests fail, are repeated or come too late, and
 * showing it while it grows.
 */
export { type ApiFault, apiFaultOf } from './api-fault.js';
export { attempt, DELIVERING, type Delivery } from './attempts.js';
export { ChannelReply } from './channel-reply.js';
export { ChannelSender, type Destination } from './channel-sender.js';
export {
  type AnsweredInteraction,
  InteractionReply,
  type ReplyObserver,
} from './interaction-reply.js';
export { type MessagePayload, messagePayload } from './message-payload.js';
export { ProgressiveMessage, SKETCH_EVERY } from './progressive-message.js';
