import { type ChannelSettings, pathMatcher, type ServerSettings } from '../library/index.js';

/** The settings that hold in a channel. */
export interface EffectiveSettings {
  readonly isOn: boolean;
  readonly isPrivate: boolean;
  /** Path patterns of the corpus that answers may draw on; empty for all. */
  readonly sources: readonly string[];
}

/** What holds where nothing is set, direct messages among it. */
export const DEFAULT_SETTINGS: EffectiveSettings = { isOn: true, isPrivate: false, sources: [] };

/** The settings that hold in a channel: its own, else those of its server, else the default. */
export function effectiveSettings(
  { server, channels }: ServerSettings,
  channel: string,
): EffectiveSettings {
  const own = channels.get(channel);
  const pick = <Key extends keyof ChannelSettings>(key: Key) => own?.[key] ?? server[key];
  return {
    isOn: pick('isOn') ?? DEFAULT_SETTINGS.isOn,
    isPrivate: pick('isPrivate') ?? DEFAULT_SETTINGS.isPrivate,
    sources: pick('sources') ?? DEFAULT_SETTINGS.sources,
  };
}

/** Whether what stands in a file of the corpus may be shown under settings, which may be later than what cites it. */
export function isSeenHere(path: string, { sources }: Pick<EffectiveSettings, 'sources'>): boolean {
  return sources.length === 0 || sources.some((pattern) => pathMatcher(pattern)(path));
}
