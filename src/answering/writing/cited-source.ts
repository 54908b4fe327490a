import type { PassageId } from '../../corpus/index.js';
import { formatCalendarDate } from '../../dating/index.js';
import {
  CheckedText,
  type StatementSource,
  sourcesOfPassage,
  type WeighedSource,
} from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import { antecedentOfLine, withAntecedent } from './written-reference.js';

/** A sentence that is cited, as a source, with the cosine of its vector and the statement's. */
export interface CitedSource {
  readonly witness: Witness;
  readonly source: WeighedSource;
  /** The same with nothing around it but what is shown with a citation: the article's publisher and date. */
  readonly shown: WeighedSource;
  /** The first with whom it speaks of in the place of the "he" that it begins with; null where that is not known. */
  readonly named: WeighedSource | null;
}

/**
 * Sentences as what a statement is checked against, in their order, with their passage and their article's publisher and
 * date around them. What those of one passage have in common is worked out once.
 */
export class CitedSources {
  readonly #passages = new Map<PassageId, readonly StatementSource[]>();
  readonly #made: readonly CitedSource[];

  constructor(witnesses: readonly Witness[]) {
    this.#made = witnesses.map((witness) => this.#sourceOf(witness));
  }

  /** The sources with the cosines of their sentences and a statement, in the order of the sentences; null without one. */
  weighed(similarities: readonly number[]): CitedSource[] {
    return this.#made.map(({ witness, source, shown, named }, place) => {
      const similarity = similarities[place] ?? null;
      return {
        witness,
        source: { ...source, similarity },
        shown: { ...shown, similarity },
        named: named === null ? null : { ...named, similarity },
      };
    });
  }

  #sourceOf(witness: Witness): CitedSource {
    const { passage, place, sentence } = witness;
    const sources = this.#passages.get(passage.id) ?? sourcesOfPassage(passage);
    this.#passages.set(passage.id, sources);
    const { quote, around } = sources[place] ?? {
      quote: new CheckedText({ text: sentence.text, dates: [] }),
      around: [],
    };
    const { publisher, dating } = passage.article;
    const date = dating.status === 'dated' ? formatCalendarDate(dating.date.value) : null;
    const article = [publisher, date]
      .filter((text) => text !== null)
      .map((text) => new CheckedText({ text, dates: [] }));
    const named = namedIn(witness, quote);
    return {
      witness,
      source: { quote, around: [...around, ...article] },
      shown: { quote, around: article },
      named: named === null ? null : { quote: named, around: [...around, ...article] },
    };
  }
}

/** A sentence with a name for its first word; its dates stand as much further on. */
function namedIn(witness: Witness, quote: CheckedText): CheckedText | null {
  const text = withAntecedent(quote.text, antecedentOfLine(witness));
  if (text === quote.text) return null;
  const shift = text.length - quote.text.length;
  const dates = quote.dates.map((date) => ({
    ...date,
    start: date.start + shift,
    end: date.end + shift,
  }));
  return new CheckedText({ text, dates });
}
