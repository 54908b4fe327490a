import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { haveInCommon, mayBeSame } from './actors.js';
import { isPartOfSpeech } from './check-new-words.js';
import { isPredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';
import { isConfirming, isSpeech, type Speech, speechIn } from './speech.js';

/**
 * Whether a paraphrase has somebody else say something, vouches for what its source only passes on as said, claimed or
 * believed, or ascribes to somebody what the source says of its own accord.
 */
export function checkSpeakers(
  statement: CheckedText,
  { quote, around }: StatementSource,
): Problem | null {
  const own = speechIn(statement);
  const theirs = speechIn(quote);
  if (own.length + theirs.length === 0) return null;
  for (const [place, token] of statement.tokens.entries()) {
    const term = statement.terms[place];
    if (term === undefined || isSpeech(token.folded) || !isPredicate(statement, place)) continue;
    const places = quote.terms.flatMap((other, at) => (meanSame(term, other) ? [at] : []));
    if (places.length === 0) continue;
    const said = speechAt(own, place);
    const confirms = isConfirming(statement.tokens[said?.place ?? -1]?.folded ?? '');
    const fits =
      places.some((at) => isSameSpeech(said, speechAt(theirs, at), confirms)) ||
      (said !== null && theirs.length === 0 && isSaidAround(said, quote, around));
    if (fits) continue;
    const text = (said === null ? token : statement.tokens[said.place])?.text ?? token.text;
    return { kind: 'wording', text, detail: said === null ? 'open' : 'absent', rival: null };
  }
  return null;
}

/** Whether a piece of a quotation is by whom a sentence around it has as speaking. */
function isSaidAround(
  { kind, speakers }: Speech,
  quote: CheckedText,
  around: readonly CheckedText[],
): boolean {
  return (
    /^(?:saying|claiming|reporting|according)$/u.test(kind) &&
    isPartOfSpeech(quote, around) &&
    around.some((text) => speechIn(text).some((one) => haveInCommon(speakers, one.speakers)))
  );
}

/** The innermost speech that a word is part of. */
function speechAt(all: readonly Speech[], place: number): Speech | null {
  const around = all.filter(({ first, end }) => place >= first && place < end);
  return around.toSorted((a, b) => a.end - a.first - (b.end - b.first))[0] ?? null;
}

function isSameSpeech(own: Speech | null, theirs: Speech | null, isConfirming: boolean): boolean {
  if (theirs === null) return own === null || own.kind === 'vouching';
  if (own === null) return !/^(?:saying|claiming)$/u.test(theirs.kind);
  if (own.kind === 'vouching' && theirs.kind !== 'vouching') {
    if (!isConfirming || !/^(?:saying|reporting|according)$/u.test(theirs.kind)) return false;
  }
  if (theirs.kind === 'claiming' && own.kind === 'reporting') return false;
  return mayBeSame(own.speakers, theirs.speakers);
}
