import { type Citation, CitationList } from '../citing/index.js';
import type { ArticleDate } from '../corpus/index.js';
import type {
  ActorReader,
  ArticleSummary,
  SentencePlace,
  SourceSentence,
} from '../library/index.js';

/** The footnotes of a page about actors: loads the sentences that its lines rest on, and numbers them as they are cited. */
export class Footnotes {
  readonly #sources: ReadonlyMap<string, SourceSentence>;
  readonly #citations = new CitationList();

  private constructor(sources: ReadonlyMap<string, SourceSentence>) {
    this.#sources = sources;
  }

  /** Loads the sentences at the places that are going to be cited. */
  static async load(
    reader: Pick<ActorReader, 'sentences'>,
    places: readonly SentencePlace[],
  ): Promise<Footnotes> {
    const distinct = new Map(places.map((place) => [keyOf(place), place]));
    const found = await reader.sentences([...distinct.values()]);
    const sources = found.map((source): [string, SourceSentence] => [
      keyOf({ article: source.article.id, sentence: source.sentence }),
      source,
    ]);
    return new Footnotes(new Map(sources));
  }

  /** The numbers of the sentences at some places; places that are gone have none. */
  cite(places: readonly SentencePlace[]): number[] {
    const numbers = places.flatMap((place) => {
      const source = this.#sources.get(keyOf(place));
      return source === undefined ? [] : [this.#citations.cite(source)];
    });
    return [...new Set(numbers)];
  }

  /** The sentence at a place; null where it is gone. */
  textAt(place: SentencePlace): string | null {
    return this.#sources.get(keyOf(place))?.sentence.text ?? null;
  }

  /** The date of the article of a place; null where it has none. */
  dateAt(place: SentencePlace): ArticleDate | null {
    const dating = this.articleAt(place)?.dating;
    return dating?.status === 'dated' ? dating.date : null;
  }

  /** Who published the article of a place; null where that is not known. */
  publisherAt(place: SentencePlace): string | null {
    return this.articleAt(place)?.publisher ?? null;
  }

  /** The article of a place; null where it is gone. */
  articleAt(place: SentencePlace): ArticleSummary | null {
    return this.#sources.get(keyOf(place))?.article ?? null;
  }

  /** All that was cited so far, in the order of the numbers. */
  get citations(): Citation[] {
    return this.#citations.all;
  }
}

function keyOf({ article, sentence }: SentencePlace): string {
  return `${article}:${sentence.start}`;
}
