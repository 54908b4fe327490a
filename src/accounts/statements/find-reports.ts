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
/** What is dismissed or welcomed in words: people are dismissed and guests welcomed in deeds. */
const TOLD =
  /^ (?:[\p{Ll}’'-]+ ){0,4}?(?:claim|allegation|accusation|report|suggestion|criticism|concern|call|rumour|rumor|fear|speculation|charge|notion|idea|talk|complaint|question|proposal|plan|decision|ruling|verdict|move|step|news|announcement|deal|agreement|result|law|bill|change|effort|finding|statement|investigation|inquiry|ceasefire|truce)s?(?![\p{L}-])/u;
/** Words that say that nothing was said. */
const NOTHING =
  /^ (?:nothing|little|no more|not much|no word)(?: (?:about|of|on|to|more|at|until|since|else|in|further|publicly|when|as|after|during|yet)(?!\p{L})|[\s.,;!?”"]*$|[,;])/u;
const ADVERBIAL =
  /^ (?:at (?!least|most)|during|in (?:a|an|the|his|her|their|its) |on (?:a|the|his|her) |via|through|while|when|after|before|from|as)/u;
const FINITE =
  / (?:was|were|is|are|had|has|have|would|will|could|can|did|does|do|should|must)(?!\p{L})/u;
/** The place, and the agency, that a first paragraph begins with: "BENGALURU: ", "Kyiv, Ukraine (AP) — ". */
const DATELINE =
  /^(?:\p{Lu}{3}[\p{Lu} .’'/-]{0,30}(?:, [\p{L}\d .,]{1,30})?(?: ?\([^()]{1,30}\))?|\p{Lu}[\p{L}\d .,’']{1,40} \([\p{L} .]{2,20}\))\s?[:–—-]{1,2} /u;
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
  if (clause.form === 'act') return isAction(clause, behind) ? null : [verb.start, end];
  const that =
    THAT.exec(behind) ??
    (/^(?:tell|inform|assure|warn|remind)$/u.test(clause.plain) ? THAT_TOLD.exec(behind) : null);
  if (that !== null) return [clause.end + that[0].length, end];
  if (NOTHING.test(behind) || /["”]\s$/u.test(before)) return null;
  if (clause.plain === 'tell' || clause.plain === 'inform' || onlyIntroduces(clause.plain))
    return null;
  if (clause.plain !== 'say')
    return /^ (?:on|in|at|to|with|for)\b/u.test(behind) ? null : [verb.start, end];
  if (ADVERBIAL.test(behind) && !FINITE.test(behind)) return null;
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

/** Whether a verb only seems to be one of speech, or stands for words in marks that speak for themselves. */
function isAction({ plain }: SpeechClause, behind: string): boolean {
  if (/^[\s,:]*["“‘]/u.test(behind)) return true;
  return /^(?:dismiss|welcome)$/u.test(plain) && !TOLD.test(behind);
}

/** Behind a dateline and an opening such as "But". */
function lead(text: string): number {
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  const opening = /^(?:But|And|However|Meanwhile),? /u.exec(text.slice(dateline));
  return dateline + (opening?.[0].length ?? 0);
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
