import { CitationList } from '../../citing/index.js';
import type { PassageEncoder } from '../../embedding/index.js';
import type { ArticleFilter, LibraryReader } from '../../library/index.js';
import type { Retriever } from '../../retrieval/index.js';
import { citedSentence, WitnessReader } from '../evidence/index.js';
import { originsOf } from '../origins/index.js';
import { toTenths } from '../to-tenths.js';
import { CheckedText } from './checked-text.js';
import { type ClaimCandidate, claimCandidates } from './claim-candidates.js';
import type { ClaimCheck, Finding } from './claim-check.js';
import type { ClaimWording } from './claim-wording.js';
import { describeDifference, describeSupport } from './describe-finding.js';
import { type Judgement, judgeStance, type Stance } from './stance.js';
import { unknownWords } from './unknown-words.js';

/** What a {@link ClaimChecker} is made of. */
export interface ClaimCheckerParts {
  readonly retriever: Retriever;
  readonly encoder: PassageEncoder;
  readonly library: LibraryReader;
  readonly wording: ClaimWording;
}

/** Passages whose sentences are looked at, and findings of a kind at most. */
const PASSAGES = 20;
const MOST_FINDINGS = 5;

interface JudgedCandidate extends ClaimCandidate {
  readonly judgement: Judgement;
}

/** Tells which sentences of a corpus support a claim, which say otherwise, and which only mention what it is about. */
export class ClaimChecker {
  readonly #parts: ClaimCheckerParts;

  constructor(parts: ClaimCheckerParts) {
    this.#parts = parts;
  }

  /** Checks one claim: a sentence that says something is so. */
  async check(
    claim: string,
    { filter }: { readonly filter?: ArticleFilter } = {},
  ): Promise<ClaimCheck> {
    const { retriever, encoder, library, wording } = this.#parts;
    const started = performance.now();
    const encoding = await encoder.encodeQuestion(claim);
    const encodeMs = performance.now() - started;
    const { hits, retrieveMs, rerankMs } = await retriever.search({
      text: claim,
      encoding,
      limit: PASSAGES,
      ...(filter === undefined ? {} : { filter }),
    });
    const checking = performance.now();
    const own = new CheckedText({ text: claim, dates: [] });
    const hasContent = own.words.length + own.facts.length > 0;
    const candidates = hasContent ? await claimCandidates(own, hits, encoder) : [];
    const judged = candidates.flatMap((candidate) => {
      const judgement = judgeStance(own, candidate.source, candidate.similarity);
      return judgement === null ? [] : [{ ...candidate, judgement }];
    });
    const citations = new CitationList();
    const find = (stance: Stance) => this.#findings(judged, stance, own, citations);
    const [supports, contradicts] = [find('supports'), find('contradicts')];
    const mentions = find('mentions');
    const missing = await unknownWords(claim, library, filter?.within);
    const verdict = verdictOf(supports, contradicts, mentions);
    const ended = performance.now();
    return {
      claim,
      verdict,
      text: wording[verdict === 'not found' ? 'not-found' : verdict],
      supports,
      contradicts,
      mentions,
      missing,
      timings: {
        retrieve_ms: toTenths(encodeMs + retrieveMs),
        rerank_ms: toTenths(rerankMs),
        check_ms: toTenths(ended - checking),
        total_ms: toTenths(ended - started),
      },
    };
  }

  /** The findings of one kind, nearest first; several prints of one report count once. */
  #findings(
    judged: readonly JudgedCandidate[],
    stance: Stance,
    claim: CheckedText,
    citations: CitationList,
  ): Finding[] {
    const reader = new WitnessReader();
    const own = judged
      .filter(({ judgement }) => judgement.stance === stance)
      .sort((a, b) => b.judgement.nearness - a.judgement.nearness)
      .flatMap((one) => {
        const witness = reader.read(one.passage, one.place);
        return witness === null ? [] : [{ ...one, witness }];
      });
    const origins = originsOf(own.map(({ witness }) => witness));
    const shown = new Map<string, Finding>();
    for (const { witness, source, judgement } of own) {
      const origin = origins.get(witness.passage.articleId) ?? witness.passage.articleId;
      if (shown.has(origin) || shown.size === MOST_FINDINGS) continue;
      const n = citations.cite(citedSentence(witness));
      const citation = citations.all[n - 1];
      const reasons =
        stance === 'supports'
          ? describeSupport(claim, source, this.#parts.wording)
          : describeDifference(judgement.problems, source, this.#parts.wording);
      if (citation !== undefined) shown.set(origin, { citation, reasons: [...new Set(reasons)] });
    }
    return [...shown.values()];
  }
}

function verdictOf(
  supports: readonly Finding[],
  contradicts: readonly Finding[],
  mentions: readonly Finding[],
): ClaimCheck['verdict'] {
  if (supports.length > 0) return contradicts.length > 0 ? 'mixed' : 'supported';
  if (contradicts.length > 0) return 'contradicted';
  return mentions.length > 0 ? 'mentioned' : 'not found';
}
