import type { DateFact, Fact, NumberFact } from '../../facts/index.js';
import { isReferenceMark, type SentenceFrame } from './sentence-frame.js';
import { type SpanCandidate, spanBetween } from './span-candidate.js';

/** Words before a date without which it would say something else: "after the end of", "the early", "spring". */
const DATE_QUALIFIER =
  /(?<![\p{L}\p{N}])(?:(?:before|after|until|since|around|about|circa|prior to|as of) )?(?:the )?(?:(?:very )?(?:early|late|mid)[ -]|(?:(?:beginning|start|middle|end|spring|summer|autumn|fall|winter) of|spring|summer|autumn|winter) )?(?:the )?$/iu;
const NUMBER_QUALIFIER =
  /(?<![\p{L}\p{N}])(?:(?:about|around|approximately|roughly|nearly|almost|some|up to|at least|at most|(?:no )?(?:more|less|fewer) than|just (?:over|under)|well over|over|under|above|below|as (?:many|few|much|little) as|exactly|upwards of|an estimated|close to) ){0,2}$/iu;
/** How far before a fact its qualifier may begin, and behind it its noun, in UTF-16 code units. */
const REACH = 40;
const DATE_RANGE = /^(?:\s?[–—-]\s?| to | until | till | through )$/u;
const PAIR = /^ and $/u;
/** Between the numbers of a range, a score or a clock. */
const NUMBER_RANGE = /^(?:\s?[–—-]\s?| to |:)$/u;
const CENTURY = /^ ?centur(?:y|ies)\b/u;
/** What numbers are measured in, as signs and in short. */
const UNIT =
  /^(?:\s?°\s?[CFK]?| ?(?:sq|square|cubic) ?[a-z]+| ?(?:km\/h|km\/s|m\/s|mph|km2|km|mi|m|cm|mm|kg|g|ft|MW|GW|kW|GHz|MHz|ha|nm)²?(?![\p{L}\p{N}/]))/u;

/** The facts of a sentence as spans: dates and numbers with the words that qualify them, ranges as one. */
export function factSpans(frame: SentenceFrame, facts: readonly Fact[]): SpanCandidate[] {
  return facts
    .flatMap((fact, place) => {
      if (fact.kind === 'date') return dateSpans(frame, fact, facts[place + 1]);
      if (isReferenceMark(frame.text, fact.start, fact.end)) return [];
      if (fact.kind === 'number') {
        return numberSpans(frame, fact, facts[place + 1], facts[place - 1]);
      }
      return [spanBetween(frame, fact.kind, fact.start, fact.end, fact)];
    })
    .filter((span) => span !== null);
}

function dateSpans(
  frame: SentenceFrame,
  fact: DateFact,
  next: Fact | undefined,
): (SpanCandidate | null)[] {
  const { text } = frame;
  const start = qualified(text, fact.start, DATE_QUALIFIER);
  const whole = spanBetween(frame, 'date', start, fact.end, fact);
  if (next?.kind !== 'date') return [whole];
  const between = text.slice(fact.end, next.start);
  const areDecades = /s$/u.test(fact.text) && /s$/u.test(next.text);
  const isBetween = /\bbetween (?:the )?$/iu.test(text.slice(0, fact.start));
  const isRange = DATE_RANGE.test(between) || (PAIR.test(between) && (areDecades || isBetween));
  if (!isRange) return [whole];
  const range = spanBetween(frame, 'date', start, next.end, fact);
  return [range && { ...range, isCompleted: true }, whole];
}

function numberSpans(
  frame: SentenceFrame,
  fact: NumberFact,
  next: Fact | undefined,
  last: Fact | undefined,
): (SpanCandidate | null)[] {
  const { text } = frame;
  const century = CENTURY.exec(text.slice(fact.end, fact.end + REACH))?.[0];
  if (fact.role === 'ordinal' && century !== undefined) {
    const first = qualified(text, fact.start, DATE_QUALIFIER);
    return [spanBetween(frame, 'date', first, fact.end + century.length, null)];
  }
  const start = qualified(text, fact.start, NUMBER_QUALIFIER);
  const isTail = last?.kind === 'number' && NUMBER_RANGE.test(text.slice(last.end, fact.start));
  const isHead = next?.kind === 'number' && NUMBER_RANGE.test(text.slice(fact.end, next.start));
  // "Rose from 10 to 20" names two numbers, "10 to 20" one.
  const isChange = /\bfrom (?:\S{1,20} ){0,2}$/u.test(
    text.slice(0, isTail ? last.start : fact.start).slice(-REACH),
  );
  const range = isHead ? withUnit(frame, start, next) : [];
  const alone = (isHead || isTail) && !isChange ? [] : withUnit(frame, start, fact);
  return [...range, ...alone];
}

/** A number with its unit; one that counts something with its noun and without. */
function withUnit(frame: SentenceFrame, start: number, fact: NumberFact): (SpanCandidate | null)[] {
  const { text, words } = frame;
  const { end, counted } = fact;
  const upTo = (last: number) => spanBetween(frame, 'number', start, last, fact);
  const unit = UNIT.exec(text.slice(end, end + REACH))?.[0];
  if (unit !== undefined) return [upTo(end + unit.length)];
  const noun = words.find(
    (word) => word.start >= end && word.start < end + REACH && word.folded === counted,
  );
  return noun === undefined ? [upTo(end)] : [upTo(end), upTo(noun.end)];
}

/** Where the qualifier in front of an offset begins; the offset itself where there is none. */
function qualified(text: string, start: number, qualifier: RegExp): number {
  const from = Math.max(0, start - REACH);
  const found = qualifier.exec(text.slice(from, start));
  return found === null ? start : from + found.index;
}
