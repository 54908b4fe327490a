import type { Dossier } from '../../actors/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import { counted, grouped } from '../../phrasing/index.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { activityChart } from './activity-chart.js';
import { bold } from './emphasis.js';
import { listed } from './phrases.js';
import { markersOf } from './statement.js';

/** Most characters of each part. */
const MOST = { name: 150, variant: 40, unresolved: 40, candidate: 60 } as const;

/** Spellings, names that are not settled and candidates for one that are named; the rest are counted. */
const MOST_NAMED = { variants: 6, unresolved: 2, candidates: 3 } as const;

/** Who a dossier is about: name, kind, where and when it is named, its spellings and what is not settled. */
export function dossierHead(dossier: Dossier): Markdown {
  return joined(
    [
      md`${bold(nameOf(dossier))} · ${plain(dossier.actor.kind)}`,
      small(plain(countsOf(dossier))),
      small(spanOf(dossier)),
      small(activityChart(dossier.activity)),
      small(variantsOf(dossier)),
      small(unresolvedOf(dossier)),
      dossier.isBesideStory
        ? md`-# Stands in credits and notices only, not in what the articles tell.`
        : md``,
    ],
    '\n',
  );
}

function nameOf({ actor }: Dossier): Markdown {
  const name = shorten(actor.name, MOST.name);
  return name === '' ? md`—` : name;
}

function countsOf({ articles, undatedArticles, origins, mentions }: Dossier): string {
  const undated = undatedArticles === 0 ? '' : ` (${grouped(undatedArticles)} undated)`;
  // Where no article is a reprint of another there is nothing to tell apart.
  const independent = origins === articles ? '' : `, ${grouped(origins)} of independent origin`;
  return `${counted(articles, 'article')}${undated}${independent} · ${counted(mentions, 'mention')}`;
}

/** When it is named first and last. */
function spanOf({ first, last }: Dossier): Markdown {
  if (first === null || last === null) return md``;
  const from = edgeOf(first);
  return first.date.value === last.date.value
    ? md`Named in articles of ${from}`
    : md`First named ${from}, last ${edgeOf(last)}`;
}

function edgeOf({ date, citations }: NonNullable<Dossier['first']>): Markdown {
  const day = plain(formatCalendarDate(date.value));
  const inferred = date.basis === 'inferred' ? md`${day} (inferred)` : day;
  return joined([inferred, markersOf(citations)], ' ');
}

/** How else it is written, each spelling with its first place. */
function variantsOf({ actor, variants }: Dossier): Markdown {
  const others = variants.filter(({ form }) => form !== actor.name);
  const named = others.slice(0, MOST_NAMED.variants).flatMap(({ form, mentions, citations }) => {
    const shown = shorten(form, MOST.variant);
    return shown === '' ? [] : [joined([md`${shown} (${mentions})`, markersOf(citations)], ' ')];
  });
  const more = others.length - named.length;
  const all = [...named, ...(more > 0 ? [plain(`${grouped(more)} more`)] : [])];
  return named.length === 0 ? md`` : md`Also written ${listed(all)}`;
}

/** Short names that may be of this actor or another. */
function unresolvedOf({ unresolved }: Dossier): Markdown {
  const open = unresolved.filter(({ candidates }) => candidates.length > 0);
  const told = open.slice(0, MOST_NAMED.unresolved).map(({ name, mentions, candidates }) => {
    const named = candidates
      .slice(0, MOST_NAMED.candidates)
      .map((candidate) => shorten(candidate.name, MOST.candidate));
    const more = candidates.length - named.length;
    const all = [...named, ...(more > 0 ? [plain(`${grouped(more)} more`)] : [])];
    return md`“${shorten(name, MOST.unresolved)}” (${plain(counted(mentions, 'time'))}) may be ${listed(all, 'or')}`;
  });
  return told.length === 0 ? md`` : md`Not counted: ${listed(told)}`;
}

function small(text: Markdown): Markdown {
  return text === '' ? text : md`-# ${text}`;
}
