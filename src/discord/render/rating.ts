import type { Rating, SaidId } from '../../library/index.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { joined, md } from '../text/index.js';
import { actionButton, row, textBlock } from './layout.js';
import { wordsOf } from './notice.js';

/** A rating that was stored. */
export interface Rated {
  readonly said: SaidId;
  readonly verdict: Rating['verdict'];
}

/** Thanks for a rating, says what is stored, and offers to delete it. */
export function renderRated({ said, verdict }: Rated): MessageBody {
  const stored = md`-# Stored with the question, the answer and its sources.`;
  return {
    components: [
      textBlock(joined([wordsOf(notice('rated', { verdict })), stored], '\n')),
      row(actionButton({ verb: 'unrate', said }, { label: 'Delete my rating', emoji: '🗑️' })),
    ],
  };
}
