/**
 * Text as Discord shows it: untrusted text made into safe Markdown, shortened and split at sentences, and what Discord
 * takes at most. `Markdown` is the only kind of text that gets into a message.
 */

export { bareText } from './bare.js';
export { code } from './code.js';
export { LIMITS } from './limits.js';
export { link, webAddress } from './link.js';
export { escaped, joined, type Markdown, md, plain } from './markdown.js';
export { packPages, type Room } from './pack-pages.js';
export { readable } from './readable.js';
export { isShortened, shorten } from './shorten.js';
export { splitText } from './split.js';
