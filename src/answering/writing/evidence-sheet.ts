import { estimateTokens } from '../../chat/index.js';
import type { ArticleId } from '../../corpus/index.js';
import { formatCalendarDate } from '../../dating/index.js';
import type { StoredPassage } from '../../library/index.js';
import { type JudgedPart, withDates } from '../composing/index.js';
import { type Evidence, type Witness, WitnessReader } from '../evidence/index.js';
import { oneLine } from './fence.js';

/** A numbered line of an {@link EvidenceSheet}. */
export interface SheetEntry {
  readonly n: number;
  readonly witness: Witness;
}

/** The evidence as a chat model is given it. */
export interface EvidenceSheet {
  /** The lines by their numbers, from 1. */
  readonly entries: readonly SheetEntry[];
  /** All of them as `[n] words`, article by article, each under a line `Source: title — outlet — date`. */
  readonly text: string;
}

/** What an {@link EvidenceSheet} is made from. */
export interface SheetTask {
  readonly parts: readonly Pick<JudgedPart, 'evidence'>[];
  /** What was found for other wordings of the question, each best first. */
  readonly more?: readonly (readonly Evidence[])[];
  /** Most tokens of the text, as estimated. */
  readonly tokens: number;
}

/** The best sentences of every part, which come before anything around them. */
const BEST = 3;
/** What stands in the same words in several articles, reprints for one, is given from this many. */
const MOST_ALIKE = 2;
const MOST_LINES = 999;
const LONGEST_TITLE = 120;
const LONGEST_OUTLET = 60;
const LONGEST_LINE = 2_000;

/** Stands between sentences of an article that do not follow each other. */
const GAP = '…';

/** How the prompt says that dates are given, so that it is no wording for people. */
const DATED = { 'dated-words': '{{words}} ({{date}})' };

/**
 * Puts evidence on a sheet of at most so many tokens: first the best sentences of every part and wording, then the whole
 * passages that they stand in, best first and in turns. Headings, bylines and questions say nothing that could be cited
 * and get no line.
 */
export function buildEvidenceSheet({ parts, more = [], tokens }: SheetTask): EvidenceSheet {
  const runs = [...parts.map(({ evidence }) => evidence), ...more];
  const draft = new SheetDraft(tokens);
  for (const witness of inTurns(runs.map((run) => run.slice(0, BEST)))) draft.add(witness);
  const reader = new WitnessReader();
  const known = new Set<StoredPassage['id']>();
  for (const witness of inTurns(runs)) {
    draft.add(witness);
    if (known.has(witness.passage.id)) continue;
    known.add(witness.passage.id);
    for (const place of placesAround(witness)) {
      const neighbour = reader.read(witness.passage, place);
      if (neighbour !== null) draft.add(neighbour);
    }
  }
  return draft.finish();
}

/** A sheet on its way. */
class SheetDraft {
  readonly #articles = new Map<ArticleId, Witness[]>();
  readonly #sentences = new Set<string>();
  /** The articles that words are given from. */
  readonly #alike = new Map<string, Set<ArticleId>>();
  #tokens: number;

  constructor(tokens: number) {
    this.#tokens = tokens;
  }

  /** Adds a sentence where it says something that is not on the sheet, and there is room. */
  add(witness: Witness): void {
    const { passage, sentence } = witness;
    const key = `${passage.articleId}:${sentence.start}`;
    const words = sentence.text.toLowerCase();
    const alike = this.#alike.get(words) ?? new Set();
    const isNew = !this.#sentences.has(key) && !alike.has(passage.articleId);
    if (!isNew || alike.size === MOST_ALIKE) return;
    if (this.#sentences.size === MOST_LINES || !isStatement(witness)) return;
    const own = this.#articles.get(passage.articleId);
    const lines = [
      GAP,
      lineOf(witness, MOST_LINES),
      ...(own === undefined ? [headerOf(passage)] : []),
    ];
    const cost = lines.reduce((sum, line) => sum + estimateTokens(`${line}\n`), 0);
    if (cost > this.#tokens) return;
    this.#tokens -= cost;
    this.#sentences.add(key);
    this.#alike.set(words, alike.add(passage.articleId));
    if (own === undefined) this.#articles.set(passage.articleId, [witness]);
    else own.push(witness);
  }

  /** Numbers the sentences: articles in the order in which they came, their sentences as they stand in them. */
  finish(): EvidenceSheet {
    const entries: SheetEntry[] = [];
    const lines: string[] = [];
    for (const witnesses of this.#articles.values()) {
      let end: number | null = null;
      for (const witness of witnesses.sort((a, b) => a.sentence.start - b.sentence.start)) {
        if (end === null) lines.push(headerOf(witness.passage));
        else if (witness.sentence.start > end + 1) lines.push(GAP);
        end = witness.sentence.end;
        const n = entries.push({ n: entries.length + 1, witness });
        lines.push(lineOf(witness, n));
      }
    }
    return { entries, text: lines.join('\n') };
  }
}

function headerOf({ article: { title, publisher, dating } }: StoredPassage): string {
  const date = dating.status === 'dated' ? formatCalendarDate(dating.date.value) : 'undated';
  const outlet = publisher === null ? [] : [oneLine(publisher, LONGEST_OUTLET)];
  return `Source: ${[oneLine(title, LONGEST_TITLE), ...outlet, date].join(' — ')}`;
}

function lineOf(witness: Witness, n: number): string {
  return `[${n}] ${oneLine(withDates(witness, DATED), LONGEST_LINE)}`;
}

function isStatement({ sentence: { kind, text } }: Witness): boolean {
  return (
    kind !== 'heading' && kind !== 'byline' && /\p{L}/u.test(text) && !/\?["'”’)]*$/u.test(text)
  );
}

/** The first of every run, then the second of every run, and so on. */
function inTurns<T>(runs: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    runs.flatMap((run) => run.slice(place, place + 1)),
  ).flat();
}

/** The other places of a sentence's passage, the nearest first. */
function placesAround({ passage, place }: Witness): number[] {
  return passage.sentences
    .map((_, other) => other)
    .filter((other) => other !== place)
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
}
