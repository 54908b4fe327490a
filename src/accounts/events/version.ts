/** Grows with every change to what is found: events that were found under another version are looked for again. */
export const EVENTS_VERSION = '3';
