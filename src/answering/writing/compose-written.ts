import { CitationList } from '../../citing/index.js';
import type { Answer, Statement } from '../answer.js';
import type { EvidencedAnswer } from '../answerer.js';
import { joinLacks, reportDisagreements } from '../composing/index.js';
import { citedSentence } from '../evidence/index.js';
import type { Wording } from '../wording.js';
import type { KeptSentence } from './check-written.js';
import { closes } from './may-answer.js';

/** What an answer says. */
type Content = Pick<
  Answer,
  'kind' | 'text' | 'statements' | 'citations' | 'missing' | 'disagreements'
>;

/** The statements of sentences with their citations, numbered in the order of use. */
export function stateSentences(sentences: readonly KeptSentence[], citations = new CitationList()) {
  const statements = sentences.map(({ text, cited }): Statement => {
    return {
      text,
      citations: [...new Set(cited.map((witness) => citations.cite(citedSentence(witness))))],
    };
  });
  return { statements, citations: citations.all };
}

/**
 * Puts an answer together from sentences that a model wrote and their sources bear out. What sources give differently,
 * and what is not answered, is said as it is without a model.
 */
export function composeWritten(
  sentences: readonly KeptSentence[],
  { parts, preface, lacks }: EvidencedAnswer,
  wording: Wording,
): Content {
  const citations = new CitationList();
  const { statements } = stateSentences(sentences, citations);
  const shown = sentences.flatMap(({ cited }) => cited);
  const disagreements = parts.flatMap(({ part, evidence }) =>
    reportDisagreements(part, evidence, shown, citations, wording),
  );
  const differing = disagreements.map(({ about, positions }) =>
    [about, ...positions.map(withMarkers)].join(' '),
  );
  const open = joinLacks(lacks.filter(({ part }) => !closes(sentences, part)));
  return {
    kind: 'answered',
    text: [...preface, ...statements.map(withMarkers), ...differing, ...open.sentences].join(' '),
    statements,
    citations: citations.all,
    missing: open.missing,
    disagreements,
  };
}

function withMarkers({ text, citations }: Statement): string {
  return `${text} ${citations.map((n) => `[${n}]`).join('')}`;
}
