import type { EvaluationReport, RequirementCheck } from '../../../evaluation/index.js';
import { actorsView } from './actors-view.js';
import { answersView } from './answers-view.js';
import { extractionView } from './extraction-view.js';
import { html, type Markup } from './markup.js';
import { rankingView } from './ranking-view.js';
import type { ReportView } from './report-view.js';
import { filterRules, resultList } from './result-list.js';
import { STYLE } from './style.js';

/**
 * Lays reports out as one web page that needs nothing else: no script, no network, its style inside. Misses come first.
 * Whatever comes from articles, questions and models is escaped; a policy in the page's head forbids browsers to load
 * or run anything all the same.
 */
export function renderHtmlReport(
  reports: readonly EvaluationReport[],
  requirements: readonly RequirementCheck[] = [],
): string {
  const views = reports.map(viewOf);
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Footnote evaluation: ${views.map(({ name }) => name).join(', ')}</title>
<style>${STYLE}${views.map(({ items }, section) => filterRules(section, items))}</style>
</head>
<body>
<h1>Footnote evaluation</h1>
${views.length < 2 ? null : contents(views)}
${requirements.length === 0 ? null : requirementList(requirements)}
${views.map(section)}
</body>
</html>
`.text
  }`;
}

function viewOf(report: EvaluationReport): ReportView {
  switch (report.kind) {
    case 'ranking':
      return rankingView(report);
    case 'extraction':
      return extractionView(report);
    case 'answers':
      return answersView(report);
    case 'actors':
      return actorsView(report);
  }
}

function contents(views: readonly ReportView[]): Markup {
  const links = views.map(
    ({ name }, place) => html`<li><a href="#s${place}"><bdi>${name}</bdi></a></li>`,
  );
  return html`<nav><ul>${links}</ul></nav>`;
}

function requirementList(checks: readonly RequirementCheck[]): Markup {
  const items = checks.map(({ metric, least, set, value, met }) => {
    const mark = met ? html`<span class="good">met</span>` : html`<span class="bad">missed</span>`;
    const measured = value === null ? 'nothing to measure' : value.toFixed(4);
    return html`<li>${mark}: ${metric} ≥ ${least} on <bdi>${set}</bdi>: ${measured}</li>`;
  });
  return html`<h2>Requirements</h2><ul>${items}</ul>`;
}

function section({ name, facts, tables, items }: ReportView, place: number): Markup {
  return html`<section id="s${place}">
<h2><bdi>${name}</bdi></h2>
${facts.map((fact) => html`<div class="faint" dir="auto">${fact}</div>`)}
${tables}
<h3>Questions</h3>
${resultList(place, items)}
</section>
`;
}
