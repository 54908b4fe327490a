import type { ArticleId } from '../../../corpus/index.js';
// Straight from its file, so that the readers of every format are not loaded along with it.
import { segmentSentences } from '../../../corpus/sentences.js';
import { type DateEvidence, findDateEvidence } from '../../../dating/borrowing/index.js';
import type { DateLedger, LedgerArticle } from '../../date-ledger.js';

/** Articles whose evidence is kept: neighbours are looked at again and again, and a library may be large. */
const MOST_KEPT = 500;

/** Reads articles for what they tell of dates, and keeps what it read last. */
export class EvidenceStore {
  readonly #ledger: DateLedger;
  readonly #kept = new Map<ArticleId, DateEvidence>();

  constructor(ledger: DateLedger) {
    this.#ledger = ledger;
  }

  /** The evidence of an article; null where the library has no such article. */
  async of(id: ArticleId): Promise<DateEvidence | null> {
    const kept = this.#kept.get(id);
    if (kept !== undefined) {
      this.#kept.delete(id);
      this.#kept.set(id, kept);
      return kept;
    }
    const article = await this.#ledger.article(id);
    if (article === null) return null;
    const evidence = read(article);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= MOST_KEPT) this.#kept.delete(oldest);
    this.#kept.set(id, evidence);
    return evidence;
  }
}

function read({ id, path, record, dating, body, language }: LedgerArticle): DateEvidence {
  const sentences = segmentSentences(body, language).map(({ start, end, kind }) => ({
    text: body.text.slice(start, end),
    kind,
  }));
  const name = record === null ? path : `${path} (${record})`;
  return findDateEvidence({ id, name, dating, sentences });
}
