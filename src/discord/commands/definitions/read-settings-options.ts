import { z } from 'zod';
import type { ChannelSettings } from '../../../library/index.js';
import type { OptionValues } from '../../calls.js';
import type { Outcome } from '../../desk.js';
import { notice } from '../../notice.js';
import { OFF, ON } from './footnote.js';
import { readValues } from './read-values.js';

/** What somebody wants to be set with `/footnote settings`, and where. */
export interface SettingsOptions {
  /** The channel that is meant; null for the whole server. */
  readonly channel: string | null;
  /** Null takes a setting back. Empty where the settings are only to be shown. */
  readonly changes: Partial<ChannelSettings>;
}

/** Folders, files and patterns that can be set, and the characters that each may have. */
const MOST_SOURCES = 25;
const LONGEST_SOURCE = 200;

const onOrOff = z
  .enum([ON, OFF])
  .transform((value) => value === ON)
  .optional();

const VALUES = {
  channel: z.string().optional(),
  answers: onOrOff,
  private: onOrOff,
  sources: z.string().optional(),
  reset: z.boolean().optional(),
};

/** Reads the options of `/footnote settings`. Notices: `too-many-sources`, `no-article-matches`, `outdated`. */
export function readSettingsOptions(options: OptionValues): Outcome<SettingsOptions> {
  const values = readValues(VALUES, options);
  if (values.status === 'refused') return values;
  const { channel, answers, private: isPrivate, reset } = values.value;
  const given = values.value.sources;
  // Commas alone are a slip; to lift a restriction takes a pattern for everything, or a reset.
  if (given !== undefined && !/[^\s,]/u.test(given)) {
    return { status: 'refused', notice: notice('no-article-matches', { query: given }) };
  }
  const sources = given === undefined ? null : readSources(given);
  if (sources !== null && !isBounded(sources)) {
    const bounds = { most: MOST_SOURCES, longest: LONGEST_SOURCE };
    return { status: 'refused', notice: notice('too-many-sources', bounds) };
  }
  return {
    status: 'done',
    value: {
      channel: channel ?? null,
      changes: {
        ...(reset === true ? { isOn: null, isPrivate: null, sources: null } : {}),
        ...(answers === undefined ? {} : { isOn: answers }),
        ...(isPrivate === undefined ? {} : { isPrivate }),
        ...(sources === null ? {} : { sources }),
      },
    },
  };
}

/** The patterns of a list; none where one of them stands for everything. */
function readSources(list: string): readonly string[] {
  const patterns = new Set(
    list
      .split(',')
      .map((pattern) => pattern.trim())
      .filter((pattern) => pattern !== ''),
  );
  const isAll = [...patterns].some((pattern) => /^\.?\/?\*{0,2}$/u.test(pattern));
  return isAll ? [] : [...patterns];
}

function isBounded(sources: readonly string[]): boolean {
  return (
    sources.length <= MOST_SOURCES && sources.every((pattern) => pattern.length <= LONGEST_SOURCE)
  );
}
