import type { AnswerScope } from '../answering/index.js';
import type { ArticleFilter } from '../library/index.js';
import type { EffectiveSettings } from './settings.js';

/**
 * What an answer may draw on: what somebody asks to be limited to, within what the settings of the channel allow.
 * @param asked the filter of the options of a command; empty for none
 */
export function scopeOf({ sources }: EffectiveSettings, asked: ArticleFilter = {}): AnswerScope {
  return { filter: sources.length === 0 ? asked : { ...asked, within: sources } };
}

/** The articles that what is looked up somewhere may come from, as the settings of the channel allow. */
export function filterFor({ sources }: Pick<EffectiveSettings, 'sources'>): ArticleFilter {
  return sources.length === 0 ? {} : { within: sources };
}
