import type { PassageId } from '../../corpus/index.js';
import { type ResolvedDate, resolvePassageDates } from '../../dating/index.js';
import type { StoredPassage } from '../../library/index.js';
import { foldedWords } from '../../words/index.js';
import type { Witness } from './evidence.js';
import { withKnownNames } from './known-names.js';

/** Reads what sentences assert. Dates are resolved passage by passage, each passage once. */
export class WitnessReader {
  readonly #dates = new Map<PassageId, readonly (readonly ResolvedDate[])[]>();

  /** The sentence at a place of a passage; null where the passage has none there. */
  read(passage: StoredPassage, place: number): Witness | null {
    const sentence = passage.sentences[place];
    if (sentence === undefined) return null;
    const words = foldedWords(sentence.text);
    return { sentence, passage, place, words, ...this.assertions(passage, place) };
  }

  /** The facts and dates of the sentence at a place of a passage. */
  assertions(passage: StoredPassage, place: number): Pick<Witness, 'facts' | 'dates'> {
    const sentence = passage.sentences[place];
    return {
      facts: sentence === undefined ? [] : withKnownNames(sentence, passage.names),
      dates: this.#datesOf(passage)[place] ?? [],
    };
  }

  #datesOf(passage: StoredPassage): readonly (readonly ResolvedDate[])[] {
    const known = this.#dates.get(passage.id);
    if (known !== undefined) return known;
    const { dating } = passage.article;
    const found = resolvePassageDates(
      passage.sentences,
      dating.status === 'dated' ? dating.date : null,
    );
    this.#dates.set(passage.id, found);
    return found;
  }
}
