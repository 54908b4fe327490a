import { readFile } from 'node:fs/promises';
import { seededRandom } from './seeded-random.js';

/**
 * Makes text in which words occur as often as in real text. The vocabulary of BERT's tokenizer is roughly in order of
 * frequency, so drawing a word's place by Zipf's law from its whole words gives common and rare words their due:
 * the cost of a full-text search depends on nothing else.
 */
export class SyntheticNews {
  readonly #words: readonly string[];
  readonly #random: () => number;

  private constructor(words: readonly string[], random: () => number) {
    this.#words = words;
    this.#random = random;
  }

  /** @param tokenizerFile tokenizer.json of the bundled model */
  static async create(tokenizerFile: string, seed: number): Promise<SyntheticNews> {
    const tokenizer = JSON.parse(await readFile(tokenizerFile, 'utf8')) as {
      model: { vocab: Record<string, number> };
    };
    const words = Object.entries(tokenizer.model.vocab)
      .sort(([, a], [, b]) => a - b)
      .map(([word]) => word)
      .filter((word) => /^[a-z]{2,}$/u.test(word));
    return new SyntheticNews(words, seededRandom(seed));
  }

  word(): string {
    const rank = Math.floor(this.#words.length ** this.#random()) - 1;
    return this.#words[rank] ?? 'the';
  }

  /** A sentence of 10 to 26 words, with a name or two. */
  sentence(): string {
    const length = 10 + Math.floor(this.#random() * 17);
    const words = Array.from({ length }, (_, place) => {
      const word = this.word();
      return place === 0 || this.#random() < 0.08 ? capitalised(word) : word;
    });
    return `${words.join(' ')}.`;
  }

  /** An article of so many paragraphs of three to five sentences, as plain text with a title line. */
  article(paragraphs: number): string {
    const title = Array.from({ length: 7 }, () => capitalised(this.word())).join(' ');
    const body = Array.from({ length: paragraphs }, () =>
      Array.from({ length: 3 + Math.floor(this.#random() * 3) }, () => this.sentence()).join(' '),
    );
    return [title, ...body].join('\n\n');
  }

  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.#random() * items.length)] ?? items[0];
  }

  /** A question about a text: some of its words, in order, after a question word. */
  questionAbout(text: string): string {
    const words = text.split(/\s+/u);
    const start = Math.floor(this.#random() * Math.max(1, words.length - 14));
    const kept = words.slice(start, start + 14).filter(() => this.#random() < 0.6);
    const asked = this.pick(['When did', 'Who said that', 'Why was', 'How many of']);
    return `${asked} ${kept.join(' ').replace(/[.]/gu, '').toLowerCase()}?`;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
