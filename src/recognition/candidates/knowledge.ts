import type { Gazetteers } from '../../names/gazetteers/index.js';
import type { WrittenWords } from './written-words.js';

/** What is known of an article while its names are sought. */
export interface Knowledge {
  readonly gazetteers: Gazetteers;
  readonly written: WrittenWords;
  /** The folded words of capitals in a row that begin no sentence, joined by single spaces. */
  readonly runs: ReadonlySet<string>;
}
