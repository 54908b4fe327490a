import type { NamedSpan } from '../account.js';
import type { Quotation } from '../reading/index.js';
import type { Speakers, SpokenSentence } from './speakers.js';
import type { SpeechClause } from './speech-clauses.js';

/** A quotation with those who said it; nobody where it cannot be told. */
export interface SpokenQuotation extends Quotation {
  readonly speakers: readonly NamedSpan[];
  /** Whether a clause of the text says who speaks, somebody named or not. */
  readonly isAttributed: boolean;
}

/** What may stand between a clause and the quotation that it leads up to. */
const LEADS_TO = /^[^;!?“”"]{0,160}$/u;
const ONLY_MARKS = /^[\s"”»’',.!?…—–-]*$/u;

/** Says whose words the quotations of an article are. */
export function attributeQuotations(
  quotations: readonly Quotation[],
  sentences: readonly SpokenSentence[],
  speakers: Speakers,
): SpokenQuotation[] {
  const found: SpokenQuotation[] = [];
  for (const quotation of quotations) {
    const clause = clauseAfter(quotation, sentences) ?? clauseBefore(quotation, sentences);
    if (clause !== null) {
      found.push({
        ...quotation,
        speakers: isDenied(quotation, clause, sentences)
          ? []
          : speakers.of(clause.clause, clause.place),
        isAttributed: true,
      });
      continue;
    }
    const last = found.at(-1);
    const goesOn =
      last !== undefined && (quotation.goesOn || continues(quotation, last, sentences));
    found.push({
      ...quotation,
      speakers: goesOn ? last.speakers : introduced(quotation, sentences, speakers),
      isAttributed: goesOn && last.isAttributed,
    });
  }
  return backwards(found);
}

interface PlacedClause {
  readonly clause: SpeechClause;
  readonly place: number;
}

/** "…," X said. */
function clauseAfter(
  { end, last }: Quotation,
  sentences: readonly SpokenSentence[],
): PlacedClause | null {
  const sentence = sentences[last];
  if (sentence === undefined) return null;
  const at = end - sentence.read.start;
  const clause = sentence.clauses.find(
    ({ start, form }) =>
      form !== 'according' && start >= at && ONLY_MARKS.test(sentence.read.text.slice(at, start)),
  );
  return clause === undefined ? null : { clause, place: last };
}

/** X said: "…"; X said the plan was "…"; according to X, "…". */
function clauseBefore(
  { start, first }: Quotation,
  sentences: readonly SpokenSentence[],
): PlacedClause | null {
  const sentence = sentences[first];
  if (sentence === undefined) return null;
  const at = start - 1 - sentence.read.start;
  const near = sentence.clauses.findLast(
    (clause) => clause.end <= at && !isTrailing(clause, sentence, at),
  );
  if (
    near !== undefined &&
    (LEADS_TO.test(bare(sentence.read.text.slice(near.end, at))) || isSplit(near, sentence, at))
  ) {
    return { clause: near, place: first };
  }
  const according = sentence.clauses.find(
    ({ form, start: from }) => form === 'according' && from > at,
  );
  return according === undefined ? null : { clause: according, place: first };
}

/** Whether a clause says that the words are not somebody's own: "denied saying “…”". */
function isDenied(
  { start }: Quotation,
  { clause, place }: PlacedClause,
  sentences: readonly SpokenSentence[],
): boolean {
  const read = sentences[place]?.read;
  if (read === undefined || !/^(?:deny|decline|refuse)$/u.test(clause.plain)) return false;
  const at = start - 1 - read.start;
  return clause.end <= at && /^[^,:]*$/u.test(read.text.slice(clause.end, at));
}

/** A text without what it quotes. */
function bare(text: string): string {
  return text.replace(/“[^“”]{0,400}”|"[^"]{0,400}"/gu, '');
}

/** Whether a clause belongs to what stands before it: "…, X said, but the plan was "…"". */
function isTrailing({ form, end }: SpeechClause, { read }: SpokenSentence, at: number): boolean {
  return (
    form !== 'according' && /^(?:, | )(?:but|while|although)\b/u.test(read.text.slice(end, at))
  );
}

/** "…," X said, "…": the clause stands between two parts of one quotation. */
function isSplit({ start }: SpeechClause, { read }: SpokenSentence, at: number): boolean {
  return /["”]\s*$/u.test(read.text.slice(0, start)) && LEADS_TO.test(read.text.slice(start, at));
}

/** Whether a quotation that says nothing of its speaker follows on one before it. */
function continues(
  quotation: Quotation,
  last: SpokenQuotation,
  sentences: readonly SpokenSentence[],
): boolean {
  return isWhole(quotation, sentences) && quotation.first - last.last <= 1;
}

/** Whoever spoke in the sentence before a quotation that stands by itself. */
function introduced(
  quotation: Quotation,
  sentences: readonly SpokenSentence[],
  speakers: Speakers,
): readonly NamedSpan[] {
  const place = quotation.first - 1;
  const clause = sentences[place]?.clauses.at(-1);
  if (
    clause === undefined ||
    clause.form === 'according' ||
    clause.form === 'quote' ||
    !isWhole(quotation, sentences)
  )
    return [];
  return speakers.of(clause, place);
}

/** Whether the sentences of a quotation hold nothing else. */
function isWhole(
  { start, end, first, last }: Quotation,
  sentences: readonly SpokenSentence[],
): boolean {
  const [from, to] = [sentences[first]?.read, sentences[last]?.read];
  if (from === undefined || to === undefined) return false;
  return (
    ONLY_MARKS.test(from.text.slice(0, start - from.start).replace(/[“«]/gu, '')) &&
    ONLY_MARKS.test(to.text.slice(end - to.start))
  );
}

/** Gives the paragraphs of a long quotation the speaker whom only its last one names. */
function backwards(quotations: readonly SpokenQuotation[]): SpokenQuotation[] {
  const result: SpokenQuotation[] = [];
  for (const quotation of quotations.toReversed()) {
    const next = result.at(-1);
    const isBeginning =
      next?.goesOn === true && quotation.speakers.length === 0 && !quotation.isAttributed;
    result.push(isBeginning ? { ...quotation, speakers: next.speakers } : quotation);
  }
  return result.toReversed();
}
