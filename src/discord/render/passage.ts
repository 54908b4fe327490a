import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import type { Citation } from '../../answering/index.js';
import type { SaidId, StoredArticle } from '../../library/index.js';
import type { MessageBody } from '../message.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { bold } from './emphasis.js';
import { actionButton, card, divider, linkButton, row, textBlock } from './layout.js';
import { type QuoteInContext, quoteInContext } from './quote-in-context.js';
import { sourceLines } from './source-lines.js';

/** A passage on its way to a reader. */
export interface ShownPassage {
  /** The id under which is kept what cites it. */
  readonly said: SaidId;
  readonly citation: Citation;
  /** The article as it is now; null where it is gone. */
  readonly article: StoredArticle | null;
  /** Where the article stands on the web; null where that is not known. */
  readonly url: string | null;
}

/** Most characters of each part. */
const MOST = {
  why: 300,
  quote: 1200,
  passage: 2900,
} as const;

/** Characters before and behind the quote: as many as there is room for. */
const REACHES = [500, 300, 150, 0] as const;

/** Shows a quote in bold in the midst of what stands around it, and all that is known of where it comes from. */
export function renderPassage(shown: ShownPassage): MessageBody {
  return {
    components: [
      card(COLOURS.blue, [
        textBlock(originOf(shown.citation)),
        divider(),
        textBlock(wordsOf(shown)),
        row(...buttonsOf(shown)),
      ]),
    ],
  };
}

/** The source as it stands below answers, and how its date is known where it was worked out. */
function originOf(citation: Citation): Markdown {
  const { date } = citation;
  return joined(
    [
      // A button leads to the article, so the title need not.
      sourceLines([{ ...citation, url: undefined }]),
      date?.basis === 'inferred' ? md`-# Date inferred: ${shorten(date.why, MOST.why)}` : md``,
    ],
    '\n',
  );
}

/** The quote in its context; alone, and with the reason, where the article no longer has it. */
function wordsOf({ citation, article }: ShownPassage): Markdown {
  for (const reach of REACHES) {
    const found = article === null ? null : quoteInContext(article.body, citation, reach);
    if (found === null) break;
    const words = setInContext(found);
    // Nothing but what is hidden, and Discord takes no empty text.
    if (words === '') break;
    if (words.length <= MOST.passage) return words;
  }
  const why =
    article === null
      ? 'The article is no longer in the library. It said:'
      : 'The file has changed since: these words no longer stand in the article. It said:';
  return md`-# ${plain(why)}\n> ${shorten(citation.quote, MOST.quote)}`;
}

/** The blocks as paragraphs, with the quote in bold inside its own. */
function setInContext({ before, quote, after }: QuoteInContext): Markdown {
  const earlier = before.split('\n').map(plain);
  const lead = earlier.pop() ?? md``;
  const [tail = md``, ...later] = after.split('\n').map(plain);
  const own = joined(
    [joined([lead, bold(shorten(quote, MOST.quote))], /\s$/u.test(before) ? ' ' : ''), tail],
    /^\s/u.test(after) ? ' ' : '',
  );
  return joined([...earlier, own, ...later], '\n\n');
}

function buttonsOf({ said, citation, url }: ShownPassage): APIButtonComponent[] {
  const open = linkButton('Open article', url);
  return [
    actionButton(
      { verb: 'quote', said, n: citation.n },
      { label: 'Post quote', emoji: '📌', style: ButtonStyle.Primary },
    ),
    ...(open === null ? [] : [open]),
  ];
}
