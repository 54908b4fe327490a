import type { Sentence } from '../../corpus/index.js';
import type { TextSpan } from '../entity.js';
import { datelineOf } from './dateline.js';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,25}`;
const NAMES = `${NAME}(?: (?:${NAME}|al-${NAME}|de|van|von|bin)){0,4}`;
/** "(credit: …", "[Photo by …", "Image: …": all that follows up to the end of the bracket or sentence is a credit. */
const MARKED =
  /(?:^|[\s([|—–-])(?:(?:file )?(?:photo(?:graph)?|image|picture|illustration|graphic|video|screen(?:shot|grab))s?(?: (?:credits?|courtesy|taken))?(?: by| of|:)|(?:photo |image |picture )?credits?:|courtesy of|handout via|source:)\s?/giu;
/** "REUTERS/Mohammed Salem", "John Smith/AP". */
const SLASHED = new RegExp(`(?<![\\p{L}\\p{N}])${NAMES} ?/ ?${NAMES}`, 'gu');
const LABEL = /^\p{L}+(?: \p{L}+)?:/u;
const LONGEST_CREDITED = 6;
const BRACKETED = /\[[^[\]]{3,120}\]/gu;
const BYLINE = new RegExp(
  `^(?:(?:Story|Words|Text|Written|Report(?:ing)?|Additional reporting|Edit(?:ed|ing)|Analysis|Compiled|Translated) by|By|BY|From our) (?:${NAMES}|\\p{Lu}{2,}|\\p{Ll})`,
  'u',
);
const REPORTERS =
  /[([]?\b(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting)|Edit(?:ing|ed)|Compiled|Translat(?:ed|ion)) by \p{Lu}/gu;
const AUTHOR =
  /^(?:The (?:author|writer) is\b|(?:\p{Lu}[\p{L}.'’-]{0,25} ){1,4}is an? (?:\p{L}+[ -]){0,4}(?:staff writer|reporter|correspondent|columnist|contributor|freelance)\b)/u;
const LONGEST_BYLINE = 160;
/** A note on the author stands among so many last sentences. */
const LAST_SENTENCES = 3;

/** Where a text says who wrote it, took its pictures or supplied them. */
export function creditsIn(text: string, sentences: readonly Sentence[]): TextSpan[] {
  return sentences.flatMap((sentence, place) => {
    const { start, end, kind } = sentence;
    const whole = [{ start, end }];
    if (kind === 'byline') return whole;
    const words = text.slice(start, end);
    const isShort = words.length <= LONGEST_BYLINE;
    if (isShort && BYLINE.test(words) && !/[.!?]["”]$/u.test(words)) {
      if (kind !== 'heading' && words.split(' ').length <= 16) return whole;
    }
    if (isShort && place >= sentences.length - LAST_SENTENCES && AUTHOR.test(words)) return whole;
    const spans = [...spansOf(words, REPORTERS), ...agencyOf(words)];
    if (kind === 'caption') spans.push(...captionCredits(words));
    else if (isShort) spans.push(...bracketedCredits(words));
    return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

function captionCredits(words: string): TextSpan[] {
  const slashed = Array.from(words.matchAll(SLASHED), ({ index }) => ({
    start: index,
    end: words.length,
  }));
  const brackets = Array.from(words.matchAll(BRACKETED), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [
    ...spansOf(words, MARKED).filter(({ start }) => !isLabel(words, start)),
    ...slashed,
    ...brackets,
  ];
}

/** "PHOTO: The minister arrives in Lagos" labels a caption; what is credited is short. */
function isLabel(words: string, start: number): boolean {
  return start === 0 && LABEL.test(words) && words.split(' ').length > LONGEST_CREDITED;
}

/** Credits in brackets outside captions, as text that lost its captions has them. */
function bracketedCredits(words: string): TextSpan[] {
  if (!/^[([].*[)\]]\.?$/u.test(words)) return [];
  const isCredit =
    /^\[/u.test(words) || words.search(MARKED) !== -1 || words.search(SLASHED) !== -1;
  return isCredit ? [{ start: 0, end: words.length }] : [];
}

function agencyOf(words: string): TextSpan[] {
  const agency = datelineOf(words)?.agency ?? null;
  return agency === null ? [] : [agency];
}

/** From each match to the end of its sentence: nothing of the story follows a credit. */
function spansOf(words: string, pattern: RegExp): TextSpan[] {
  return Array.from(words.matchAll(pattern), ({ index }) => ({ start: index, end: words.length }));
}
