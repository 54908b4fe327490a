import type { PassageEncoder, QuestionEncoding } from '../embedding/index.js';
import type { ArticleFilter, LibraryReader } from '../library/index.js';
import { questionWords, type Retriever, tokenStatistics } from '../retrieval/index.js';
import { foldWord, keyParts } from '../words/index.js';
import { addAntecedent } from './add-antecedent.js';
import type { Answer, Statement } from './answer.js';
import type { Answerer } from './answerer.js';
import { type ChosenStatement, chooseStatements } from './choose-statements.js';
import { CitationList } from './cite-evidence.js';
import { judgeEvidence, type Verdict } from './judge-evidence.js';
import { asksForTime, preferTimes } from './prefer-times.js';
import { questionTerms } from './question-terms.js';
import { type Evidence, rankSentences, type WeightedTerm } from './rank-sentences.js';
import { fillTemplate, type Wording } from './wording.js';

/** What an {@link ExtractiveAnswerer} is made of. */
export interface ExtractiveAnswererParts {
  readonly retriever: Retriever;
  readonly encoder: PassageEncoder;
  readonly library: LibraryReader;
  readonly wording: Wording;
}

/** Passages whose sentences are looked at, and passages that are shown where nothing answers. */
const PASSAGES = 20;
const CLOSEST = 3;

/** Answers in the articles' own words: the best sentences, each with its citation. */
export class ExtractiveAnswerer implements Answerer {
  readonly #parts: ExtractiveAnswererParts;

  constructor(parts: ExtractiveAnswererParts) {
    this.#parts = parts;
  }

  async answer(
    question: string,
    { filter }: { readonly filter?: ArticleFilter } = {},
  ): Promise<Answer> {
    const started = performance.now();
    const encoding = await this.#parts.encoder.encodeQuestion(question);
    const encodeMs = performance.now() - started;
    const found = await this.#parts.retriever.search({
      text: question,
      encoding,
      limit: PASSAGES,
      ...(filter === undefined ? {} : { filter }),
    });
    const composing = performance.now();
    const terms = await this.#weigh(question, encoding);
    const ranked = rankSentences(found.hits, terms);
    const evidence = asksForTime(question) ? preferTimes(ranked) : ranked;
    const known = await this.#knownTerms(terms);
    const verdict = judgeEvidence(evidence, terms, (term) => known.has(term.folded));
    const content = this.#compose(verdict, evidence);
    const ended = performance.now();
    return {
      question,
      ...content,
      disagreements: [],
      timings: {
        retrieve_ms: round(encodeMs + found.retrieveMs),
        rerank_ms: round(found.rerankMs),
        compose_ms: round(ended - composing),
        total_ms: round(ended - started),
      },
    };
  }

  /** Weighs terms by how rare the model's tokens of them are. A term that no token can be told of weighs most. */
  async #weigh(question: string, encoding: QuestionEncoding): Promise<WeightedTerm[]> {
    const { ids } = encoding.tokens;
    const { weights, highestWeight } = await tokenStatistics(this.#parts.library, ids);
    const weightOf = new Map(Array.from(ids, (id, place) => [id, weights[place] ?? 0]));
    const words = new Map(
      questionWords(question, encoding.tokens).map(({ word, ids: own }) => [foldWord(word), own]),
    );
    return questionTerms(question).map((term) => {
      const pieces = term.text.split(/[^\p{L}\p{M}\p{N}]+/u).map(foldWord);
      const parts = pieces.flatMap((piece) => words.get(piece) ?? []);
      const weight =
        parts.length === 0 ? highestWeight : Math.max(...parts.map((id) => weightOf.get(id) ?? 0));
      return { ...term, weight };
    });
  }

  async #knownTerms(terms: readonly WeightedTerm[]): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const { text, folded } of terms) {
      if (await this.#isKnown(text)) known.add(folded);
    }
    return known;
  }

  async #isKnown(word: string): Promise<boolean> {
    const { library } = this.#parts;
    if (await library.containsWord(word)) return true;
    if (!word.includes('-')) return library.containsWord(foldWord(word));
    for (const part of keyParts(word)) if (!(await this.#isKnown(part))) return false;
    return true;
  }

  #compose(
    verdict: Verdict,
    evidence: readonly Evidence[],
  ): Pick<Answer, 'kind' | 'text' | 'statements' | 'citations' | 'missing'> {
    const { wording } = this.#parts;
    const citations = new CitationList();
    if (verdict.kind === 'answered') {
      const chosen = addAntecedent(chooseStatements(evidence), evidence);
      const statements = chosen.map((one) => statementOf(one, citations));
      const text = statements.map(withMarkers).join(' ');
      return { kind: 'answered', text, statements, citations: citations.all, missing: [] };
    }
    const missing = [...verdict.missing];
    const quoted = missing.map((term) => `“${term}”`).join(', ');
    const lacking = missing.length === 0 ? [] : [fillTemplate(wording.missing, { terms: quoted })];
    if (verdict.kind === 'none') {
      const text = [wording.none, ...lacking].join(' ');
      return { kind: 'none', text, statements: [], citations: [], missing };
    }
    const nearest = chooseStatements(evidence).slice(0, CLOSEST);
    const statements = nearest.map((one) => statementOf(one, citations));
    const text = [...lacking, wording.closest, ...statements.map(withMarkers)].join(' ');
    return { kind: 'closest', text, statements, citations: citations.all, missing };
  }
}

function statementOf({ lead, same }: ChosenStatement, citations: CitationList): Statement {
  return {
    text: withoutMarks(lead.sentence.text),
    citations: [lead, ...same].map((evidence) => citations.cite(evidence)),
  };
}

/** Reference marks of an article's own would read like those of the answer. The quote of the citation keeps them. */
function withoutMarks(text: string): string {
  return text.replace(/ ?\[\d+\]/gu, '');
}

function withMarkers({ text, citations }: Statement): string {
  return `${text} ${citations.map((n) => `[${n}]`).join('')}`;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
