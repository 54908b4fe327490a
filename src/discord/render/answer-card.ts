import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { Answer, Citation } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import { grouped } from '../../phrasing/index.js';
import { joined, LIMITS, type Markdown, md, shorten } from '../text/index.js';
import { renderDisagreement } from './disagreement.js';
import { fillAndCount } from './fill.js';
import { actionButton, divider, row, textBlock } from './layout.js';
import { fittingSources, SOURCES_ROOM } from './source-lines.js';
import { LONGEST_STATEMENT, listedStatements, renderStatement } from './statement.js';

/** Room that what sources disagree on may take. */
const DISAGREEMENTS = 1000;

/** Most characters of what the articles do not cover. */
const LACK = 300;

/**
 * What stands in the card of an answer: what sources disagree on, the statements behind the lead, or near the question,
 * and the sources, with lines between them.
 * @param room characters that all of it may take, but for the labels of buttons
 */
export function answerCard(answer: Answer, said: SaidId, room: number): APIComponentInContainer[] {
  const { citations, disagreements } = answer;
  const own = room - (citations.length === 0 ? 0 : SOURCES_ROOM);
  const differing = joined(
    fillAndCount(disagreements, Math.min(DISAGREEMENTS, own), renderDisagreement, 'disagreement'),
    '\n\n',
  );
  const statements = statementsOf(answer, differing, own - differing.length);
  const left = room - differing.length - statements.length;
  const sections = [
    ...[differing, statements].filter((text) => text !== '').map((text) => [textBlock(text)]),
    ...(citations.length === 0 ? [] : [sourcesOf(citations, said, left)]),
  ];
  return sections.flatMap((section, at) => (at === 0 ? section : [divider(), ...section]));
}

/**
 * The statements that follow the lead, or lie near the question.
 * @param told what stands above them, and is not said again
 */
function statementsOf(
  { kind, statements, missing }: Answer,
  told: Markdown,
  room: number,
): Markdown {
  const isAnswered = kind === 'answered';
  const items = (isAnswered ? statements.slice(1) : statements).filter(
    (statement) => !told.includes(renderStatement(statement, LONGEST_STATEMENT)),
  );
  const heading = isAnswered || items.length === 0 ? md`` : md`**Closest passages**`;
  const lack = isAnswered ? shorten(missing.join('; '), LACK) : md``;
  const lacking = lack === '' ? lack : md`-# Not covered: ${lack}`;
  const blocks = listedStatements(items, room - joined([heading, lacking], '\n').length);
  return joined([heading, ...blocks, lacking], '\n');
}

/** As many sources as there is room for, with their buttons; one more button leads to all of them. */
function sourcesOf(
  citations: readonly Citation[],
  said: SaidId,
  room: number,
): readonly APIComponentInContainer[] {
  const heading = md`-# Sources · a number shows its passage in context`;
  const { text, shown } = fittingSources(citations, heading, room);
  const buttons = shown.map(({ n }) =>
    actionButton({ verb: 'passage', said, n }, { label: String(n) }),
  );
  const all = actionButton(
    { verb: 'sources', said },
    { label: `All ${grouped(citations.length)} sources` },
  );
  return [
    textBlock(text),
    ...inRows(shown.length < citations.length ? [...buttons, all] : buttons),
  ];
}

function inRows(buttons: readonly APIButtonComponent[]): APIComponentInContainer[] {
  const rows = Math.ceil(buttons.length / LIMITS.rowButtons);
  return Array.from({ length: rows }, (_, at) =>
    row(...buttons.slice(at * LIMITS.rowButtons, (at + 1) * LIMITS.rowButtons)),
  );
}
