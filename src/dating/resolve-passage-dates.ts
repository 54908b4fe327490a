import type { ArticleDate } from '../corpus/index.js';
import type { CalendarDate } from '../corpus/stated-date.js';
import { findCaptionDates } from './date-anchor.js';
import { followQuotation } from './quotation-state.js';
import { type DatedSentence, type ResolvedDate, resolveDates } from './resolve-dates.js';
import { opensSentence, type StoryYear, storyYearAfter } from './story-year.js';

/**
 * The calendar dates that each sentence of a passage speaks of, in the order of the sentences; see {@link resolveDates}.
 * A caption counts from the date that any sentence of it gives. A quotation is of the year that the sentence is set in
 * which opens it ("In 2014, he said: “On July 21, …"). A month or day that opens the sentence behind one of another
 * year can be of that year or of the article's, and is left out. Never throws.
 * @param sentences neighbouring sentences of one article
 * @param article when the article was published, as far as that is known
 */
export function resolvePassageDates(
  sentences: readonly DatedSentence[],
  article: ArticleDate | null,
): ResolvedDate[][] {
  const captions = captionDates(sentences);
  let story: StoryYear | null = null;
  return sentences.map((sentence, index) => {
    // A picture and a heading stand between paragraphs; they tell no part of the story.
    if (sentence.kind === 'caption') {
      return resolveDates(sentence, { article, caption: captions[index] ?? null });
    }
    if (sentence.kind === 'heading') return resolveDates(sentence, { article });
    const dates = resolveInStory(sentence, article, story);
    story = storyYearAfter(story, sentence.text, dates);
    return dates;
  });
}

function resolveInStory(
  sentence: DatedSentence,
  article: ArticleDate | null,
  story: StoryYear | null,
): ResolvedDate[] {
  const own = resolveDates(sentence, { article });
  if (story === null) return own;
  const told = resolveDates(sentence, { article, year: story.year });
  const agreed = own.filter(({ start, value }) =>
    told.some((date) => date.start === start && date.value === value),
  );
  if (!story.quoted) {
    return own.filter((date) => agreed.includes(date) || !opensSentence(sentence.text, date));
  }
  // Behind the quotation its speaker's year may still hold, or the article's again.
  const { closedAt } = followQuotation(sentence.text, true);
  return [
    ...told.filter(({ start }) => start < closedAt),
    ...agreed.filter(({ start }) => start >= closedAt),
  ];
}

/** The date that each sentence of a caption counts from, by the place of the sentence. */
function captionDates(sentences: readonly DatedSentence[]): (CalendarDate | null)[] {
  const dates: (CalendarDate | null)[] = [];
  let run: string[] = [];
  const close = () => {
    dates.push(...findCaptionDates(run));
    run = [];
  };
  for (const { kind, text } of sentences) {
    if (kind === 'caption') run.push(text);
    else {
      close();
      dates.push(null);
    }
  }
  close();
  return dates;
}
