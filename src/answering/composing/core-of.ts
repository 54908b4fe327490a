import type { Wording } from '../wording.js';

/** Templates that add to a statement what no article says: how many carry it, and how a date was found. */
const ADDED = ['agreed'] as const;

/** Statements that are templates through and through. */
const WHOLE = ['yes', 'no', 'differ', 'uncertain'] as const;

/**
 * What a statement says of its own accord taken away, so that what is left can be checked against its sources. Null
 * where nothing is left: "Yes." says nothing that could be looked up.
 */
export function coreOf(text: string, wording: Wording): string | null {
  let core = text;
  for (const name of ADDED) core = core.replace(patternOf(wording[name]), '').trim();
  // "February 2025 (“last month”, counted from the article's date)": the words in quotation marks are the article's.
  core = core.replace(/ \((“[^”]{1,80}”)[^()]{0,120}(?:\([^()]{0,40}\)[^()]{0,80})?\)/u, ' ($1)');
  const [, asked = '', lead = core] =
    new RegExp(`^${sourceOf(wording['lead-each'])}$`, 'u').exec(core) ?? [];
  if (asked.length <= LONGEST_ASKED) core = lead;
  return WHOLE.some((name) => wording[name] === core) || core === '' ? null : core;
}

/** What a part of a question asks is a few words: "How many hostages". */
const LONGEST_ASKED = 40;

function patternOf(template: string): RegExp {
  return new RegExp(sourceOf(template), 'u');
}

function sourceOf(template: string): string {
  return template
    .split(/\{\{\w+\}\}/u)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('(.+?)');
}
