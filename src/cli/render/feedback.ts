import { counted } from '../../phrasing/index.js';
import type { Feedback } from '../feedback.js';
import { renderFields } from './fields.js';
import { inkFor, type Page } from './page.js';

/** Lays out ratings in their order, each with what was asked and answered. */
export function renderFeedback(feedback: readonly Feedback[], page: Page): string {
  if (feedback.length === 0) return 'No feedback yet.';
  const liked = feedback.filter(({ verdict }) => verdict === 'up').length;
  const disliked = feedback.length - liked;
  const tally = `${counted(feedback.length, 'rating')}: ${liked} up, ${disliked} down`;
  return [...feedback.map((one) => renderRating(one, page)), tally].join('\n\n');
}

function renderRating({ verdict, comment, at, answer }: Feedback, page: Page): string {
  const ink = inkFor(page);
  const time = at.toISOString().replace(/T(\d\d:\d\d).*$/u, ' $1 UTC');
  const head = verdict === 'up' ? ink.green('up') : ink.red('down');
  const fields = renderFields(
    {
      Question: answer?.question ?? null,
      'Understood as': answer?.understood ?? null,
      Comment: comment,
      Answer: answer === null ? 'no longer readable' : answer.text,
      Sources: answer === null ? null : citedFiles(answer.citations),
    },
    page,
  );
  return `${ink.bold(head)} ${ink.dim(time)}\n${fields}`;
}

function citedFiles(citations: readonly { readonly file: string }[]): string | null {
  return citations.length === 0 ? null : [...new Set(citations.map(({ file }) => file))].join(', ');
}
