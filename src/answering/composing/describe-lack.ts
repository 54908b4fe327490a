import type { Question } from '../question/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import { indirectQuestion } from './indirect-question.js';
import type { JudgedPart } from './judged-part.js';

/** What the corpus does not tell: in sentences, and as a list of what is missing. */
export interface Lack {
  readonly text: string;
  readonly missing: readonly string[];
}

/** Says what is missing for a part of a question that is not answered. */
export function describeLack(
  { part, unmet, verdict }: JudgedPart,
  { source, time }: Question,
  wording: Wording,
): Lack {
  const { kind, missing, elsewhere } = verdict;
  const sentences: string[] = [];
  const lacking: string[] = [];
  const what = indirectQuestion(part.text);
  if (kind !== 'none') {
    if (unmet.includes('source') && source !== null) {
      sentences.push(fillTemplate(wording['lacking-source'], { source }));
      lacking.push(source);
    } else if (unmet.includes('time') && time !== null) {
      sentences.push(fillTemplate(wording['lacking-time'], { time: time.text }));
      lacking.push(time.text);
    } else if (what === null) sentences.push(wording['lacking-answer']);
    else sentences.push(fillTemplate(wording.lacking, { what }));
    if (what !== null) lacking.push(what);
  }
  if (missing.length > 0) {
    sentences.push(fillTemplate(wording.missing, { terms: quoted(missing) }));
  }
  if (kind !== 'none' && elsewhere.length > 0) {
    sentences.push(fillTemplate(wording.elsewhere, { terms: quoted(elsewhere) }));
    lacking.push(...missing, ...elsewhere);
  } else lacking.push(...missing);
  return { text: sentences.join(' '), missing: lacking };
}

/** What several parts lack, each thing once. */
export function joinLacks(lacks: readonly Lack[]): {
  readonly sentences: string[];
  readonly missing: string[];
} {
  const sentences = lacks.map(({ text }) => text).filter((text) => text !== '');
  return {
    sentences: [...new Set(sentences)],
    missing: [...new Set(lacks.flatMap(({ missing }) => missing))],
  };
}

function quoted(terms: readonly string[]): string {
  return terms.map((term) => `“${term}”`).join(', ');
}
