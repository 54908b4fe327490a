import type { ArticleDate } from '../../corpus/index.js';
import {
  formatCalendarDate,
  type ResolvedDate,
  resolveDates,
  resolvePassageDates,
} from '../../dating/index.js';
import type { StoredPassage, StoredSentence } from '../../library/index.js';
import type { Citation } from '../answer.js';
import { CheckedText } from './checked-text.js';

/** What a statement is checked against: the words that are cited, and what stands around them in their article. */
export interface StatementSource {
  readonly quote: CheckedText;
  /** The other sentences of the passage, headings and the title; they tell whom and when the quote speaks of. */
  readonly around: readonly CheckedText[];
}

/** A sentence of a passage as a source. */
export function sourceOfSentence(
  passage: StoredPassage,
  sentence: StoredSentence,
): StatementSource {
  const texts = textsOf(passage);
  const at = passage.sentences.indexOf(sentence);
  const quote = texts[at] ?? new CheckedText({ text: sentence.text, dates: [] });
  return { quote, around: [...texts.filter((text) => text !== quote), ...contextOf(passage)] };
}

/** Every sentence of a passage as a source, in their order. What they have in common is worked out once. */
export function sourcesOfPassage(passage: StoredPassage): StatementSource[] {
  const texts = textsOf(passage);
  const context = contextOf(passage);
  return texts.map((quote) => ({
    quote,
    around: [...texts.filter((text) => text !== quote), ...context],
  }));
}

/** A citation as a source, where nothing else of its article is at hand. */
export function sourceOfCitation({ quote, title, publisher, date }: Citation): StatementSource {
  const dates = resolveDates({ text: quote, kind: 'paragraph' }, { article: date });
  return {
    quote: new CheckedText({ text: quote, dates }),
    around: [title, publisher, date && formatCalendarDate(date.value)]
      .filter((text) => text !== null)
      .map((text) => new CheckedText({ text, dates: [] })),
  };
}

/** Sources as one, for a statement that takes its parts from several. */
export function joinSources(sources: readonly StatementSource[]): StatementSource {
  let text = '';
  const dates: ResolvedDate[] = [];
  for (const { quote } of sources) {
    const shift = text === '' ? 0 : text.length + 1;
    text = text === '' ? quote.text : `${text} ${quote.text}`;
    dates.push(
      ...quote.dates.map((date) => ({ ...date, start: date.start + shift, end: date.end + shift })),
    );
  }
  return {
    quote: new CheckedText({ text, dates }),
    around: sources.flatMap(({ around }) => around),
  };
}

function textsOf(passage: StoredPassage): CheckedText[] {
  const dates = resolvePassageDates(passage.sentences, dateOf(passage));
  return passage.sentences.map(
    ({ text }, index) => new CheckedText({ text, dates: dates[index] ?? [] }),
  );
}

function contextOf({ context }: StoredPassage): CheckedText[] {
  return context.map((text) => new CheckedText({ text, dates: [] }));
}

function dateOf({ article }: StoredPassage): ArticleDate | null {
  return article.dating.status === 'dated' ? article.dating.date : null;
}
