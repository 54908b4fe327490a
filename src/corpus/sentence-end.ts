/** How far a decision looks to each side: enough for a name, a quotation mark and a verb of saying. */
const REACH = 80;

/** Abbreviations that stand before a name, a number or a place and do not end a sentence. */
const NEVER_LAST = wordSet(`
  mr mrs ms mx messrs dr prof rev fr sr st ste hon gov sen rep reps sens pres amb
  gen lt col maj capt cmdr cdr adm brig sgt cpl pvt supt insp det
  vs v cf eg ie e.g i.e viz approx ca al ed eds
  mt ft tel ext dept univ assn natl intl
  hr abb bzw z.b d.h u.a usw mme mlle sra srta dra sig
`);

/** Abbreviations that stand before a number, and are words or ends of sentences elsewhere ("No. 5", "No."). */
const BEFORE_NUMBER = wordSet(`
  no nos nr p pp par para ch sec fig figs art arts vol vols jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Abbreviations that stand inside a sentence as well as at its end. */
const MAYBE_LAST = wordSet(`
  inc ltd co corp llc plc bros jr etc esq ave blvd rd a.m p.m u.s u.k u.n e.u d.c u.a.e u.s.a u.s.s.r l.a n.y
  ph.d m.d b.a m.a s.a n.v jan feb mar apr jun jul aug sep sept oct nov dec est ret
`);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const STARTERS = wordSet(`
  the a an this that these those there here it its he she they we i you his her their our my who what when where why how
  in on at by for from as after before during since until while if although though because despite with without under
  and but or so yet however meanwhile moreover nevertheless instead still also then now both some many most no not
  several all one two according earlier later last next today yesterday
`);

/** Languages that write ordinals as a number with a point ("am 5. März"). */
const POINTED_ORDINALS = wordSet('de da nb nn no fi cs sk hu hr sr bs sl et lv is tr');

const SAYING =
  /^(?:\p{Lu}[\p{L}'’.-]{0,30}\s+){1,4}(?:said|says|asked|asks|wrote|writes|told|tells|added|adds|replied|answered|shouted|tweeted|posted|exclaimed|declared|warned|chanted)\b/u;
const LAST_TOKEN = /(?:^|[^\p{L}\p{N}.])((?:\p{L}\.)+\p{L}|\p{L}+|\p{Nd}+)\.$/u;

/**
 * Whether a sentence that began at `start` ends at `end`, a place where the Unicode rules would end it. `text` is one
 * block; `language` is an ISO 639 code.
 */
export function endsSentence(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - REACH), end);
  const left = before.trimEnd();
  const right = text.slice(end, end + REACH).trimStart();
  if (right === '' || !/[\p{L}\p{N}]/u.test(left)) return false;
  const spaced = left.length < before.length || /^\s/u.test(text.slice(end, end + 1));
  if (!spaced && /[.!?]$/u.test(left)) return false;
  if (!spaced && /[[(/]$/u.test(left)) return false;
  // What closes a quotation or a bracket, and nothing else, belongs to what it closes.
  if (/^[\p{Pe}\p{Pf}.,;:!?…]+(?:\s|$)/u.test(right)) return false;
  if (continuesInLowerCase(right)) return false;
  if (/[!?]["”’»]$/u.test(left) && SAYING.test(right)) return false;
  return !endsInAbbreviation(left, right, text.slice(start, end).trim().length, language);
}

/** A small letter continues the sentence, unless it stands in brackets that open after the full stop. */
function continuesInLowerCase(right: string): boolean {
  return /^["“”‘’'«»–—-]{0,3}\s?\p{Ll}/u.test(right);
}

function endsInAbbreviation(
  left: string,
  right: string,
  length: number,
  language: string,
): boolean {
  const token = LAST_TOKEN.exec(left)?.[1];
  if (token === undefined) return false;
  const next = /^["“‘«([]?(\p{L}[\p{L}'’]*|\p{Nd}+)/u.exec(right)?.[1] ?? '';
  const beforeNumber = /^\p{Nd}/u.test(next);
  if (/^\p{Nd}+$/u.test(token)) {
    // "1. The first point" at the very start; "am 5. März" in some languages.
    if (token.length <= 3 && length <= token.length + 1) return true;
    return token.length <= 2 && POINTED_ORDINALS.has(language);
  }
  const word = token.toLowerCase();
  if (NEVER_LAST.has(word)) return true;
  if (BEFORE_NUMBER.has(word) && beforeNumber) return true;
  const initial = /^\p{Lu}$/u.test(token) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token);
  if (initial || MAYBE_LAST.has(word)) {
    if (next === '') return false;
    return beforeNumber ? !initial : !STARTERS.has(next.toLowerCase());
  }
  return false;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
