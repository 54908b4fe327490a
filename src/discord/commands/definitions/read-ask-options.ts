import { z } from 'zod';
import type { ArticleFilter } from '../../../library/index.js';
import type { OptionValues } from '../../calls.js';
import type { Outcome } from '../../desk.js';
import { notice } from '../../notice.js';
import { bareText } from '../../text/index.js';
import { filled, readPeriodOptions } from './read-period-options.js';
import { readValues } from './read-values.js';

/** What somebody asks with `/ask`. */
export interface AskOptions {
  /** In Discord's markup, without white space around it; there are words in it. */
  readonly question: string;
  /** The publisher, folder or file that articles are to come from, as it was chosen or typed; null for all articles. */
  readonly source: string | null;
  /** The period that articles are to come from; empty for all times. */
  readonly filter: Pick<ArticleFilter, 'since' | 'until'>;
  /** Whether only the person asking sees the answer; null where the settings of the channel decide. */
  readonly isPrivate: boolean | null;
}

const VALUES = {
  question: z.string(),
  source: z.string().optional(),
  since: z.string().optional(),
  until: z.string().optional(),
  private: z.boolean().optional(),
};

/** Reads the options of `/ask`. Notices: `nothing-asked`, `not-a-date`, `dates-reversed`, `outdated`. */
export function readAskOptions(options: OptionValues): Outcome<AskOptions> {
  const values = readValues(VALUES, options);
  if (values.status === 'refused') return values;
  const { question, source, since, until, private: isPrivate } = values.value;
  if (bareText(question) === '') return { status: 'refused', notice: notice('nothing-asked', {}) };
  const period = readPeriodOptions({ since, until });
  if (period.status === 'refused') return period;
  return {
    status: 'done',
    value: {
      question: question.trim(),
      source: filled(source),
      filter: period.value,
      isPrivate: isPrivate ?? null,
    },
  };
}
