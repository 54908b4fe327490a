/** Colours of the bars at the side of cards, RGB, readable on Discord's light and dark backgrounds. */
export const COLOURS = {
  /** Borne out, done. */
  green: 0x2e9e5b,
  /** Denied, or cannot be undone. */
  red: 0xd6454b,
  /** Neither, or not sure. */
  amber: 0xd9942b,
  /** Nothing found. */
  grey: 0x8a8f98,
  /** Neutral: articles, state, settings, help. */
  blue: 0x3f7fc4,
} as const;
