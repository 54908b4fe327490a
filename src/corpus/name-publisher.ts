import { assembleText, type DraftBlock } from './clean-text.js';

/** Lines longer than this say more than who publishes them. */
const LONGEST_LINE = 120;

const SITE_ICON = /^(?:[Ss]ite (?:icon|logo)|[Ll]ogo(?: of)?)[: ] ?(\p{Lu}.{1,60})$/u;
const SITE_ICON_BEHIND = /^(\p{Lu}.{1,60}?) (?:[Ss]ite [Ii]con|[Ss]ite [Ll]ogo|[Ll]ogo)$/u;
const COPYRIGHT =
  /^(?:[Cc]opyright )?(?:©|\([cC]\))(?: [Cc]opyright)?,? ?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:by )?(\p{Lu}[^.,|©]{1,60}?)(?:, \d{4})?(?:[.,|] ?.{0,60}| [Aa]ll [Rr]ights [Rr]eserved.{0,30})?$/u;

/**
 * The publisher of an article: the one its metadata state, else the one that a line of the page around the text names
 * outright: the label of the site's icon, or a copyright line. Null otherwise; nothing is taken from running text.
 * @param stated what the metadata say; an address is shortened to its host
 * @param blocks the blocks before boilerplate is removed
 */
export function namePublisher(
  stated: string | undefined,
  blocks: readonly DraftBlock[],
): string | null {
  const given = stated?.trim();
  if (given) return hostOf(given) ?? given;
  for (const pattern of [SITE_ICON, SITE_ICON_BEHIND, COPYRIGHT]) {
    for (const block of blocks) {
      const text = shortTextOf(block);
      const name = text === null ? undefined : pattern.exec(text)?.[1]?.trim();
      if (name && !/^all rights reserved/iu.test(name)) return name;
    }
  }
  return null;
}

function shortTextOf(block: DraftBlock): string | null {
  const size = block.pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (size > LONGEST_LINE * 2) return null;
  const { text } = assembleText([block]);
  return text.length > LONGEST_LINE ? null : text;
}

function hostOf(text: string): string | null {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  return new URL(text).hostname.replace(/^www\./u, '') || null;
}
