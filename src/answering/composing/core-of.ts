import { literally } from '../../phrasing/index.js';
import type { Citation, Statement } from '../answer.js';
import { isBorneOut } from '../checking/index.js';
import type { Wording } from '../wording.js';

/** Templates that add to a statement what no article says: how many carry it, and how a date was found. */
const ADDED = ['agreed'] as const;

/** Statements that are templates through and through. */
const WHOLE = ['yes', 'no', 'differ', 'uncertain'] as const;

/** What a part of a question asks: "How many hostages", "In which year". */
const ASKED = /^(?:\p{L}+ )?(?:who(?:m|se)?|what|which|when|where|why|how)(?: [\p{L} ]{1,30})?$/iu;

/**
 * What a statement says of its own accord taken away, so that what is left can be checked against its sources. Null
 * where nothing is left: "Yes." says nothing that could be looked up.
 */
export function coreOf(text: string, wording: Wording): string | null {
  let core = text;
  for (const name of ADDED) core = core.replace(addedBy(wording[name]), '').trim();
  // "February 2025 (“last month”, counted from the article's date)": the words in quotation marks are the article's.
  core = core.replace(/ \((“[^”]{1,80}”)[^()]{0,120}(?:\([^()]{0,40}\)[^()]{0,80})?\)/u, ' ($1)');
  const [, asked = '', lead = core] =
    new RegExp(`^${sourceOf(wording['lead-each'])}$`, 'u').exec(core) ?? [];
  if (ASKED.test(asked)) core = lead;
  return WHOLE.some((name) => wording[name] === core) || core === '' ? null : core;
}

/** Whether the quotes of its citations bear out what a statement says, without what Footnote adds to it. */
export function isChecked(
  statement: Statement,
  citations: readonly Citation[],
  wording: Wording,
): boolean {
  const core = coreOf(statement.text, wording);
  return core === null || isBorneOut({ ...statement, text: core }, citations);
}

/** What a template adds behind a statement; its variables are single words. */
function addedBy(template: string): RegExp {
  return new RegExp(` ?${sourceOf(template, '\\S+')}$`, 'u');
}

function sourceOf(template: string, variable = '(.+?)'): string {
  return template
    .split(/\{\{\w+\}\}/u)
    .map(literally)
    .join(variable);
}
