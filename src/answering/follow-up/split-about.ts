import { isAsking, isAuxiliary, type QuestionForm, readQuestionForm } from '../grammar/index.js';
import { findReferences } from './find-references.js';
import { replaceReferences } from './replace-references.js';

/** A question that says first what it is about: "what about the others, are they alive?" */
export interface AboutQuestion {
  /** The question proper, with what it is about in place of the pronoun; without a question mark. */
  readonly question: string;
  readonly because: string;
  /** Whether what it is about is named, so that nothing else needs to be. */
  readonly hasNames: boolean;
}

const ABOUT =
  /^(?:(?:and|but|so|ok|okay)[ ,]+)*(?:what|how) about ([^,?;:–—]{1,80})[,?;:–—]+ *(.+)$/iu;

/** Reads a question that says first what it is about; null for others. */
export function splitAbout({ text }: QuestionForm): AboutQuestion | null {
  const [, about = '', rest = ''] = ABOUT.exec(text) ?? [];
  const form = readQuestionForm(rest);
  const first = form.words[0]?.folded ?? '';
  const reference = findReferences(form).find(({ kind }) => /^(?:person|group|thing)$/u.test(kind));
  if (reference === undefined || !(isAuxiliary(first) || isAsking(first))) return null;
  const phrase = about.trim();
  return {
    question: replaceReferences(form, [{ reference, text: phrase }]).replace(/[\s?!.]+$/u, ''),
    because: `“${reference.text}” = ${phrase}`,
    hasNames: readQuestionForm(`about ${phrase}`).names.length > 0,
  };
}
