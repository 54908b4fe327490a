import {
  type EvidenceSignals,
  rankEvidence,
  weighTokens,
} from '../../src/answering/evidence/index.js';
import { GATE_SIGNALS, gateSignals } from '../../src/answering/judging/gate-signals.js';
import { understandQuestion } from '../../src/answering/question/index.js';
import type { PassageEncoder } from '../../src/embedding/index.js';
import { type ExtractionSet, goldSentencesOf } from '../../src/evaluation/index.js';
import type { LibraryReader } from '../../src/library/index.js';
import type { Hit, Retriever } from '../../src/retrieval/index.js';
import type { GateRow } from './fit-gate.js';
import { gatherLeads, type LeadRow } from './gather-leads.js';
import type { Row } from './rows.js';

/** The signals that are fitted, in the order of a row's features. */
export const SIGNALS = [
  'late',
  'distinct',
  'before',
  'after',
  'weakest',
  'covered',
  'typed',
  'defines',
  'fragment',
] as const satisfies readonly (keyof EvidenceSignals)[];

/** What is gathered from one question. */
export interface Gathered {
  readonly ranking: Row;
  readonly leads: readonly LeadRow[];
  /** With everything, without the article that answers, and without all of its group. */
  readonly gate: readonly [present: GateRow, document: GateRow | null, group: GateRow | null];
}

/** What gathering draws on. */
export interface Sources {
  readonly retriever: Retriever;
  readonly encoder: PassageEncoder;
  readonly library: LibraryReader;
}

/** Passages that are looked at, as the answerer does, and that are fetched so that some can be left out. */
const PASSAGES = 20;
const FETCHED = 50;

/** Measures the candidates for every question of a set. */
export async function gather(
  set: ExtractionSet,
  { retriever, encoder, library }: Sources,
  progress: (done: number) => void,
): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  const articles = new Map((await library.articles()).map((one) => [one.record ?? one.path, one]));
  for (const question of set.questions) {
    const [{ document }] = question.spans;
    const group = set.documents.get(document)?.group ?? 0;
    const [part] = understandQuestion(question.text).parts;
    if (part === undefined) continue;
    const encoding = await encoder.encodeQuestion(question.text);
    const { hits } = await retriever.search({ text: question.text, encoding, limit: FETCHED });
    const tokens = await weighTokens(question.text, encoding, part.terms, library);
    const golds = await goldSentencesOf(question, set, articles, library);
    const ranked = rankEvidence(hits.slice(0, PASSAGES), part, tokens);
    const ranking: Row = {
      group,
      candidates: ranked.map(({ signals }) => SIGNALS.map((name) => signals[name])),
      right: ranked.map(({ sentence, passage }) =>
        golds.some(
          (gold) =>
            gold.article.id === passage.articleId &&
            sentence.start < gold.end &&
            sentence.end > gold.start,
        ),
      ),
    };
    const wrong = ranking.right[0] === true ? undefined : ranked[0];
    const gateRow = (some: readonly Hit[], answerable: boolean): GateRow | null => {
      const evidence = rankEvidence(some.slice(0, PASSAGES), part, tokens);
      const signals = gateSignals(evidence);
      return signals === null
        ? null
        : { group, answerable, features: GATE_SIGNALS.map((name) => signals[name]) };
    };
    const recordOf = (hit: Hit) => hit.passage.article.record ?? hit.passage.article.path;
    const groupOf = (hit: Hit) => set.documents.get(recordOf(hit))?.group;
    const present = gateRow(hits, true);
    if (present === null) continue;
    gathered.push({
      ranking,
      leads: await gatherLeads(group, part, question.answers, golds[0], wrong, library),
      gate: [
        present,
        gateRow(
          hits.filter((hit) => recordOf(hit) !== document),
          false,
        ),
        gateRow(
          hits.filter((hit) => groupOf(hit) !== group),
          false,
        ),
      ],
    });
    progress(gathered.length);
  }
  return gathered;
}
