/** The WebSocket over which bots are told what happens, with the faults that tests ask of it. */
import type { Gateway } from './gateway.js';

export { Gateway, type GatewayParts, type SessionCounts } from './gateway.js';

/** What tests may know and ask of the gateway. */
export type GatewayControls = Pick<
  Gateway,
  | 'sessions'
  | 'isReady'
  | 'whenReady'
  | 'drop'
  | 'refuseResumes'
  | 'swallowHeartbeats'
  | 'askHeartbeat'
  | 'askReconnect'
  | 'invalidateSession'
  | 'redeliverLast'
>;
