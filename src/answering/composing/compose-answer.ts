import { CitationList } from '../../citing/index.js';
import type { Answer, Statement } from '../answer.js';
import { citedSentence, WitnessReader } from '../evidence/index.js';
import type { Correction, Question } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import { type ChosenStatement, chooseStatements, independentReports } from './choose-statements.js';
import { describeLack, joinLacks, type Lack } from './describe-lack.js';
import { type Draft, isVerified } from './draft.js';
import { findLeadOf, type Lead } from './find-lead.js';
import { inWords } from './in-words.js';
import { isAnswered, type JudgedPart } from './judged-part.js';
import { orderParts } from './order-parts.js';
import { reportDisagreements } from './report-disagreements.js';
import { withoutRepetition } from './without-repetition.js';
import { writeLead } from './write-lead.js';
import { writeStatement } from './write-statement.js';

/** What an answer says. */
export type AnswerContent = Pick<
  Answer,
  'kind' | 'text' | 'statements' | 'citations' | 'missing' | 'disagreements'
>;

/** An answer with those of its sentences that no article bears, which stand in its text as well. */
export interface ComposedAnswer {
  readonly content: AnswerContent;
  /** The words of the question that were read as others. */
  readonly preface: readonly string[];
  /** The parts that are not answered, with what is said of them. */
  readonly lacks: readonly OpenPart[];
}

/** A part that is not answered, with what is missing for it. */
export interface OpenPart extends Lack {
  readonly part: JudgedPart;
}

/** Passages that are shown where nothing answers. */
const CLOSEST = 3;

/** Puts an answer together from what was found on every part of a question. */
export function composeAnswer(
  judged: readonly JudgedPart[],
  question: Question,
  corrections: readonly Correction[],
  wording: Wording,
): ComposedAnswer {
  const open = judged.filter((one) => !isAnswered(one));
  const lacks = open.map((part) => ({ part, ...describeLack(part, question, wording) }));
  const { missing, sentences: lacking } = joinLacks(lacks);
  const read = corrections.map(({ from, to }) => fillTemplate(wording.corrected, { from, to }));
  const answered = judged.filter(isAnswered);
  const { said, ...content } = answerParts(answered, wording);
  if (content.statements.length > 0) {
    const text = [...read, ...said, ...lacking].join(' ');
    return { content: { kind: 'answered', text, ...content, missing }, preface: read, lacks };
  }
  const citations = new CitationList();
  const near = open.filter(({ verdict }) => verdict.kind !== 'none');
  const statements = withoutRepetition(near.map(({ evidence }) => chooseStatements(evidence)))
    .flat()
    .map((one) => draftOf(one, wording))
    .filter((draft) => isVerified(draft, wording))
    .slice(0, CLOSEST)
    .map((draft) => statementOf(draft, citations));
  const isNear = statements.length > 0;
  const parts = isNear
    ? [...read, ...lacking, wording.closest, ...statements.map(withMarkers)]
    : [...read, wording.none, ...lacking];
  return {
    content: {
      kind: isNear ? 'closest' : 'none',
      text: parts.join(' '),
      statements,
      citations: citations.all,
      missing,
      disagreements: [],
    },
    preface: read,
    lacks,
  };
}

/** The leads of all parts, then the statements that bear them out, then what sources disagree on. */
function answerParts(answered: readonly JudgedPart[], wording: Wording) {
  const citations = new CitationList();
  const isSeveral = answered.length > 1;
  // The dates of a passage are worked out once for the leads and statements of all parts.
  const reader = new WitnessReader();
  const parts = orderParts(answered).map(({ part, evidence }) => ({
    part,
    evidence,
    lead: findLeadOf(part, evidence, reader),
    chosen: chooseStatements(evidence, reader),
  }));
  // A part without words for a lead is led by its best sentence.
  const leading = parts.flatMap(({ lead, chosen }) => (lead === null ? chosen.slice(0, 1) : []));
  const runs = withoutRepetition([leading, ...parts.map(({ chosen }) => chosen)]);
  const led = parts.flatMap(({ part, lead, chosen: [best] }): Draft[] => {
    if (lead === null) {
      const run = runs.find(([first]) => first === best) ?? [];
      return run.map((one) => draftOf(one, wording));
    }
    const text = withAgreement(writeLead(lead, isSeveral ? part : null, wording), lead, wording);
    const [first, ...others] = lead.by;
    return first === undefined ? [] : [{ text, cited: [first, ...others] }];
  });
  const bearing = runs
    .filter(([first]) => first === undefined || !leading.includes(first))
    .flat()
    .map((one) => draftOf(one, wording));
  const drafts = [...led, ...bearing].filter((draft) => isVerified(draft, wording));
  const shown = drafts.flatMap(({ cited }) => cited);
  const statements = drafts.map((draft) => statementOf(draft, citations));
  const disagreements = parts.flatMap(({ part, evidence }) =>
    reportDisagreements(part, evidence, shown, citations, wording),
  );
  const differing = disagreements.map(({ about, positions }) =>
    [about, ...positions.map(withMarkers)].join(' '),
  );
  const said = [...statements.map(withMarkers), ...differing];
  return { said, statements, citations: citations.all, disagreements };
}

/** Says of a lead how many reports of their own carry it, where it is more than one. */
function withAgreement(text: string, lead: Lead, wording: Wording): string {
  const reports = lead.kind === 'stance' ? 1 : independentReports(lead.by);
  return reports < 2
    ? text
    : `${text} ${fillTemplate(wording.agreed, { count: inWords(reports) })}`;
}

function draftOf({ lead, antecedent, same }: ChosenStatement, wording: Wording): Draft {
  return {
    text: writeStatement(antecedent === null ? [lead] : [antecedent, lead], wording),
    cited: [lead, ...(antecedent === null ? [] : [antecedent]), ...same],
  };
}

function statementOf({ text, cited }: Draft, citations: CitationList): Statement {
  return { text, citations: cited.map((witness) => citations.cite(citedSentence(witness))) };
}

function withMarkers({ text, citations }: Statement): string {
  return `${text} ${citations.map((n) => `[${n}]`).join('')}`;
}
