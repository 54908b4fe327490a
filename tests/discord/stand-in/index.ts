/**
 * A stand-in for Discord: HTTP API and gateway on a port of this machine, to which a bot connects as it is by setting
 * `rest.api` alone. It holds what exists, refuses what Discord refuses, plays the people who use the bot, and fails in
 * the ways that tests ask for. {@link StandIn} is the way in.
 */
export { Changes, type Wait } from './changes.js';
export type { AddedFault, FaultKind, FaultPlan, FaultyRequest } from './faults.js';
export type { GatewayControls, SessionCounts } from './gateway/index.js';
export * from './person/index.js';
export type { Choice, CommandPayload, Component, PermissionName } from './protocol/index.js';
export type { Refusal } from './refusal-log.js';
export type { SeenRequest } from './request-log.js';
export { StandIn } from './stand-in.js';
export type { NewPerson, SeenPing, StandInOptions } from './stand-in-options.js';
export type {
  Channel,
  DirectChannel,
  Guild,
  NewGuild,
  TextChannel,
  Thread,
} from './state/index.js';
