import type { Citation } from '../../answering/index.js';
import { datedAs, placeOf } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import {
  code,
  isShortened,
  joined,
  link,
  type Markdown,
  md,
  plain,
  shorten,
} from '../text/index.js';
import { textBlock } from './layout.js';
import { userMention } from './mentions.js';

/** A quote on its way into a discussion. */
export interface PostedQuote {
  readonly citation: Citation;
  /** Where the article stands on the web; null where that is not known. */
  readonly url: string | null;
  /** The id of whoever posts it. */
  readonly poster: string;
}

/** Most characters of each part. */
const MOST = { quote: 1500, title: 200, publisher: 100, place: 160 } as const;

/** Shows the exact words, then whose they are, then in small print where they stand and who posted them. */
export function renderQuote({ citation, url, poster }: PostedQuote): MessageBody {
  const { quote, file, lines } = citation;
  const shortened = isShortened(quote, MOST.quote) ? md`shortened` : md``;
  const place = code(placeOf(file, lines), MOST.place);
  const posted = md`quoted by ${userMention(poster)}`;
  return {
    components: [
      textBlock(
        joined(
          [
            md`> ${shorten(quote, MOST.quote)}`,
            md`— ${originOf(citation, url)}`,
            md`-# ${joined([place, posted, shortened], ' · ')}`,
          ],
          '\n',
        ),
      ),
    ],
  };
}

/** "title, publisher, date"; the title leads to the article. */
function originOf({ title, publisher, date }: Citation, url: string | null): Markdown {
  return joined(
    [
      link(shorten(title, MOST.title), url),
      shorten(publisher ?? '', MOST.publisher),
      plain(datedAs(date)),
    ],
    ', ',
  );
}
