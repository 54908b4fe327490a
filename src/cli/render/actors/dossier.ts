import type { Dossier } from '../../../actors/index.js';
import { counted, datedAs, grouped, printable } from '../../../phrasing/index.js';
import { renderFields } from '../fields.js';
import { inkFor, type Page, wrapProse } from '../page.js';
import { renderActivity } from './activity-chart.js';
import { renderConnection } from './connections.js';
import {
  countedHead,
  footnoted,
  renderFootnotes,
  renderItem,
  renderSection,
  renderSections,
} from './footnoted.js';
import { renderStatement } from './statements.js';

/** Lays out everything the articles tell of an actor, with a footnote for every line, then the sources. */
export function renderDossier(dossier: Dossier, page: Page): string {
  const { actor, statements, statementCount, connections, connectionCount } = dossier;
  return renderSections([
    renderHead(dossier, page),
    renderRoles(dossier, page),
    renderMemberships(dossier, page),
    renderSection(
      countedHead(
        actor.kind === 'place' ? 'Said of it' : 'Statements',
        statements.length,
        statementCount,
        '--statements',
      ),
      statements.map((one) => renderStatement(one, page)),
      page,
    ),
    renderSection(
      countedHead('Appears with', connections.length, connectionCount, '--connections'),
      connections.map((one) => renderConnection(one, page)),
      page,
    ),
    renderActivity(dossier.activity, page),
    renderVariants(dossier, page),
    renderUnresolved(dossier, page),
    renderFootnotes(dossier.citations, page),
  ]);
}

function renderHead(dossier: Dossier, page: Page): string {
  const { actor, isBesideStory, first, last, mentions } = dossier;
  const ink = inkFor(page);
  const fields = renderFields(
    {
      'First seen': seen(first),
      'Last seen': seen(last),
      Articles: describeArticles(dossier),
      Mentions: grouped(mentions),
    },
    page,
  );
  const beside = 'Named only in credits and notices, never in the story itself.';
  return [
    wrapProse(`${ink.bold(printable(actor.name))} — ${actor.kind}`, page),
    ...(isBesideStory ? [wrapProse(ink.yellow(beside), page)] : []),
    fields,
  ].join('\n');
}

function seen(mention: Dossier['first']): string | null {
  if (mention === null) return null;
  return `${datedAs(mention.date)} ${mention.citations.map((n) => `[${n}]`).join('')}`;
}

function describeArticles({ articles, origins, undatedArticles }: Dossier): string {
  return [
    grouped(articles),
    ...(origins < articles ? [`${grouped(origins)} of them independent of one another`] : []),
    ...(undatedArticles === 0 ? [] : [`${grouped(undatedArticles)} undated`]),
  ].join(', ');
}

function renderVariants({ variants }: Dossier, page: Page): string {
  const items = variants.map(({ form, mentions, citations }) =>
    renderItem(
      footnoted(`${printable(form)}, ${counted(mentions, 'mention')}`, citations, page),
      page,
    ),
  );
  return renderSection('Written as', items, page);
}

function renderRoles({ roles }: Dossier, page: Page): string {
  const items = roles.map(({ text, tense, date, publishers, citations }) => {
    const role = printable(text);
    // What the words say themselves is not said again.
    const isSaid = tense === 'current' || role.toLowerCase().includes(tense);
    const sources = publishers.map(printable).join(', ');
    const line = `${datedAs(date)}: ${role}${isSaid ? '' : ` (${tense})`}`;
    return renderItem(
      footnoted(sources === '' ? line : `${line} — ${sources}`, citations, page),
      page,
    );
  });
  return renderSection('Roles', items, page);
}

function renderMemberships({ actor, memberships }: Dossier, page: Page): string {
  const items = memberships.map(({ actor: other, citations }) =>
    renderItem(footnoted(printable(other.name), citations, page), page),
  );
  return renderSection(
    actor.kind === 'person' ? 'Said to belong to' : 'Said to belong to it',
    items,
    page,
  );
}

function renderUnresolved({ unresolved }: Dossier, page: Page): string {
  const items = unresolved.map(({ name, mentions, candidates }) => {
    const others = candidates.map((one) => printable(one.name)).join(' or ');
    const meant = others === '' ? '' : `: ${others}`;
    return renderItem(`“${printable(name)}”, ${counted(mentions, 'mention')}${meant}`, page);
  });
  return renderSection('Unclear names, counted for nobody', items, page);
}
