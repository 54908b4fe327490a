import type { Answer } from '../../answering/index.js';

/** What an answer says before its first statement. */
export interface AnswerPreface {
  /** What the question was taken for; empty where it was taken as it stands. */
  readonly understood: string;
  /** What else is said: words that were read as others, what the articles do not tell. */
  readonly remarks: string;
}

/** Reads what an answer says before its first statement, and all that it says where it has none. */
export function prefaceOf({ text, understood, statements: [first] }: Answer): AnswerPreface {
  const markers = first?.citations.map((n) => `[${n}]`).join('') ?? '';
  const end = first === undefined ? text.length : text.indexOf(`${first.text} ${markers}`);
  const said = end < 0 ? '' : text.slice(0, end);
  if (understood === undefined) return { understood: '', remarks: withoutLabel(said) };
  const at = said.indexOf(understood);
  if (at < 0) return { understood: understoodAs(understood), remarks: withoutLabel(said) };
  const quoteEnd = /^[”"».]*/u.exec(said.slice(at + understood.length))?.[0].length ?? 0;
  const seam = at + understood.length + quoteEnd;
  return {
    understood: said.slice(0, seam).trim(),
    remarks: withoutLabel(said.slice(seam)),
  };
}

/** What a question was taken for, where the answer does not say so in its own words. */
export function understoodAs(question: string): string {
  return `Understood as: “${question}”`;
}

/** Words before a list ("The nearest passages:") are not needed where the list has its own heading. */
function withoutLabel(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.endsWith(':')) return trimmed;
  const end = Math.max(...['. ', '? ', '! ', '” '].map((seam) => trimmed.lastIndexOf(seam)));
  return end < 0 ? '' : trimmed.slice(0, end + 1);
}
