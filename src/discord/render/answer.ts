import { type APIButtonComponent, type APIMessageTopLevelComponent, ButtonStyle } from 'discord.js';
import type { Answer } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import type { MessageBody } from '../message.js';
import { LIMITS, shorten } from '../text/index.js';
import { answerCard } from './answer-card.js';
import { type AnswerHeading, headOf, isReply } from './answer-head.js';
import { COLOURS } from './colours.js';
import { small } from './emphasis.js';
import { actionButton, card, row, textBlock } from './layout.js';
import { dossierMenu } from './menu.js';

/** An answer on its way to a reader. */
export interface ShownAnswer extends AnswerHeading {
  /** The id under which the answer is kept. */
  readonly said: SaidId;
  /** What can be done with it where it is shown. */
  readonly offers: {
    /** It is private and can be posted for everybody. */
    readonly post: boolean;
    /** Its conversation can go on in a thread. */
    readonly thread: boolean;
  };
}

/** Room for all text, which leaves some for the labels of buttons. */
const ROOM = LIMITS.messageText - 200;

/** Most characters of how an answer was written. */
const NOTE = 200;

const COLOUR_OF = {
  answered: COLOURS.green,
  closest: COLOURS.amber,
  none: COLOURS.grey,
} as const satisfies Readonly<Record<Answer['kind'], number>>;

/**
 * Lays out an answer: first the lead, which is what a notification shows, then in a card where sources disagree, what
 * bears the lead out, and the sources. What there is no room for of the sources stands behind a button; a menu tells who
 * those are that the answer names. How it was written stands at its end, where a chat model might have written it.
 */
export function renderAnswer(shown: ShownAnswer): MessageBody {
  const { answer } = shown;
  const head = headOf(shown);
  // A greeting, or a question back: nothing was looked for.
  if (isReply(answer)) return { components: [textBlock(head)] };
  const note = small(shorten(answer.writing?.note ?? '', NOTE));
  const body = [
    ...answerCard(answer, shown.said, ROOM - head.length - note.length),
    ...(note === '' ? [] : [textBlock(note)]),
  ];
  const colour = COLOUR_OF[answer.kind];
  return {
    components: [
      ...(answer.kind === 'none'
        ? [card(colour, [textBlock(head), ...body])]
        : [textBlock(head), ...(body.length === 0 ? [] : [card(colour, body)])]),
      ...dossiersOf(shown),
      row(...actionsOf(shown)),
    ],
  };
}

/** A menu that opens the dossiers of those whom the answer names. */
function dossiersOf({ said, answer }: ShownAnswer): APIMessageTopLevelComponent[] {
  const menu = dossierMenu(said, 'Who is …', answer.actors ?? []);
  return menu === null ? [] : [row(menu)];
}

function actionsOf({ said, offers }: ShownAnswer): APIButtonComponent[] {
  return [
    actionButton({ verb: 'up', said }, { emoji: '👍' }),
    actionButton({ verb: 'down', said }, { emoji: '👎' }),
    ...(offers.post
      ? [actionButton({ verb: 'post', said }, { label: 'Post', style: ButtonStyle.Primary })]
      : []),
    ...(offers.thread
      ? [actionButton({ verb: 'thread', said }, { label: 'Continue in thread' })]
      : []),
  ];
}
