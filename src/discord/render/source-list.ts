import type { Citation } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import { joined, LIMITS, type Markdown, md, plain, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { bold } from './emphasis.js';
import { actionButton, card, divider, row, textBlock } from './layout.js';
import { nearestPage, pager } from './pager.js';
import { sourceLines } from './source-lines.js';

/** The sources of an answer or a dossier on their way to a reader. */
export interface ShownSources {
  /** The id under which is kept what cites them. */
  readonly said: SaidId;
  /** What was asked, or whom the dossier is about. */
  readonly about: string;
  readonly citations: readonly Citation[];
  /** From 0; the nearest that there is is shown. */
  readonly page: number;
}

/** Sources of one page: each has a button, and the buttons fit into a row. */
const SOURCES_A_PAGE = LIMITS.rowButtons;

/** Room for each, and for what they are about at the top. */
const SOURCE = 700;
const ABOUT = 200;

/** Shows a page of sources with their quotes, and buttons that show each in context. */
export function renderSources({ said, about, citations, page }: ShownSources): MessageBody {
  const pages = Math.max(1, Math.ceil(citations.length / SOURCES_A_PAGE));
  const shown = nearestPage(page, pages);
  const from = shown * SOURCES_A_PAGE;
  const sources = citations.slice(from, from + SOURCES_A_PAGE);
  const leafing = pager({
    page: shown,
    pages,
    actionFor: (at) => ({ verb: 'leaf', said, page: at }),
  });
  const buttons = sources.map(({ n }) =>
    actionButton({ verb: 'passage', said, n }, { label: String(n) }),
  );
  return {
    components: [
      card(COLOURS.blue, [
        textBlock(headOf(about, citations.length)),
        ...(sources.length === 0
          ? []
          : [divider(), textBlock(joined(sources.map(renderSource), '\n\n')), row(...buttons)]),
        ...(leafing.length === 0 ? [] : [row(...leafing)]),
      ]),
    ],
  };
}

function headOf(about: string, count: number): Markdown {
  const head = bold(plain(count === 0 ? 'No sources' : counted(count, 'source')));
  const subject = shorten(about, ABOUT);
  return joined([head, subject === '' ? subject : md`-# “${subject}”`], '\n');
}

function renderSource(citation: Citation): Markdown {
  const lines = sourceLines([citation]);
  return md`${lines}\n> ${shorten(citation.quote, SOURCE - lines.length)}`;
}
