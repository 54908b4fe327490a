/**
 * Phrasing: values as plain words for people, the same wherever they are shown, and untrusted text made safe to show on
 * one line, addresses that may be linked to, and texts without their secrets.
 */

export { datedAs, dateOf, placeOf } from './dates.js';
export { counted, durationInWords, grouped, sizeInWords } from './figures.js';
export { linkableUrl } from './linkable-url.js';
export { literally } from './literally.js';
export { createMask, isSecretName, MASKED, type Mask } from './mask.js';
export { nearestNames } from './nearest-names.js';
export { printable, printableJson } from './printable.js';
