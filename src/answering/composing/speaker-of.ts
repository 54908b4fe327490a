import { findFacts } from '../../facts/index.js';
import type { StoredSentence } from '../../library/index.js';
import type { Witness } from '../evidence/index.js';

/** How far back the speaker of a quotation is looked for. */
const SENTENCES_BACK = 3;

const SAYING =
  '(?:said|says|told|tells|wrote|writes|added|stated|continued|explained|stressed|concluded|noted|warned|argued|claimed|declared|insisted|recalled|remarked)';
const SAYS = new RegExp(`\\b${SAYING}\\b`, 'u');
const PRONOUN_SAYS = new RegExp(
  `\\b(?:he|she|they)\\s+(?:\\w+\\s+)?${SAYING}\\b|\\b${SAYING}\\s+(?:he|she|they)\\b`,
  'iu',
);

/**
 * Who speaks the quotation that a sentence consists of or goes on with, as the article names them in it or before it;
 * null where the sentence quotes nobody or says itself who speaks.
 */
export function speakerOf({ sentence, passage, place }: Witness): string | null {
  const before = passage.sentences.slice(Math.max(0, place - SENTENCES_BACK), place);
  if (!isQuotation(sentence.text, before)) return null;
  for (const [at, { text, kind }] of [...before.entries()].toReversed()) {
    if (kind === 'heading' || kind === 'caption') return null;
    const own = withoutQuoted(text, isOpenBehind(before.slice(0, at)));
    if (!SAYS.test(own)) continue;
    const speaker = subjectOfSaying(text, own);
    if (speaker !== null) return speaker;
    if (!PRONOUN_SAYS.test(own)) return null;
  }
  return null;
}

/** Whether a sentence is all quotation but for "he said"; the quotation may have begun before it. */
function isQuotation(text: string, before: readonly StoredSentence[]): boolean {
  const isOpen = isOpenBehind(before);
  if (!isOpen && !/^["“]/u.test(text)) return false;
  const rest = withoutQuoted(text, isOpen);
  return !/\p{L}/u.test(rest) || PRONOUN_SAYS.test(rest);
}

/** Whether a quotation that was opened in these sentences goes on behind them. */
function isOpenBehind(sentences: readonly StoredSentence[]): boolean {
  let open = false;
  for (const [mark] of sentences
    .map(({ text }) => text)
    .join('\n')
    .matchAll(/["“”]/gu)) {
    open = mark === '“' || (mark === '"' && !open);
  }
  return open;
}

/** A text with spaces for what it quotes, so that places stay. */
function withoutQuoted(text: string, isOpen: boolean): string {
  let quoted = isOpen;
  return Array.from(text, (letter) => {
    const was = quoted;
    if (/["“”]/u.test(letter)) quoted = letter === '“' || (letter === '"' && !quoted);
    return was || quoted ? ' '.repeat(letter.length) : letter;
  }).join('');
}

/** What a name may stand before, up to the verb that it belongs to: "officials", "later". */
const BETWEEN = /^(?:['’]s)?(?: (?!(?:and|or|but|that|which|who)\b)\p{Ll}[\p{L}-]*){0,3} $/u;
/** An insertion between a name and its verb: ", who led the talks, said". */
const INSERTION = /,[^,]*, $/u;

/**
 * The person or body that a sentence has saying something: the name before the verb, or behind it where the verb stands
 * right behind a quotation. Null where none stands near enough to tell.
 * @param bare the sentence with spaces for what it quotes
 */
function subjectOfSaying(text: string, bare: string): string | null {
  const verb = SAYS.exec(bare);
  if (verb === null) return null;
  const end = verb.index + verb[0].length;
  const names = findFacts(bare).filter((fact) => fact.kind === 'name');
  const speakers = names.filter(({ guess }) => guess !== 'place');
  if (/["”] $/u.test(text.slice(0, verb.index))) {
    const clause = /^[^,.;:]*/u.exec(bare.slice(end))?.[0].length ?? 0;
    const behind = speakers.filter((name) => name.start >= end && name.end <= end + clause);
    return (behind.find(({ guess }) => guess === 'person') ?? behind[0])?.text ?? null;
  }
  const clause = bare.slice(0, verb.index).replace(INSERTION, ' ');
  const speaker = names.findLast((name) => name.end <= clause.trimEnd().length);
  if (speaker === undefined || !speakers.includes(speaker)) return null;
  const isOfSomebody = speaker.guess === 'person' && /\bof $/u.test(clause.slice(0, speaker.start));
  return !isOfSomebody && BETWEEN.test(clause.slice(speaker.end)) ? speaker.text : null;
}
