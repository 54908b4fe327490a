import type { NamedSpan } from '../account.js';
import type { Speakers, SpokenSentence } from './speakers.js';
import type { SpeechClause } from './speech-clauses.js';
import { onlyIntroduces } from './speech-verbs.js';

/** What a sentence reports somebody to have said; offsets of the sentence. */
export interface Report {
  readonly speakers: readonly NamedSpan[];
  readonly start: number;
  readonly end: number;
}

const WHEN =
  '(?:(?:late |early |earlier |later )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night|afternoon))?|(?:on )?\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|(?:last|this) (?:week|month|year)|yesterday|today|earlier|later|again|also|repeatedly)';
const WHERE =
  "(?:in|at|on|during|after|via|through) (?:a|an|the|his|her|its|their|\\p{Lu}\\p{Ll}+)(?: (?!that\\b)[\\p{L}\\p{N}’'-]+){0,5}?";
const TO = "to (?!the\\b)[\\p{L}’'. -]{2,40}?";
/** What may stand between the verb and "that". */
const THAT = new RegExp(`^(?: out)?(?:,? (?:${WHEN}|${WHERE}|${TO})){0,3},? that (?=\\S)`, 'u');
const THAT_TOLD = /^ [^,.;:“”"]{2,80}? that (?=\S)/u;
const SKIPPED = new RegExp(`^(?: ${WHEN})? (?=\\S)`, 'u');
/** All that follows a clause at the end of its sentence. */
const TRAILING = new RegExp(
  `^(?:,? (?:${WHEN}|${WHERE}|${TO}|citing [^.;]{2,100})){0,4},?[.!?]?["”’)]?$`,
  'u',
);
/** Fewer words say nothing by themselves; the verb is one more where it belongs to them. */
const LEAST_WORDS = 3;

/** What a sentence reports in its own words: "X said that …", "X declined to …", "…, according to X". */
export function findReports(sentence: SpokenSentence, place: number, speakers: Speakers): Report[] {
  const reports: Report[] = [];
  let reached = 0;
  for (const [index, clause] of sentence.clauses.entries()) {
    const said = speakers.of(clause, place);
    if (clause.start < reached) continue;
    const span = spanOf(sentence, clause, sentence.clauses[index + 1]);
    if (span === null) continue;
    const [start, end] = span;
    if (start >= clause.start) reached = end;
    if (said.length > 0 && isEnough(sentence, clause, start, end))
      reports.push({ speakers: said, start, end });
  }
  return reports;
}

function spanOf(
  { read, clauses }: SpokenSentence,
  clause: SpeechClause,
  next: SpeechClause | undefined,
): readonly [number, number] | null {
  if (clause.form === 'quote') return null;
  const { text, units } = read;
  const behind = text.slice(clause.end);
  if (clause.form === 'according') {
    const leading = /^[^,“”"]{0,60}, /u.exec(behind);
    if (/^\P{L}*$/u.test(text.slice(0, clause.start)) && leading !== null) {
      return [clause.end + leading[0].length, endOf(text)];
    }
    return [lead(text), text.slice(0, clause.start).replace(/[,\s]+$/u, '').length];
  }
  const before = text.slice(0, clause.start);
  const isTrailing = TRAILING.test(behind);
  if (/^,\s/u.test(behind) && /,\s$/u.test(before) && !isTrailing && !/["“”]/u.test(text)) {
    return clause.form === 'words' && clauses[0] === clause ? [lead(text), endOf(text)] : null;
  }
  if (clause.isInverted || (/[,”"’]\s$/u.test(before) && isTrailing)) {
    return clause.form === 'words' && /,\s$/u.test(before) && clauses[0] === clause
      ? [lead(text), before.replace(/[,\s]+$/u, '').length]
      : null;
  }
  const verb = units[clause.verb];
  if (verb === undefined) return null;
  const end = endOf(text, next, units[(next?.verb ?? 0) - 1]?.start);
  if (clause.form === 'act') return [verb.start, end];
  const that =
    THAT.exec(behind) ??
    (/^(?:tell|inform|assure|warn|remind)$/u.test(clause.plain) ? THAT_TOLD.exec(behind) : null);
  if (that !== null) return [clause.end + that[0].length, end];
  if (clause.plain === 'tell' || clause.plain === 'inform' || onlyIntroduces(clause.plain))
    return null;
  if (clause.plain !== 'say')
    return /^ (?:on|in|at|to|with|for)\b/u.test(behind) ? null : [verb.start, end];
  const skipped = SKIPPED.exec(behind);
  return skipped === null ? null : [clause.end + skipped[0].length, end];
}

/** The end of what is said: that of the sentence, or the next verb of the same subject, or "according to". */
function endOf(text: string, next?: SpeechClause, conjunction?: number): number {
  const joined =
    next !== undefined &&
    next.form !== 'quote' &&
    conjunction !== undefined &&
    /^(?:and|but|then)\b/u.test(text.slice(conjunction));
  const to = next?.form === 'according' ? next.start : joined ? conjunction : text.length;
  return text.slice(0, to).replace(/[\s.,!?;:]+$/u, '').length;
}

/** Behind an opening such as "But". */
function lead(text: string): number {
  return /^(?:(?:But|And|However|Meanwhile),? )?/u.exec(text)?.[0].length ?? 0;
}

/** Whether the words are enough to be a statement, and most of them no quotation, which speaks for itself. */
function isEnough(
  { read }: SpokenSentence,
  { verb }: SpeechClause,
  start: number,
  end: number,
): boolean {
  const words = read.units.filter((unit) => unit.start >= start && unit.end <= end);
  const quoted = words.filter(({ isQuoted }) => isQuoted).length;
  const least = LEAST_WORDS + (read.units[verb]?.start === start ? 1 : 0);
  return words.length >= least && quoted * 2 <= words.length;
}
