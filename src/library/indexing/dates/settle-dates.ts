import type { ArticleDate, ArticleId } from '../../../corpus/index.js';
import {
  type DateEvidence,
  type InferredDate,
  inferDates,
  linkReports,
  type ReportLink,
  type UndatedArticle,
  undatedArticle,
} from '../../../dating/borrowing/index.js';
import type { DateLedger, SettledDate } from '../../date-ledger.js';
import { EvidenceStore } from './evidence-store.js';
import { relatedArticles } from './related-articles.js';
import { WordStatistics } from './word-statistics.js';

/** Articles that the reports of an undated one are compared with. */
const MOST_COMPARED = 8;
/** Articles near a new one that are looked at again: among them are those that it is one of the nearest to. */
const MOST_WOKEN = 24;

/** How often articles that are linked to a date which changed are taken in, before the rest waits for another change. */
const MOST_PASSES = 5;

/**
 * Infers the dates of articles whose files state none, from other articles on the same event. Only what may have changed
 * since the last time is looked at: articles that are new or changed, undated ones near these, and those whose
 * date rests on one that changed or left. Costs next to nothing where nothing changed.
 */
export async function settleDates(ledger: DateLedger, signal?: AbortSignal): Promise<void> {
  const unsettled = await ledger.unsettled();
  if (unsettled.length === 0) return;
  const run = new SettlingRun(ledger, await WordStatistics.open(ledger), signal);
  await run.complete(unsettled);
}

class SettlingRun {
  readonly #ledger: DateLedger;
  readonly #statistics: WordStatistics;
  readonly #evidence: EvidenceStore;
  readonly #signal: AbortSignal | undefined;
  /** Articles without a date of their own whose date is inferred in this run, with what links them to others. */
  readonly #undated = new Map<ArticleId, UndatedArticle | null>();
  /** Dates of articles that are linked to, as they were before the run. */
  readonly #dates = new Map<ArticleId, ArticleDate | null>();

  constructor(ledger: DateLedger, statistics: WordStatistics, signal: AbortSignal | undefined) {
    this.#ledger = ledger;
    this.#statistics = statistics;
    this.#evidence = new EvidenceStore(ledger);
    this.#signal = signal;
  }

  async complete(unsettled: readonly ArticleId[]): Promise<void> {
    await this.#takeIn(unsettled);
    if (await this.#ledger.hasSettled()) {
      for (const id of unsettled) await this.#takeIn(await this.#near(id));
    }
    let inferred = this.#infer();
    for (let pass = 1; pass < MOST_PASSES; pass += 1) {
      const before = this.#undated.size;
      for (const id of await this.#changed(inferred)) {
        await this.#takeIn(await this.#ledger.linkedTo(id, { sources: false }));
      }
      if (this.#undated.size === before) break;
      inferred = this.#infer();
    }
    await this.#ledger.settle(this.#settledDates(inferred), unsettled);
  }

  /** Has the dates of those articles that do not state one inferred in this run, and of all that borrowed from them. */
  async #takeIn(ids: readonly ArticleId[]): Promise<void> {
    const waiting = [...ids];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (this.#undated.has(id) || !(await this.#ledger.isUndated(id))) continue;
      this.#signal?.throwIfAborted();
      const evidence = await this.#evidence.of(id);
      this.#undated.set(id, evidence === null ? null : await this.#link(evidence));
      waiting.push(...(await this.#ledger.linkedTo(id, { sources: true })));
    }
  }

  /** Undated articles near one that is new, which may tell what they were missing. */
  async #near(id: ArticleId): Promise<readonly ArticleId[]> {
    this.#signal?.throwIfAborted();
    const evidence = await this.#evidence.of(id);
    if (evidence === null) return [];
    const tells = evidence.article.dating.status === 'dated' || evidence.mentions.length > 0;
    if (!tells) return [];
    const found: ArticleId[] = [];
    for (const other of await this.#related(evidence, MOST_WOKEN)) {
      if (this.#undated.has(other) || !(await this.#ledger.isUndated(other))) continue;
      const undated = await this.#evidence.of(other);
      if (undated !== null && this.#links(undated, evidence).length > 0) found.push(other);
    }
    return found;
  }

  async #link(evidence: DateEvidence): Promise<UndatedArticle | null> {
    if (undatedArticle(evidence, []) === null) return null;
    const links = [];
    for (const id of await this.#related(evidence, MOST_COMPARED)) {
      const other = await this.#evidence.of(id);
      const found = other === null ? [] : this.#links(evidence, other);
      if (found.length > 0) this.#dates.set(id, await this.#ledger.date(id));
      links.push(...found);
    }
    return undatedArticle(evidence, links);
  }

  #related(evidence: DateEvidence, limit: number): Promise<readonly ArticleId[]> {
    return relatedArticles(this.#ledger, evidence, this.#statistics, limit);
  }

  #links(undated: DateEvidence, other: DateEvidence): ReportLink[] {
    return linkReports(undated, other, this.#statistics.isDistinctive);
  }

  #infer(): Map<ArticleId, InferredDate> {
    const articles = [...this.#undated.values()].filter((article) => article !== null);
    // What was inferred for an article before counts for nothing while it is inferred anew.
    return inferDates(articles, (id) =>
      this.#undated.has(id) ? null : (this.#dates.get(id) ?? null),
    );
  }

  async #changed(inferred: ReadonlyMap<ArticleId, InferredDate>): Promise<ArticleId[]> {
    const changed: ArticleId[] = [];
    for (const id of this.#undated.keys()) {
      const before = await this.#ledger.date(id);
      if (before?.value !== inferred.get(id)?.date.value) changed.push(id);
    }
    return changed;
  }

  #settledDates(inferred: ReadonlyMap<ArticleId, InferredDate>): SettledDate[] {
    return [...this.#undated].map(([article, undated]) => {
      const found = inferred.get(article);
      return {
        article,
        date: found?.date ?? null,
        linked: (undated?.links ?? []).map(({ to }) => to.id),
        sources: found?.from ?? [],
      };
    });
  }
}
