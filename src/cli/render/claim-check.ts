import type { ClaimCheck, Finding } from '../../answering/index.js';
import { printable } from '../../phrasing/index.js';
import { renderCitation } from './citation.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** Lays out what the corpus says of a claim: the verdict, then what supports it, contradicts it or is only near it. */
export function renderClaimCheck(check: ClaimCheck, page: Page): string {
  return [
    renderVerdict(check, page),
    renderFindings('Supported by', check.supports, page),
    renderFindings('Contradicted by', check.contradicts, page),
    renderFindings('Near it', check.mentions, page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function renderVerdict({ verdict, text, missing }: ClaimCheck, page: Page): string {
  const ink = inkFor(page);
  const colour = {
    supported: ink.green,
    contradicted: ink.red,
    mixed: ink.yellow,
    mentioned: ink.yellow,
    'not found': ink.red,
  }[verdict];
  const lacking = missing.map(printable).filter((part) => part !== '');
  return [
    wrapProse(ink.bold(colour(printable(text))), page),
    ...(lacking.length === 0 ? [] : [wrapProse(`In no article: ${lacking.join('; ')}`, page)]),
  ].join('\n');
}

function renderFindings(head: string, findings: readonly Finding[], page: Page): string {
  if (findings.length === 0) return '';
  const ink = inkFor(page);
  const items = findings.map(({ citation, reasons }) => {
    const indent = indentBy(`[${citation.n}] `.length);
    const why = reasons.map(printable).join('; ');
    return [renderCitation(citation, page), ...(why === '' ? [] : [wrapProse(why, page, indent)])];
  });
  return [ink.bold(head), ...items.flat()].join('\n');
}
