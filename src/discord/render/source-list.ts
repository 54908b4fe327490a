import type { Answer, Citation } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import { joined, LIMITS, type Markdown, md, plain, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { bold } from './emphasis.js';
import { actionButton, card, divider, row, textBlock } from './layout.js';
import { nearestPage, pager } from './pager.js';
import { sourceLines } from './source-lines.js';

/** The sources of an answer on their way to a reader. */
export interface ShownSources {
  /** The id under which the answer is kept. */
  readonly said: SaidId;
  readonly answer: Answer;
  /** From 0; the nearest that there is is shown. */
  readonly page: number;
}

/** Sources of one page: each has a button, and the buttons fit into a row. */
const SOURCES_A_PAGE = LIMITS.rowButtons;

/** Room for each, and for the question at the top. */
const SOURCE = 700;
const QUESTION = 200;

/** Shows a page of an answer's sources with their quotes, and buttons that show each in context. */
export function renderSources({ said, answer, page }: ShownSources): MessageBody {
  const { citations, question } = answer;
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
        textBlock(headOf(question, citations.length)),
        ...(sources.length === 0
          ? []
          : [divider(), textBlock(joined(sources.map(renderSource), '\n\n')), row(...buttons)]),
        ...(leafing.length === 0 ? [] : [row(...leafing)]),
      ]),
    ],
  };
}

function headOf(question: string, count: number): Markdown {
  const head = bold(plain(count === 0 ? 'No sources' : counted(count, 'source')));
  const asked = shorten(question, QUESTION);
  return joined([head, asked === '' ? asked : md`-# “${asked}”`], '\n');
}

function renderSource(citation: Citation): Markdown {
  const lines = sourceLines([citation]);
  return md`${lines}\n> ${shorten(citation.quote, SOURCE - lines.length)}`;
}
