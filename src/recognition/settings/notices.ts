import type { Block } from '../../corpus/index.js';
import { isInvitation, tailRoleOf } from '../../corpus/promotional-text.js';
import type { RecognitionDocument } from '../recognizer.js';

/** A line of labels: "Front page · Region · Letters". */
const LABELS = /\p{L} [|·•»›] \p{L}/u;
const LONGEST_LABELS = 160;

/**
 * The blocks in which a site speaks of itself: invitations and offers, what stands behind the first of them once the
 * story is over, its own name by itself, and lines of labels before or behind the story.
 */
export function noticesOf({ body, publisher }: RecognitionDocument): ReadonlySet<Block> {
  const notices = new Set<Block>();
  const texts = body.blocks.map(({ start, end }) => body.text.slice(start, end));
  const roles = texts.map(tailRoleOf);
  const firstNews = roles.indexOf('news');
  const lastNews = roles.lastIndexOf('news');
  let isOver = false;
  body.blocks.forEach((block, place) => {
    const text = texts[place] ?? '';
    const isOutside = place < firstNews || place > lastNews;
    if (place > lastNews && lastNews !== -1 && roles[place] === 'promotion') isOver = true;
    const isLabels = isOutside && text.length <= LONGEST_LABELS && LABELS.test(text);
    const isOwnName = publisher !== null && text === publisher;
    if ((isOver && block.kind !== 'byline') || isLabels || isOwnName || isInvitation(text)) {
      notices.add(block);
    }
  });
  return notices;
}
