import type { StoredSentence } from '../../library/index.js';
import type { Hit, TokenMatches } from '../../retrieval/index.js';
import { foldedWords, type Mentions, mentionsIn } from '../../words/index.js';
import { isAuxiliary, isPastForm } from '../grammar/index.js';
import type { EvidenceSignals, TermSupport, WeightedTerm } from './evidence.js';
import type { QuestionTokens } from './question-tokens.js';

/** The signals that can be told without reading what a sentence asserts. */
export type MatchSignals = Omit<EvidenceSignals, 'typed' | 'defines'>;

/** A sentence of a hit with how well it matches a question. */
export interface MeasuredSentence {
  readonly hit: Hit;
  readonly sentence: StoredSentence;
  readonly place: number;
  readonly words: ReadonlySet<string>;
  readonly signals: MatchSignals;
  readonly support: readonly TermSupport[];
}

/** A match from here on says that a sentence speaks of the same thing. */
const CLEAR_MATCH = 0.6;

/** A sentence of fewer words, without one that is known for a verb, is a fragment. */
const FEWEST_WORDS = 5;

/**
 * Measures how well every sentence of the hits matches a question. Headings are left out: they say what follows is
 * about and are no statements of an article; so are figures and marks by themselves.
 */
export function measureSentences(hits: readonly Hit[], tokens: QuestionTokens): MeasuredSentence[] {
  const read = hits.map((hit) => ({ hit, matches: hit.matches ?? withoutMatches(hit, tokens) }));
  const local = localWeights(
    read.flatMap(({ matches }) => matches.sentences),
    tokens.weights.length,
  );
  return read.flatMap(({ hit, matches }) => measurePassage(hit, matches, tokens, local));
}

function measurePassage(
  hit: Hit,
  matches: TokenMatches,
  tokens: QuestionTokens,
  local: Float64Array,
): MeasuredSentence[] {
  const { passage } = hit;
  const { weights, terms } = tokens;
  const all = [matches.context, ...matches.sentences].reduce(bestOf);
  const headings = foldedWords(passage.context.join('\n'));
  const wordsOf = passage.sentences.map(({ text }) => foldedWords(text));
  const mentioned = mentionsIn(
    [...passage.context, passage.text].join('\n'),
    new Set([headings, ...wordsOf].flatMap((words) => [...words])),
  );
  const coveredAround = coverage(terms, mentioned);
  return passage.sentences.flatMap((sentence, place) => {
    const own = matches.sentences[place];
    if (own === undefined || sentence.kind === 'heading') return [];
    if (!/\p{L}/u.test(sentence.text)) return [];
    const words = wordsOf[place] ?? new Set();
    const mentionedHere = mentionsIn(sentence.text, words);
    const late = weigh(own, weights);
    const gain = (helper: Float32Array | undefined) =>
      helper === undefined ? 0 : weigh(bestOf(own, helper), weights) - late;
    const signals: MatchSignals = {
      late,
      distinct: weigh(own, local),
      before: gain(matches.sentences[place - 1] ?? matches.context),
      after: gain(matches.sentences[place + 1]),
      around: weigh(all, weights) - late,
      weakest: weakestOf(own, tokens.isContent) ?? late,
      covered: coverage(terms, mentionedHere),
      coveredAround,
      fragment: isFragment(words) ? 1 : 0,
    };
    const support = terms.map((term, index): TermSupport => {
      const places = tokens.placesOf[index] ?? [];
      return {
        term,
        here: mentionedHere(term) ? 1 : meanAt(own, places),
        around: mentioned(term) ? 1 : meanAt(all, places),
      };
    });
    return [{ hit, sentence, place, words, signals, support }];
  });
}

/** The share of the terms' weight that is mentioned. */
export function coverage(terms: readonly WeightedTerm[], mentions: Mentions): number {
  let found = 0;
  let total = 0;
  for (const term of terms) {
    total += term.weight;
    if (mentions(term)) found += term.weight;
  }
  return total === 0 ? 0 : found / total;
}

/**
 * Weights of tokens by how few of the candidates match them: where every sentence speaks of the talks, "talks" does not
 * tell which of them answers.
 */
function localWeights(sentences: readonly Float32Array[], tokens: number): Float64Array {
  const weights = new Float64Array(tokens);
  for (let token = 0; token < tokens; token += 1) {
    let matched = 0;
    for (const matches of sentences) if ((matches[token] ?? 0) > CLEAR_MATCH) matched += 1;
    weights[token] = Math.log(1 + (sentences.length - matched + 0.5) / (matched + 0.5));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / tokens));
}

/** Stands in for late interaction where it was not run: the cosine of question and passage. */
function withoutMatches({ passage, signals }: Hit, { weights }: QuestionTokens): TokenMatches {
  const match = Math.max(0, signals.vector?.score ?? 0);
  const same = new Float32Array(weights.length).fill(match);
  return { context: same, sentences: passage.sentences.map(() => same) };
}

function weigh(matches: Float32Array, weights: Float64Array): number {
  let sum = 0;
  for (const [token, match] of matches.entries()) sum += match * (weights[token] ?? 0);
  return sum;
}

function bestOf(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((match, token) => Math.max(match, b[token] ?? 0));
}

function weakestOf(matches: Float32Array, isContent: readonly boolean[]): number | null {
  const content = matches.filter((_, token) => isContent[token] === true);
  return content.length === 0 ? null : Math.min(...content);
}

/** The mean match of the tokens at some places: of all pieces of a word. */
function meanAt(matches: Float32Array, places: readonly number[]): number {
  if (places.length === 0) return 0;
  return places.reduce((sum, place) => sum + (matches[place] ?? 0), 0) / places.length;
}

/** "Nobody has been arrested." says something, "Photo by Ann Lee" does not. */
function isFragment(words: ReadonlySet<string>): boolean {
  const isVerb = (word: string) => isAuxiliary(word) || isPastForm(word);
  return words.size < FEWEST_WORDS && ![...words].some(isVerb);
}
