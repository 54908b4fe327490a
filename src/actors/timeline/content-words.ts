import { type Concept, conceptsOf, isEvent } from '../../words/index.js';
import { isCarrier, keyOf } from './content-key.js';

/** What a word says of an event. */
export interface ContentWord {
  /** Whether it says nothing by itself of what happens; see {@link isCarrier}. */
  readonly isCarrier: boolean;
  /** What it is compared by, each part of a compound by itself; see {@link keyOf}. */
  readonly keys: readonly string[];
  /** The kinds of events that it names. */
  readonly events: readonly Concept[];
}

/** Reads words for comparing events, each once: the events of a timeline share most of theirs. */
export class ContentWords {
  readonly #read = new Map<string, ContentWord>();

  of({ bare, folded }: { readonly bare: string; readonly folded: string }): ContentWord {
    const known = this.#read.get(bare);
    if (known !== undefined) return known;
    const word = {
      isCarrier: isCarrier(bare),
      keys: keysOf(bare),
      events: conceptsOf(folded).filter(isEvent),
    };
    this.#read.set(bare, word);
    return word;
  }
}

function keysOf(word: string): string[] {
  const parts = word.includes('-') ? word.split('-').filter((part) => part.length > 1) : [word];
  return parts.map(keyOf).filter((key) => key !== null);
}
