/** A sentence of a model is no longer than this, in UTF-16 code units. */
const LONGEST_SENTENCE = 400;

/** What people put into texts so that something other than text comes of it. */
const ACTIVE: readonly RegExp[] = [
  // Addresses: with a scheme, of web sites, of mailboxes.
  /\b[a-z][a-z\d+.-]{1,20}:\/\/\S*|\bwww\.\S+|\b(?:javascript|data|mailto):\S+/giu,
  /[^\s@<>]{1,64}@[^\s@<>]{1,200}\.[^\s@<>.,]{2,24}/gu,
  /(?<![\p{L}\p{Nd}])[\p{L}\p{Nd}-]{2,63}(?:\.[\p{Ll}\p{Nd}-]{1,63}){0,4}\.\p{Ll}{2,24}(?![\p{L}\p{Nd}])/gu,
  // Mentions, emoji, times and commands of Discord.
  /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/|id:)[^>]{0,80}>?/gu,
  /@\s?(?:everyone|here)\b/giu,
  /(?<![\p{L}\p{Nd}])@[\p{L}\p{Nd}_]+/gu,
  /:[a-z\d_+-]{2,32}:/giu,
  // Markdown and HTML.
  /!?\]\s?[([]|!\[|\]:/gu,
  /`+|~~+|\|\|+|^\s*(?:#{1,6}|>|[-*+•])\s|^\s*[-*_]{3,}\s*$|-#\s|\\[\\`*_~|<>[\]()#]/gmu,
  /<\/?[a-z!?][^>]{0,200}>?|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/giu,
  /\{\{|\}\}|<<<|>>>|<\|/gu,
  // What is not seen, letters under heaps of marks, pictures, and signs that belong to no sentence.
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu,
  /\p{M}{3,}/gu,
  /(?![©®™])\p{Extended_Pictographic}/gu,
  /(?![©®™°№])\p{So}|[*_\\|~^]/gu,
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu,
];

/** Words of somebody who speaks of themselves or to the reader. */
const PERSONAL =
  /(?<![\p{L}\p{Nd}])(?:I|I['’](?:m|ve|ll|d)|[Mm](?:e|y|yself)|[Ww]e(?:['’](?:re|ve|ll|d))?|us|[Oo]urs?|[Oo]urselves|[Yy]ou(?:['’](?:re|ve|ll|d))?|[Yy]ours?|[Yy]ourself)(?![\p{L}\p{Nd}’'-])/gu;
/** A capital word that stands beside another one: "War I", "Our Lady". */
const TO_CAPITAL = /\p{Lu}\p{L}+ \p{Lu}\p{L}*$/u;
const FROM_CAPITAL = /^\p{Lu}\p{L}* \p{Lu}\p{L}+/u;
/** Talk of a model about itself, its task, or what it was given. */
const META: readonly RegExp[] = [
  /\b(?:as an? |being an? )?(?:ai|language) (?:model|assistant)s?\b|\bas an ai\b|\bchat ?gpt\b|\b(?:this|as an?) chat ?bot\b/giu,
  /\b(?:the|this|these|any|no|of|in|by|from|per) (?:(?:given|provided|available|above|supplied|numbered|cited|retrieved|fenced|following) )*(?:evidence|context|excerpts?|passages?|snippets?|extracts?|lines?|source texts?|prompts?|system (?:prompt|message)|instructions?|json|question|queries|query)(?= (?:above|below|provided|given|says?|states?|shows?|does|do|(?:is|are)(?! (?:whether|how|why|who|when|what|where)\b)|indicates?|mentions?|suggests?|that|lines?|\d|[,.])|[,.]|$)/giu,
  /\b(?:given|provided|available|above|supplied|numbered|cited|retrieved) (?:evidence|sources?|texts?|articles?|information|passages?|lines?|excerpts?|context)\b/giu,
  /\b(?:evidence|lines?|source|sources|passages?|statements?) (?:no\. ?|number |numbers |#)?\d+\b(?! (?:of|on) (?:the|an?) (?!evidence|context|sources?|text|prompt|article))/giu,
  /\b(?:i cannot|cannot (?:be )?(?:determined?|answer|confirm|verif)|not (?:mentioned|specified|provided|stated) (?:in|by) the|no information|(?:ignore|disregard|forget) (?:all|any|the|previous|prior|earlier)|system prompt)\b/giu,
  /\bthe (?:articles?|sources?|texts?) (?:do|does|did)(?: not|n['’]t)\b/giu,
];

/** A marker of a citation inside a text: "[3]", "[3, 4]", "[^3]", "【3】". */
const MARKER = /\s?(?:\[\^?(\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,7})\]|【(\d{1,3})[^】]{0,20}】)/gu;
const EMPHASIS =
  /(?<![\p{L}\p{Nd}_*])(\*\*|__|\*|_)(?=\S)([^*_\n]{1,300}?)(?<=\S)\1(?![\p{L}\p{Nd}_*])/gu;

/** A text without the markers of citations in it, and the numbers that they have. */
export interface UnmarkedText {
  readonly text: string;
  readonly markers: readonly number[];
}

/** Takes the markers of citations out of a text, and stars and lines that only emphasise; folds white space. */
export function unmarked(text: string): UnmarkedText {
  const markers: number[] = [];
  const rest = text.replace(MARKER, (_, square?: string, other?: string) => {
    markers.push(...(square ?? other ?? '').split(/[,;]/u).map(Number));
    return '';
  });
  return { text: rest.replace(EMPHASIS, '$2').trim(), markers };
}

/**
 * A sentence as it may be shown: on one line, with a full stop where it has no end. Null where it is no plain sentence:
 * too long, without words, a question or a fragment; where it addresses somebody or speaks of the model and its task; and
 * where it holds links, mentions, markup, invisible characters or letters of another script that no cited sentence has.
 */
export function readSentence(sentence: string, cited: readonly string[]): string | null {
  const isCited = (part: string) => cited.some((text) => text.includes(part));
  if (
    /[\r\n\u2028\u2029]/u.test(sentence.trim()) &&
    ACTIVE.some((one) => has(one, sentence, isCited))
  )
    return null;
  const text = sentence
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
    .normalize('NFC');
  if (text.length > LONGEST_SENTENCE || !/\p{L}{2}/u.test(text)) return null;
  if (ACTIVE.some((pattern) => has(pattern, text, isCited))) return null;
  const own = withoutQuoted(text);
  if (META.some((pattern) => has(pattern, own, isCited)) || isPersonal(own, cited)) return null;
  if (/[?][?!]*["'”’)\]]*$/u.test(text) || /[,;:–—-]$/u.test(text)) return null;
  return /[.!…]["'”’)\]]*$/u.test(text) ? text : `${text}.`;
}

function has(pattern: RegExp, text: string, isCited: (part: string) => boolean): boolean {
  return Array.from(text.matchAll(pattern)).some(([part]) => !isCited(part));
}

function isPersonal(text: string, cited: readonly string[]): boolean {
  return Array.from(text.matchAll(PERSONAL)).some(({ 0: word, index }) => {
    const until = text.slice(0, index + word.length);
    // "World War I", "Our Lady of Peace": with a capital beside it, in the words of a cited sentence.
    const parts = [TO_CAPITAL.exec(until)?.[0], FROM_CAPITAL.exec(text.slice(index))?.[0]];
    return !parts.some((part) => part !== undefined && cited.some((one) => one.includes(part)));
  });
}

/** A text with a space for everything between quotation marks. */
function withoutQuoted(text: string): string {
  return text.replace(/[“"«][^“”"«»]*[”"»]|(?<![\p{L}\p{Nd}])[‘'][^‘’']*[’'](?!\p{L})/gu, ' ');
}
