import { ButtonStyle } from 'discord.js';
import type { MessageBody } from '../message.js';
import { joined, md } from '../text/index.js';
import { COLOURS } from './colours.js';
import { actionButton, card, row, textBlock } from './layout.js';

/** Says what is stored about whoever asks, and asks whether to delete it. The notice `forgotten` says what came of it. */
export function renderForgetMe(): MessageBody {
  const text = joined(
    [
      md`**Delete everything that Footnote stores about you?**`,
      md`- your questions with their answers, the texts whose sources you looked for, and your lists of articles`,
      md`- your part of conversations, so that follow-up questions start anew`,
      md`- your ratings and what you wrote about them`,
      md`-# It goes for all servers and direct messages and cannot be undone. Messages stay in Discord, but the buttons below them stop working.`,
    ],
    '\n',
  );
  return {
    components: [
      card(COLOURS.red, [
        textBlock(text),
        row(
          actionButton(
            { verb: 'forget' },
            { label: 'Delete everything about me', emoji: '🗑️', style: ButtonStyle.Danger },
          ),
        ),
      ]),
    ],
  };
}
