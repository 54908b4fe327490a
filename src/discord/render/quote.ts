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

/** Shows the exact words, then in one line where they stand, then who posted them. */
export function renderQuote({ citation, url, poster }: PostedQuote): MessageBody {
  const { quote } = citation;
  const shortened = isShortened(quote, MOST.quote) ? md` · shortened` : md``;
  return {
    components: [
      textBlock(
        joined(
          [
            md`> ${shorten(quote, MOST.quote)}`,
            md`— ${originOf(citation, url)}`,
            md`-# quoted by ${userMention(poster)}${shortened}`,
          ],
          '\n',
        ),
      ),
    ],
  };
}

/** "title, publisher, date · `file:12` · source" */
function originOf({ title, publisher, date, file, lines }: Citation, url: string | null): Markdown {
  const source = link(md`source`, url);
  return joined(
    [
      joined(
        [
          shorten(title, MOST.title),
          shorten(publisher ?? '', MOST.publisher),
          plain(datedAs(date)),
        ],
        ', ',
      ),
      code(placeOf(file, lines), MOST.place),
      // Without an address, the word leads nowhere.
      source === 'source' ? md`` : source,
    ],
    ' · ',
  );
}
