import type { Answer, Statement } from '../answer.js';
import {
  type Disagreement,
  type DisagreementKind,
  findDisagreements,
} from '../disagreement/index.js';
import type { Evidence } from '../evidence/index.js';
import type { AnswerType, QuestionPart } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import type { CitationList } from './cite-evidence.js';
import { writeStatement } from './write-statement.js';

/** Sentences in which disagreements are looked for, and how much less likely than the best they may be, as log-odds. */
const LOOKED_AT = 12;
const NEAR_BEST = 5;

/** What sources may differ in without that bearing on what is asked: who led the talks has nothing to do with when. */
const BESIDE: Partial<Record<AnswerType, readonly DisagreementKind[]>> = {
  person: ['date', 'number'],
  organisation: ['date', 'number'],
  place: ['date', 'number', 'name'],
  list: ['date', 'number'],
  time: ['number', 'name'],
  duration: ['name'],
  number: ['date', 'name'],
  money: ['date', 'name'],
  percentage: ['date', 'name'],
  age: ['date', 'name'],
};

/** Further sources of a position that are cited. */
const MOST_SOURCES = 2;

/** What the sources of an answer disagree on, each position in its own words with its sources. */
export function reportDisagreements(
  part: QuestionPart,
  evidence: readonly Evidence[],
  citations: CitationList,
  wording: Wording,
): Answer['disagreements'] {
  const best = evidence[0]?.score ?? 0;
  const near = evidence.slice(0, LOOKED_AT).filter(({ score }) => score >= best - NEAR_BEST);
  const bearsOn = (kind: DisagreementKind) => !BESIDE[part.expects]?.includes(kind);
  return findDisagreements(part, near)
    .filter(({ kind }) => bearsOn(kind))
    .map((one) => ({
      about: fillTemplate(wording[`differ-${one.kind}`], { subject: one.subject }),
      positions: one.positions.map((position) => positionOf(position, citations, wording)),
    }));
}

function positionOf(
  { witness, others, correction }: Disagreement['positions'][number],
  citations: CitationList,
  wording: Wording,
): Statement {
  const words = writeStatement([witness], wording);
  return {
    text: correction ? fillTemplate(wording.correction, { words }) : words,
    citations: [witness, ...others.slice(0, MOST_SOURCES)].map((one) => citations.cite(one)),
  };
}
