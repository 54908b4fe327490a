import { z } from 'zod';
import type { OptionValues } from '../../calls.js';
import type { Outcome } from '../../desk.js';
import type { TimelineWish } from '../../listing.js';
import { filled, readPeriodOptions } from './read-period-options.js';
import { readValues } from './read-values.js';

/** What somebody wants to see with `/timeline`. */
export interface TimelineOptions {
  /** A choice that was offered, or a name as it was typed; null for everybody. */
  readonly actor: string | null;
  readonly wish: Omit<TimelineWish, 'actor'>;
  /** Whether only the person asking sees the timeline; null where the settings of the channel decide. */
  readonly isPrivate: boolean | null;
}

const VALUES = {
  actor: z.string().optional(),
  topic: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  private: z.boolean().optional(),
};

/** Reads the options of `/timeline`. Notices: `not-a-date`, `dates-reversed`, `outdated`. */
export function readTimelineOptions(options: OptionValues): Outcome<TimelineOptions> {
  const values = readValues(VALUES, options);
  if (values.status === 'refused') return values;
  const { actor, since, until, private: isPrivate } = values.value;
  const period = readPeriodOptions({ since, until });
  if (period.status === 'refused') return period;
  const topic = filled(values.value.topic);
  return {
    status: 'done',
    value: {
      actor: filled(actor),
      wish: { ...(topic === null ? {} : { topic }), ...period.value },
      isPrivate: isPrivate ?? null,
    },
  };
}
