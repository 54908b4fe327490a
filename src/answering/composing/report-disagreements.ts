import type { CitationList } from '../../citing/index.js';
import type { Answer, Statement } from '../answer.js';
import { findDisagreements, findOfficeSlips, type Position } from '../disagreement/index.js';
import { citedSentence, type Evidence, type Witness } from '../evidence/index.js';
import type { QuestionPart } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import { writeStatement } from './write-statement.js';

/** Sentences in which disagreements are looked for, and how much less likely than the best they may be, as log-odds. */
const LOOKED_AT = 12;
const NEAR_BEST = 5;

/** Further sources of a position that are cited. */
const MOST_SOURCES = 2;

/**
 * What the sources of an answer disagree on, each position in its own words with its sources: what is asked about, and
 * what a shown sentence says otherwise than another source. What only lies near the answer is left out.
 * @param shown the sentences that the answer shows
 */
export function reportDisagreements(
  part: QuestionPart,
  evidence: readonly Evidence[],
  shown: readonly Witness[],
  citations: CitationList,
  wording: Wording,
): Answer['disagreements'] {
  const best = evidence[0]?.score ?? 0;
  const near = evidence.slice(0, LOOKED_AT).filter(({ score }) => score >= best - NEAR_BEST);
  const passages = [...new Set(evidence.map(({ passage }) => passage))];
  const isShown = ({ witness }: Position) =>
    shown.some(
      ({ passage, sentence }) =>
        passage.articleId === witness.passage.articleId &&
        sentence.start === witness.sentence.start,
    );
  const found = [
    ...findDisagreements(part, near).filter(({ asked }) => asked),
    ...findOfficeSlips(near, passages).filter(({ positions }) => positions.some(isShown)),
  ];
  return found.map((one) => ({
    about: fillTemplate(wording[`differ-${one.kind}`], { subject: one.subject }),
    positions: one.positions.map((position) => positionOf(position, citations, wording)),
  }));
}

function positionOf(
  { witness, others, correction }: Position,
  citations: CitationList,
  wording: Wording,
): Statement {
  const words = writeStatement([witness], wording);
  return {
    text: correction ? fillTemplate(wording.correction, { words }) : words,
    citations: [witness, ...others.slice(0, MOST_SOURCES)].map((one) =>
      citations.cite(citedSentence(one)),
    ),
  };
}
