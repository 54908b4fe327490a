import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import type { ClaimCheck, Finding } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import { findingsOf, type Stance } from '../findings.js';
import type { MessageBody } from '../message.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { actionButton, card, row, textBlock } from './layout.js';
import { nearestPage, pager } from './pager.js';
import { sourceLines } from './source-lines.js';

/** One finding of a claim check on its way to a reader. */
export interface ShownFinding {
  /** The id under which the check is kept. */
  readonly said: SaidId;
  /** The text whose sources were looked for. */
  readonly claim: string;
  readonly check: ClaimCheck;
  /** The finding that is shown, from 0: those that support first, then those that contradict, then those near it. */
  readonly at: number;
}

/** A stance or a verdict in words. */
interface Wording {
  readonly mark: Markdown;
  readonly words: Markdown;
}

const STANCES: { readonly [Of in Stance]: Wording } = {
  supports: { mark: md`✅`, words: md`Supports it` },
  contradicts: { mark: md`❌`, words: md`Contradicts it` },
  mentions: { mark: md`💬`, words: md`Mentions it` },
};

const VERDICTS = {
  supported: { mark: md`✅`, words: md`Supported`, colour: COLOURS.green },
  contradicted: { mark: md`❌`, words: md`Contradicted`, colour: COLOURS.red },
  mixed: { mark: md`⚖️`, words: md`Disputed`, colour: COLOURS.amber },
  mentioned: { mark: md`💬`, words: md`Mentioned, not confirmed`, colour: COLOURS.amber },
  'not found': { mark: md`🔍`, words: md`Not found`, colour: COLOURS.grey },
} as const satisfies Readonly<Record<ClaimCheck['verdict'], Wording & { colour: number }>>;

/** Most characters of each part, so that all of them fit into one message. */
const MOST = { text: 300, claim: 400, missing: 500, quote: 1200, reasons: 300 } as const;

/** Says what the articles have on a text, one finding at a time. */
export function renderFinding(shown: ShownFinding): MessageBody {
  const { check } = shown;
  const findings = findingsOf(check);
  const at = nearestPage(shown.at, findings.length);
  const current = findings[at];
  const { colour } = VERDICTS[check.verdict];
  if (current === undefined) return { components: [card(colour, [textBlock(headOf(shown))])] };
  const { finding, stance } = current;
  return {
    components: [
      textBlock(headOf(shown)),
      card(colour, [
        textBlock(quoteOf(finding, STANCES[stance])),
        textBlock(sourceLines([finding.citation])),
        row(...buttonsOf(shown, finding, at, findings.length)),
      ]),
    ],
  };
}

function headOf({ check, claim }: ShownFinding): Markdown {
  const { mark, words } = VERDICTS[check.verdict];
  const missing = check.missing.map((part) => part.trim()).filter((part) => part !== '');
  return joined(
    [
      md`${mark} **${words}.** ${shorten(check.text, MOST.text)}`,
      md`“${shorten(claim, MOST.claim)}”`,
      missing.length === 0
        ? md``
        : md`-# No article mentions: ${shorten(missing.join('; '), MOST.missing)}`,
      countsOf(check),
    ],
    '\n',
  );
}

/** How many passages there are of each stance: the pager alone does not tell. */
function countsOf({ supports, contradicts, mentions }: ClaimCheck): Markdown {
  const counts = [
    [supports, 'supports it', 'support it'],
    [contradicts, 'contradicts it', 'contradict it'],
    [mentions, 'only mentions it', 'only mention it'],
  ] as const;
  const told = counts.flatMap(([{ length }, one, many]) =>
    length === 0 ? [] : [plain(`${counted(length, 'passage')} ${length === 1 ? one : many}`)],
  );
  return told.length === 0 ? md`` : md`-# ${joined(told, ' · ')}`;
}

/** The stance with its reasons, then the words. */
function quoteOf({ citation, reasons }: Finding, { mark, words }: Wording): Markdown {
  const why = shorten(reasons.join('; '), MOST.reasons);
  const stance = why === '' ? md`${mark} **${words}**` : md`${mark} **${words}**: ${why}`;
  return md`${stance}\n> ${shorten(citation.quote, MOST.quote)}`;
}

function buttonsOf(
  { said }: ShownFinding,
  { citation }: Finding,
  at: number,
  count: number,
): APIButtonComponent[] {
  const { n } = citation;
  return [
    ...pager({
      page: at,
      pages: count,
      actionFor: (page) => ({ verb: 'finding', said, at: page }),
    }),
    actionButton({ verb: 'passage', said, n }, { label: 'In context', emoji: '🔎' }),
    actionButton(
      { verb: 'quote', said, n },
      { label: 'Post quote', emoji: '📌', style: ButtonStyle.Primary },
    ),
  ];
}
