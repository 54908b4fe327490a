import { estimateTokens } from '../../chat/index.js';
import type { ArticleId } from '../../corpus/index.js';
import { formatCalendarDate } from '../../dating/index.js';
import type { StoredPassage } from '../../library/index.js';
import { type JudgedPart, withDates } from '../composing/index.js';
import { type Evidence, isStatement, type Witness, WitnessReader } from '../evidence/index.js';
import { oneLine } from './fence.js';
import { startsBack } from './written-reference.js';

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
 * passages that they stand in, best first and in turns. A sentence that begins with "he" or "that" comes with the one
 * before it, where the passage has that and there is room for both. Headings, bylines and questions say nothing that could be cited and get no line.
 */
export function buildEvidenceSheet({ parts, more = [], tokens }: SheetTask): EvidenceSheet {
  const runs = [...parts.map(({ evidence }) => evidence), ...more];
  const draft = new SheetDraft(tokens);
  const reader = new WitnessReader();
  const add = (witness: Witness) => {
    const { passage, sentence, place } = witness;
    const before = startsBack(sentence.text) ? reader.read(passage, place - 1) : null;
    draft.add(before === null ? [witness] : [before, witness]);
  };
  for (const witness of inTurns(runs.map((run) => run.slice(0, BEST)))) add(witness);
  const known = new Set<StoredPassage['id']>();
  for (const witness of inTurns(runs)) {
    add(witness);
    if (known.has(witness.passage.id)) continue;
    known.add(witness.passage.id);
    for (const place of placesAround(witness)) {
      const neighbour = reader.read(witness.passage, place);
      if (neighbour !== null) add(neighbour);
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

  /** Adds those of some sentences that say something which is not on the sheet, where there is room for all of them. */
  add(witnesses: readonly Witness[]): void {
    const added = witnesses.filter((one) => this.#isNew(one));
    const cost = added.reduce((sum, one) => sum + this.#costOf(one), 0);
    if (cost > this.#tokens || this.#sentences.size + added.length > MOST_LINES) return;
    this.#tokens -= cost;
    for (const witness of added) this.#take(witness);
  }

  #isNew(witness: Witness): boolean {
    const { articleId } = witness.passage;
    const alike = this.#alike.get(wordsOf(witness)) ?? new Set();
    return (
      isStatement(witness.sentence) &&
      !this.#sentences.has(keyOf(witness)) &&
      !alike.has(articleId) &&
      alike.size < MOST_ALIKE
    );
  }

  #costOf(witness: Witness): number {
    const { passage } = witness;
    const isFirst = !this.#articles.has(passage.articleId);
    const lines = [GAP, lineOf(witness, MOST_LINES), ...(isFirst ? [headerOf(passage)] : [])];
    return lines.reduce((sum, line) => sum + estimateTokens(`${line}\n`), 0);
  }

  #take(witness: Witness): void {
    const { articleId } = witness.passage;
    const words = wordsOf(witness);
    this.#sentences.add(keyOf(witness));
    this.#alike.set(words, (this.#alike.get(words) ?? new Set()).add(articleId));
    this.#articles.set(articleId, [...(this.#articles.get(articleId) ?? []), witness]);
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

function keyOf({ passage, sentence }: Witness): string {
  return `${passage.articleId}:${sentence.start}`;
}

function wordsOf({ sentence }: Witness): string {
  return sentence.text.toLowerCase();
}

function headerOf({ article: { title, publisher, dating } }: StoredPassage): string {
  const date = dating.status === 'dated' ? formatCalendarDate(dating.date.value) : 'undated';
  const outlet = publisher === null ? [] : [oneLine(publisher, LONGEST_OUTLET)];
  return `Source: ${[oneLine(title, LONGEST_TITLE), ...outlet, date].join(' — ')}`;
}

function lineOf(witness: Witness, n: number): string {
  return `[${n}] ${oneLine(withDates(witness, DATED), LONGEST_LINE)}`;
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
