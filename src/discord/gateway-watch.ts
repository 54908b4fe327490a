import { type Client, Events } from 'discord.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type { Log, Metrics } from '../operations/index.js';

/** Who is told of the gateway. */
export interface GatewayWatch {
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'gatewayChanged'>;
  /** Aborted when the bot leaves: after that the end of the connection is nothing to speak of. */
  readonly leaving: AbortSignal;
  /** Called with `discord/disconnected` when Discord ends the connection for good. */
  readonly onEnd: (error: FootnoteError) => void;
}

/** Writes what happens to a client's connection into the log and the figures. */
export function watchGateway(client: Client, watch: GatewayWatch): void {
  const { log, metrics, leaving, onEnd } = watch;
  client.on(Events.ShardReady, () => {
    metrics.gatewayChanged('ready');
    log.info('gateway-ready');
  });
  client.on(Events.ShardResume, (_, replayed) => {
    metrics.gatewayChanged('resumed');
    log.info('gateway-resumed', { replayed });
  });
  client.on(Events.ShardReconnecting, () => {
    if (leaving.aborted) return;
    metrics.gatewayChanged('reconnecting');
    log.warn('gateway-reconnecting');
  });
  // discord.js reconnects by itself after all but what can never succeed again.
  client.on(Events.ShardDisconnect, ({ code }) => {
    metrics.gatewayChanged('disconnected');
    if (!leaving.aborted) onEnd(new FootnoteError('discord/disconnected', { code }));
  });
  client.on(Events.Invalidated, () =>
    onEnd(new FootnoteError('discord/disconnected', { code: null })),
  );
  client.on(Events.ShardError, (error) => log.warn('gateway-error', { error }));
  client.on(Events.Error, (error) => log.error('client-error', { error }));
  client.on(Events.Warn, (message) => log.warn('client-warning', { message }));
}
