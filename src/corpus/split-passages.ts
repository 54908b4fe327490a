import { FootnoteError } from '../errors/footnote-error.js';
import type { Article } from './article.js';
import { linesOf } from './clean-text.js';
import type { PackingUnit } from './pack-units.js';
import { packUnits } from './pack-units.js';
import { type Passage, passageIdOf, type Sentence } from './passage.js';
import { fitContext } from './passage-context.js';
import { segmentSentences } from './sentences.js';
import { splitToFit } from './split-to-fit.js';

/**
 * The default budget of a passage in tokens, its context included and special tokens not counted. MiniLM was trained on
 * inputs of 128 tokens and cuts what it gets at 256 without a word; 200 holds a paragraph or two of news and leaves room
 * for the special tokens and for a tokenizer that counts joined sentences a little otherwise.
 */
export const DEFAULT_PASSAGE_TOKENS = 200;

/**
 * How many sentences a passage repeats at most from the one before. One carries a pronoun over to its noun; a second is
 * repeated only where both are short, so that little is embedded twice.
 */
export const DEFAULT_PASSAGE_OVERLAP = 2;

/** The smallest budget in which a sentence and a little context can stand. */
const LEAST_TOKENS = 16;

/** How {@link splitPassages} splits. */
export interface PassageSplitting {
  /** The most tokens of a passage and its context together, special tokens not counted; at least 16. */
  readonly maxTokens: number;
  /** The most sentences that a passage repeats from the one before; 0 for none. */
  readonly overlap: number;
  /** How many tokens each text takes, in order. */
  countTokens(texts: readonly string[]): Promise<readonly number[]>;
}

/**
 * Splits an article into passages of consecutive sentences. The tokens of a passage's sentences and of its context (at
 * most a quarter of the budget) are together never more than `maxTokens`. Headings are context of what follows them;
 * one that falls inside a passage is among its `sentences` with kind `heading`, and a passage begins or ends with one
 * only where nothing stands below it. A sentence over the budget is given in pieces. A section's start ends a passage
 * that is at least half full. Equal articles give equal passages, and blocks added at the end change at most the last
 * two.
 * @throws {FootnoteError} `option/invalid` for a budget below 16 tokens or a negative overlap
 */
export async function splitPassages(
  article: Article,
  options: PassageSplitting,
): Promise<readonly Passage[]> {
  requireSize('maxTokens', options.maxTokens, LEAST_TOKENS);
  requireSize('overlap', options.overlap, 0);
  const { body } = article;
  const sentences = segmentSentences(body, article.language);
  const sections = sectionsOf(sentences);
  const textOf = ({ start, end }: Sentence) => body.text.slice(start, end);
  const contextLines = sections.map(({ headings }) => [article.title, ...headings.map(textOf)]);

  const counts = await countDistinct(
    [...sentences.map(textOf), ...contextLines.flat()],
    options.countTokens,
  );
  const contextBudget = Math.floor(options.maxTokens / 4);
  const contexts = await Promise.all(
    contextLines.map((lines) => fitContext(lines, contextBudget, counts, options.countTokens)),
  );

  const units: PackingUnit[] = [];
  for (const [section, { headings, sentences: own }] of sections.entries()) {
    const limit = options.maxTokens - (contexts[section]?.tokens ?? 0);
    const sized = own.map((sentence) => ({
      ...sentence,
      tokens: counts.get(textOf(sentence)) ?? 0,
    }));
    const pieces = await splitToFit(sized, body.text, limit, options.countTokens);
    // A heading is passed over where a passage begins, and counted where one runs across it.
    const lead = section === 0 ? [] : headings;
    const leadTokens = lead.reduce((sum, heading) => sum + (counts.get(textOf(heading)) ?? 0), 0);
    for (const [index, { tokens, ...sentence }] of pieces.entries()) {
      const first = index === 0;
      units.push({
        sentence,
        tokens,
        section,
        limit,
        lead: first ? lead : [],
        leadTokens: first ? leadTokens : 0,
      });
    }
  }

  const occurrences = new Map<string, number>();
  return packUnits(units, options.overlap).map((run, ordinal) => {
    const [first] = run;
    const covered = run.flatMap(({ lead, sentence }, index) =>
      index === 0 ? [sentence] : [...lead, sentence],
    );
    const start = first.sentence.start;
    const end = covered.at(-1)?.end ?? first.sentence.end;
    const text = body.text.slice(start, end).replaceAll('\n', ' ');
    const occurrence = occurrences.get(text) ?? 0;
    occurrences.set(text, occurrence + 1);
    return {
      id: passageIdOf(article.id, text, occurrence),
      articleId: article.id,
      ordinal,
      // A title taken from the first sentence would say the same thing twice.
      context: (contexts[first.section]?.lines ?? []).filter((line) => !text.startsWith(line)),
      text,
      start,
      end,
      lines: linesOf(body, start, end),
      sentences: covered,
    };
  });
}

/** A run of sentences below the same headings. */
interface Section {
  readonly headings: readonly Sentence[];
  readonly sentences: readonly Sentence[];
}

/** Headings that follow each other stay together; blocks carry no level, so the next run of headings replaces them. */
function sectionsOf(sentences: readonly Sentence[]): Section[] {
  const sections: { headings: Sentence[]; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    let section = sections.at(-1);
    if (section === undefined || (sentence.kind === 'heading' && section.sentences.length > 0)) {
      section = { headings: [], sentences: [] };
      sections.push(section);
    }
    if (sentence.kind === 'heading') section.headings.push(sentence);
    else section.sentences.push(sentence);
  }
  const last = sections.at(-1);
  if (last === undefined || last.sentences.length > 0) return sections;
  // Headings below which nothing stands: all that the article holds, or its last words.
  if (sections.length === 1) return [{ headings: [], sentences: last.headings }];
  const before = sections.at(-2);
  before?.sentences.push(...last.headings);
  return sections.slice(0, -1);
}

async function countDistinct(
  texts: readonly string[],
  countTokens: PassageSplitting['countTokens'],
): Promise<ReadonlyMap<string, number>> {
  const distinct = [...new Set(texts)];
  const counts = await countTokens(distinct);
  return new Map(distinct.map((text, index) => [text, counts[index] ?? 0]));
}

function requireSize(option: string, value: number, least: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new FootnoteError('option/invalid', {
    option,
    value: String(value),
    expected: `a whole number of at least ${least}`,
  });
}
