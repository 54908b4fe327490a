import { assembleText, type DraftBlock } from './clean-text.js';
import { isNavigationLine } from './navigation-lines.js';
import { isInvitation, tailRoleOf } from './promotional-text.js';

/** A tail is cut only where at least this many words of article stand before it. */
const FEWEST_WORDS_BEFORE_TAIL = 80;
/** The least share of a tail's blocks that must be promotion. */
const PROMOTIONAL_SHARE = 1 / 4;
/** One promotional line is no tail. */
const FEWEST_PROMOTIONS = 2;
/** If more than this share of the words would go, and fewer than so many stay, the judgement was wrong. */
const MOST_REMOVED = 0.6;
const FEWEST_WORDS_LEFT = 60;
/** Shorter blocks may well be said twice in one article. */
const FEWEST_REPEATED_WORDS = 5;

interface Line {
  readonly block: DraftBlock;
  readonly text: string;
  readonly words: number;
}

/**
 * Takes out of an article what belongs to its page: navigation and share lines, invitations to subscribe, blocks that
 * stand in it a second time, and a promotional tail behind the story's last paragraph. The rules judge form and a small
 * vocabulary, so that a story about newsletters or cookies stays; where they would leave next to nothing of an article,
 * only navigation lines go. The input is not changed.
 */
export function removeBoilerplate(blocks: readonly DraftBlock[]): DraftBlock[] {
  const lines = blocks.map((block): Line => {
    const { text } = assembleText([block]);
    return { block, text, words: text === '' ? 0 : text.split(' ').length };
  });
  const story = lines.filter(
    ({ block, text }) => block.kind === 'table-row' || !isNavigationLine(text),
  );
  const kept = withoutTail(withoutRepeats(story.filter(({ text }) => !isInvitation(text))));
  const before = wordsIn(story);
  const after = wordsIn(kept);
  const tooMuch = after < FEWEST_WORDS_LEFT && before - after > before * MOST_REMOVED;
  const chosen = tooMuch ? story : kept;
  return (wordsIn(chosen) === 0 ? lines : chosen).map(({ block }) => block);
}

/** Without blocks that repeat an earlier one word for word, as captions do that a gallery prints twice. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ block, text, words }) => {
    if (words < FEWEST_REPEATED_WORDS || block.kind === 'table-row') return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Without the tail that begins at the first promotion behind the last paragraph of the story. */
function withoutTail(lines: readonly Line[]): Line[] {
  const roles = lines.map(({ text }) => tailRoleOf(text));
  const lastNews = roles.lastIndexOf('news');
  const first = roles.findIndex((role, index) => role === 'promotion' && index > lastNews);
  if (first === -1) return [...lines];
  const promotions = roles.slice(first).filter((role) => role === 'promotion').length;
  if (promotions < FEWEST_PROMOTIONS) return [...lines];
  if (promotions < (lines.length - first) * PROMOTIONAL_SHARE) return [...lines];
  let cut = first;
  // A heading right above the first offer heads nothing else.
  while (lines[cut - 1]?.block.kind === 'heading') cut -= 1;
  const head = lines.slice(0, cut);
  return wordsIn(head) >= FEWEST_WORDS_BEFORE_TAIL ? head : [...lines];
}

function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}
