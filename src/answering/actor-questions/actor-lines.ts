import { type Citation, withoutReferenceMarks } from '../../citing/index.js';
import { formatCalendarDate } from '../../dating/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';

/** A sentence of an answer about an actor, with the citations that it rests on, not numbered yet. */
export interface ActorLine {
  /** `own`: put together from what articles say; `quote`: somebody's words; `sentence`: one of an article. */
  readonly kind: 'own' | 'quote' | 'sentence';
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** What somebody is called, with the outlets that call them so. */
export function roleLine(
  name: string,
  role: { readonly text: string; readonly tense: 'current' | 'former' | 'coming' },
  citations: readonly Citation[],
  wording: Wording,
): ActorLine {
  const isTold = /\b(?:former|formerly|ex|late|once|then|one-time|erstwhile)\b/iu.test(role.text);
  const words =
    role.tense === 'former' && !isTold
      ? fillTemplate(wording['actor-formerly'], { role: role.text })
      : role.text;
  const origins = originsOf(citations, wording);
  const text =
    origins === ''
      ? fillTemplate(wording['lead-role'], { name, role: words })
      : fillTemplate(wording['actor-role'], { name, role: words, origins });
  return { kind: 'own', text, citations };
}

/** What somebody said: their own words, or the sentence that reports them. */
export function saidLine(
  name: string,
  { text, form }: { readonly text: string; readonly form: 'quote' | 'report' },
  citations: readonly Citation[],
  wording: Wording,
): ActorLine {
  const [source] = citations;
  if (form === 'report') return sentenceLine(source?.quote ?? text, citations, wording);
  const origin = originsOf(citations, wording);
  const words = fillTemplate(wording['actor-said'], { name, words: text });
  return {
    kind: 'quote',
    text: origin === '' ? words : fillTemplate(wording.published, { origin, words }),
    citations,
  };
}

/** A sentence of an article in its own words, with the outlet that has it. */
export function sentenceLine(
  sentence: string,
  citations: readonly Citation[],
  wording: Wording,
): ActorLine {
  const origin = originsOf(citations.slice(0, 1), wording);
  // Reference marks of the article would read like those of the answer.
  const words = withoutReferenceMarks(sentence);
  return {
    kind: 'sentence',
    text: origin === '' ? words : fillTemplate(wording.published, { origin, words }),
    citations,
  };
}

/**
 * The lines worth saying: each once, with its footnotes, and no sentence whose words or quotation were given before.
 */
export function withoutRepeated(lines: readonly ActorLine[]): ActorLine[] {
  const texts = new Set<string>();
  const given = new Set<string>();
  return lines.filter(({ kind, text, citations }) => {
    const [source] = citations;
    if (source === undefined || texts.has(text)) return false;
    const place = JSON.stringify([source.file, source.article, source.lines, source.quote]);
    if (kind === 'sentence' && given.has(place)) return false;
    texts.add(text);
    if (kind !== 'own') given.add(place);
    return true;
  });
}

/** Finds citations of a page by their numbers. */
export function citer(all: readonly Citation[]): (numbers: readonly number[]) => Citation[] {
  const byNumber = new Map(all.map((citation) => [citation.n, citation]));
  return (numbers) =>
    numbers.map((n) => byNumber.get(n)).filter((citation) => citation !== undefined);
}

/** The outlets of some citations with their dates: "Al-Monitor; The Herald (5 March 2025)". */
function originsOf(citations: readonly Citation[], wording: Wording): string {
  const origins = citations.flatMap(({ publisher, date }) => {
    if (publisher === null) return [];
    return date === null
      ? [publisher]
      : [fillTemplate(wording.origin, { outlet: publisher, date: formatCalendarDate(date.value) })];
  });
  return [...new Set(origins)].join('; ');
}
