import type { ChannelSettings, ServerSettings } from '../../library/index.js';
import type { MessageBody } from '../message.js';
import { type EffectiveSettings, effectiveSettings } from '../settings.js';
import { code, joined, type Markdown, md, plain } from '../text/index.js';
import { COLOURS } from './colours.js';
import { field } from './emphasis.js';
import { fillAndCount } from './fill.js';
import { card, divider, textBlock } from './layout.js';
import { channelMention } from './mentions.js';
import { listed } from './phrases.js';

/** Settings on their way to whoever manages a server. */
export interface ShownSettings {
  readonly settings: ServerSettings;
  /** The channel that was asked for; null for the whole server. */
  readonly channel: string | null;
}

/** Most characters of one folder, file or pattern. */
const MOST_PATTERN = 80;

/** Folders, files and patterns that are named; the rest are counted. */
const MOST_NAMED = 10;

/** Most characters of the list of channels. */
const MOST_CHANNELS = 1600;

/** Shows the settings of a server, or those that hold in one of its channels, in words. */
export function renderSettings({ settings, channel }: ShownSettings): MessageBody {
  return channel === null ? renderServer(settings) : renderChannel(settings, channel);
}

function renderServer(settings: ServerSettings): MessageBody {
  const { server, channels } = settings;
  const origin = (key: keyof ChannelSettings) => (server[key] === null ? 'default' : null);
  // A channel id that there is none of: what holds where no channel says otherwise.
  const everywhere = effectiveSettings({ server, channels: new Map() }, '');
  const differing = [...channels].filter(([, own]) => changesOf(own).length > 0);
  const lines = fillAndCount(
    differing,
    MOST_CHANNELS,
    ([id, own]) => channelLine(id, own),
    'channel',
  );
  return {
    components: [
      card(COLOURS.blue, [
        textBlock(joined([md`**Settings of this server**`, ...linesOf(everywhere, origin)], '\n')),
        ...(differing.length === 0
          ? []
          : [
              divider(),
              textBlock(joined([md`**Channels with settings of their own**`, ...lines], '\n')),
            ]),
        textBlock(HOW_TO_CHANGE),
      ]),
    ],
  };
}

function renderChannel(settings: ServerSettings, channel: string): MessageBody {
  const own = settings.channels.get(channel);
  const origin = (key: keyof ChannelSettings) => {
    if ((own?.[key] ?? null) !== null) return 'set for this channel';
    return settings.server[key] === null ? 'default' : 'as in the whole server';
  };
  return {
    components: [
      card(COLOURS.blue, [
        textBlock(
          joined(
            [
              md`**Settings in ${channelMention(channel)}**`,
              ...linesOf(effectiveSettings(settings, channel), origin),
            ],
            '\n',
          ),
        ),
        textBlock(HOW_TO_CHANGE),
      ]),
    ],
  };
}

const HOW_TO_CHANGE = md`-# ${code('/footnote settings')} with ${code('answers')}, ${code('private')} or ${code('sources')} changes them, for one ${code('channel')} or the whole server; ${code('reset')} takes them back.`;

/** @param origin where a setting comes from, as far as it needs saying */
function linesOf(
  { isOn, isPrivate, sources }: EffectiveSettings,
  origin: (key: keyof ChannelSettings) => string | null,
): Markdown[] {
  const from = (key: keyof ChannelSettings) => {
    const words = origin(key);
    return words === null ? md`` : md` *(${plain(words)})*`;
  };
  return [
    field('Footnote answers', md`${onOrOff(isOn)}${from('isOn')}`),
    field('Who sees answers', md`${audience(isPrivate)}${from('isPrivate')}`),
    field('Sources', md`${sourcesInWords(sources)}${from('sources')}`),
  ];
}

function channelLine(id: string, own: ChannelSettings): Markdown {
  return md`- ${channelMention(id)}: ${joined(changesOf(own), ', ')}`;
}

/** What a channel says for itself. */
function changesOf({ isOn, isPrivate, sources }: ChannelSettings): Markdown[] {
  return [
    ...(isOn === null ? [] : [md`answers ${onOrOff(isOn)}`]),
    ...(isPrivate === null ? [] : [md`seen by ${audience(isPrivate)}`]),
    ...(sources === null ? [] : [md`from ${sourcesInWords(sources)}`]),
  ];
}

function onOrOff(isOn: boolean): Markdown {
  return plain(isOn ? 'on' : 'off');
}

function audience(isPrivate: boolean): Markdown {
  return plain(isPrivate ? 'only the person who asks, unless they choose otherwise' : 'everybody');
}

function sourcesInWords(sources: readonly string[]): Markdown {
  if (sources.length === 0) return plain('all articles');
  const named = sources.slice(0, MOST_NAMED).map((pattern) => code(pattern, MOST_PATTERN));
  const more = sources.length - named.length;
  return md`only ${listed([...named, ...(more > 0 ? [plain(`${more} more`)] : [])])}`;
}
