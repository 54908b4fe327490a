import { datedAs, dateOf, placeOf, printable } from '../../phrasing/index.js';
import type { Hit, HitSignals } from '../../retrieval/index.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** What the signals are called in front of people. */
const SIGNAL_NAMES: Readonly<Record<keyof HitSignals, string>> = {
  text: 'words',
  vector: 'meaning',
  late: 'tokens',
};

/** Lays out the passages that a search found, best first, with what found each. */
export function renderHits(hits: readonly Hit[], page: Page): string {
  if (hits.length === 0) return 'No passage found.';
  return hits.map((hit, at) => renderHit(hit, at + 1, page)).join('\n\n');
}

function renderHit({ passage, score, signals }: Hit, place: number, page: Page): string {
  const ink = inkFor(page);
  const { article } = passage;
  const number = `${place}.`.padEnd(4);
  const origin = [
    ...(article.publisher === null ? [] : [printable(article.publisher)]),
    datedAs(dateOf(article.dating)),
  ].join(', ');
  const where = ink.cyan(placeOf(printable(article.path), passage.lines));
  const found = `score ${score.toFixed(3)} — ${describeSignals(signals)}`;
  return [
    wrapProse(`${ink.bold(printable(article.title))} — ${origin}`, page, {
      first: number,
      rest: '    ',
    }),
    wrapProse(where, page, indentBy(4)),
    wrapProse(ink.dim(found), page, indentBy(4)),
    wrapProse(printable(passage.text), page, indentBy(4)),
  ].join('\n');
}

function describeSignals(signals: HitSignals): string {
  const seen = (['text', 'vector', 'late'] as const).flatMap((name) => {
    const signal = signals[name];
    return signal === null
      ? []
      : [`${SIGNAL_NAMES[name]} #${signal.rank} (${signal.score.toFixed(2)})`];
  });
  return seen.length === 0 ? 'found by no single signal' : seen.join(', ');
}
