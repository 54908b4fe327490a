import { linkableUrl } from '../../phrasing/index.js';
import { LIMITS } from './limits.js';
import { type Markdown, md } from './markdown.js';

/** What could end a link's address or be taken for its title, as it is written in addresses. */
const BREAKING = /[()[\]*|\\'`<>]|@(?=everyone|here)/giu;

/**
 * What keeps Discord from making a link of a label: backslashes are shown as they are there, emoji are refused, and so
 * is what looks like an address itself. See https://github.com/discord/discord-api-docs/issues/6185 and
 * https://github.com/discord/discord-api-docs/issues/7673
 */
const UNFIT_LABEL =
  /[\\[\]\n`]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3|[:：∶][/／]|discord\.gg/iu;

/**
 * An untrusted address as one that can be linked to, in ASCII, with everything percent-encoded that could break out of
 * Markdown; null where it is not a well-formed http or https address, names a user or password, has a host that is
 * written in brackets, or is longer than Discord takes.
 */
export function webAddress(url: string): string | null {
  if (url.length > LIMITS.linkUrl || /\s/u.test(url)) return null;
  const linked = linkableUrl(url);
  if (linked === null || /[[\]]/u.test(linked.host)) return null;
  const address = linked.href.replace(
    BREAKING,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return address.length <= LIMITS.linkUrl && /^[!-~]+$/u.test(address) ? address : null;
}

/**
 * A label that leads to an untrusted address. The label alone where the address is none to link to; a label that Discord
 * makes no link of is followed by one.
 */
export function link(label: Markdown, url: string | null): Markdown {
  const address = url === null ? null : (webAddress(url) as Markdown | null);
  if (address === null || label === '') return label;
  return UNFIT_LABEL.test(label) ? md`${label} ([link](${address}))` : md`[${label}](${address})`;
}
