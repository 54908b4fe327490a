/**
 * Phrasing: values as plain words for people, the same wherever they are shown, and untrusted text made safe to show on
 * one line, and untrusted addresses to link to.
 */

export { datedAs, dateOf, placeOf } from './dates.js';
export { counted, durationInWords, grouped, sizeInWords } from './figures.js';
export { linkableUrl } from './linkable-url.js';
export { nearestNames } from './nearest-names.js';
export { printable, printableJson } from './printable.js';
