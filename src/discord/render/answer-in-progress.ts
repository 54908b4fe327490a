import type { AnswerProgress } from '../../answering/index.js';
import type { MessageBody } from '../message.js';
import type { Notice } from '../notice.js';
import { joined, LIMITS, md } from '../text/index.js';
import { type AnswerHeading, askedBy, leadStatement, remark } from './answer-head.js';
import { understoodAs } from './answer-words.js';
import { card, divider, textBlock } from './layout.js';
import { wordsOf } from './notice.js';
import { fittingSources, SOURCES_ROOM } from './source-lines.js';
import { listedStatements } from './statement.js';

/** An answer that is being written, or was. */
export interface AnswerInProgress extends Pick<AnswerHeading, 'asker'> {
  readonly progress: AnswerProgress;
  /** Why nothing follows any more; null while it is written. */
  readonly endedBy: Notice | null;
}

/** Room that is left for what only the whole answer says, so that no statement has to give way to it. */
const LATER = 800;

/**
 * Lays out as much of an answer as is certain, in the places where the whole answer has it. It has no colour, which says
 * of what kind the whole is, and no buttons, as nothing is kept of it yet. Where the whole never comes, what there is of it
 * stays, with what went wrong below it.
 */
export function renderAnswerInProgress(shown: AnswerInProgress): MessageBody {
  const { progress, asker, endedBy } = shown;
  const { understood, statements, citations } = progress;
  const [lead, ...others] = statements;
  const head = joined(
    [
      lead === undefined ? md`` : leadStatement(lead),
      understood === undefined ? md`` : remark(understoodAs(understood)),
      askedBy(asker),
    ],
    '\n',
  );
  const room = LIMITS.messageText - LATER - head.length;
  const told = joined(listedStatements(others, room - SOURCES_ROOM), '\n');
  const sources = fittingSources(citations, md`-# Sources`, room - told.length);
  const sections = [told, sources.shown.length === 0 ? md`` : sources.text].filter(
    (section) => section !== '',
  );
  const state = textBlock(endedBy === null ? md`-# ✍️ Being written …` : wordsOf(endedBy));
  return {
    components: [
      ...(head === '' ? [] : [textBlock(head)]),
      card(null, [...sections.flatMap((section) => [textBlock(section), divider()]), state]),
    ],
  };
}
