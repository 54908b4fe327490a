/**
 * Paraphrase: what a text in words of its own says beyond its source although names, numbers and dates of it stand
 * there. A claim is compared with many sentences and may be worded anyhow; a sentence that is shown as what a source says
 * is held to more: no word of content without a counterpart, and no limit of the source left out.
 */
export { overstatementIn } from './overstatement.js';
