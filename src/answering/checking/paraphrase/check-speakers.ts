import type { CheckedText } from '../checked-text.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';
import { mayBeSame } from './actors.js';
import { isPredicate } from './predicate.js';
import { meanSame } from './same-meaning.js';
import { isSpeech, type Speech, speechIn } from './speech.js';

/**
 * Whether a paraphrase has somebody else say something, vouches for what its source only passes on as said, claimed or
 * believed, or ascribes to somebody what the source says of its own accord.
 */
export function checkSpeakers(statement: CheckedText, { quote }: StatementSource): Problem | null {
  const own = speechIn(statement);
  const theirs = speechIn(quote);
  if (own.length + theirs.length === 0) return null;
  for (const [place, token] of statement.tokens.entries()) {
    const term = statement.terms[place];
    if (term === undefined || isSpeech(token.folded) || !isPredicate(statement, place)) continue;
    const places = quote.terms.flatMap((other, at) => (meanSame(term, other) ? [at] : []));
    if (places.length === 0) continue;
    const said = speechAt(own, place);
    const fits = places.some((at) => isSameSpeech(said, speechAt(theirs, at)));
    if (fits) continue;
    const text = (said === null ? token : statement.tokens[said.place])?.text ?? token.text;
    return { kind: 'wording', text, detail: said === null ? 'open' : 'absent', rival: null };
  }
  return null;
}

/** The innermost speech that a word is part of. */
function speechAt(all: readonly Speech[], place: number): Speech | null {
  const around = all.filter(({ first, end }) => place >= first && place < end);
  return around.toSorted((a, b) => a.end - a.first - (b.end - b.first))[0] ?? null;
}

function isSameSpeech(own: Speech | null, theirs: Speech | null): boolean {
  if (theirs === null) return own === null || own.kind === 'vouching';
  if (own === null) return !/^(?:saying|claiming)$/u.test(theirs.kind);
  if (own.kind === 'vouching' && theirs.kind !== 'vouching') return false;
  if (theirs.kind === 'claiming' && own.kind === 'reporting') return false;
  return mayBeSame(own.speakers, theirs.speakers);
}
