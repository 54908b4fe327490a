import { type Fact, findFacts, isDemonym, type NameFact } from '../../facts/index.js';
import type { Witness } from '../evidence/index.js';

/** How many UTF-16 code units behind "according to" and the like belong to who is credited. */
const REACH = 70;

const ACCORDING_TO = /\b(?:[Aa]ccording to|[Rr]eported by|[Bb]y the (?:count|account) of) /gu;
const TOLD = /\b(?:told|telling|tells) (?:the )?$/u;
const CITING = /\b(?:[Cc]iting|[Qq]uoting) /gu;
/** What may be cited without a name. */
const UNNAMED =
  /^(?:\p{Ll}[\p{L}-]* ){0,3}(?:media|press|newspapers?|outlets|agenc(?:y|ies)|broadcasters?)\b/u;
/** Behind a name: an adverb between commas, an apposition, or who speaks for it ("White House press secretary"). */
const REPORTS =
  /^(?:,? (?:also|meanwhile|earlier|later|first|too|however),?|, [^,.;:“”"]{3,60},|(?:['’]s?)?((?: \p{Ll}[\p{L}-]*){0,3})) (?:reported|reports|said|says|wrote|writes|noted|notes|stated|states|announced|published|quoted|revealed|added|confirmed|acknowledged)\b/u;
/** What cannot stand between the two. */
const NO_SPEAKER =
  /(?:^|\s)(?:was|were|is|are|has|had|have|be|been|and|but|that|which|to|in|on|of|by|with|from|for|\p{L}+ed)(?:\s|,|$)/u;
const SAID_BEFORE = /\b(?:said|says|wrote|reported) (?:the )?$/u;

/**
 * The outlet or person that a sentence credits with what it says, in its own words: "Axios" in "Axios reported on
 * Wednesday", "Al-Monitor" in "told Al-Monitor", "foreign media" in "citing foreign media". Null where it speaks for itself.
 */
export function creditedOutlet(sentence: string): string | null {
  return creditAmong(sentence, findFacts(sentence));
}

/** Whom the sentence of a witness credits; see {@link creditedOutlet}. */
export function creditOf({ sentence, facts }: Witness): string | null {
  return creditAmong(sentence.text, facts);
}

function creditAmong(sentence: string, facts: readonly Fact[]): string | null {
  const names = facts.filter(
    (fact): fact is NameFact => fact.kind === 'name' && !isDemonym(fact.text.toLowerCase()),
  );
  return (
    behind(sentence, names, ACCORDING_TO) ??
    toldTo(sentence, names) ??
    reporter(sentence, names) ??
    cited(sentence, names)
  );
}

/** The last name of the phrase behind a marker: "KAN" in "according to Israel's national broadcaster KAN". */
function behind(sentence: string, names: readonly NameFact[], marker: RegExp): string | null {
  for (const match of sentence.matchAll(marker)) {
    const start = match.index + match[0].length;
    const end = start + phraseLength(sentence.slice(start, start + REACH));
    const own = names.filter((name) => name.start >= start && name.end <= end);
    const name = own.findLast(({ guess }) => guess !== 'place') ?? own.at(-1);
    if (name !== undefined) return name.text;
  }
  return null;
}

function phraseLength(text: string): number {
  const end = text.search(/[,;:"“”()\n]|\.(?:\s|$)|\s(?:and|but|while|who|which)\s/u);
  return end === -1 ? text.length : end;
}

/** Somebody whom something is told to publishes it, unless it is an order or an official's message. */
function toldTo(sentence: string, names: readonly NameFact[]): string | null {
  const found = names.find(
    ({ start, end, guess }) =>
      guess !== 'place' &&
      guess !== 'person' &&
      TOLD.test(sentence.slice(Math.max(0, start - 20), start)) &&
      !/^ (?:to|not to)\b/u.test(sentence.slice(end, end + 10)),
  );
  return found?.text ?? null;
}

function reporter(sentence: string, names: readonly NameFact[]): string | null {
  const found = names.find(
    ({ start, end }) =>
      (speaks(sentence.slice(end, end + REACH)) &&
        !/\b(?:if|when|whether|unless)(?: the)? $/iu.test(
          sentence.slice(Math.max(0, start - 14), start),
        )) ||
      SAID_BEFORE.test(sentence.slice(Math.max(0, start - 20), start)),
  );
  return found?.text ?? null;
}

function speaks(behind: string): boolean {
  const match = REPORTS.exec(behind);
  return match !== null && !NO_SPEAKER.test(match[1] ?? '');
}

function cited(sentence: string, names: readonly NameFact[]): string | null {
  const named = behind(sentence, names, CITING);
  if (named !== null) return named;
  for (const match of sentence.matchAll(CITING)) {
    const phrase = UNNAMED.exec(sentence.slice(match.index + match[0].length));
    if (phrase !== null) return phrase[0];
  }
  return null;
}
