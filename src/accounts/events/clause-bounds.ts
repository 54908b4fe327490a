import type { Token } from '../../facts/index.js';

const CLOSING = /[.;:!?—–\n()]| - |[,.][”"]|[“"][,.]/u;
const SUBORDINATOR =
  /^(?:who|whom|whose|which|that|where|when|while|because|although|though|whereas|if|unless|whether|lest)$/u;

/** Whether nothing but a space parts a word from the one before. */
export function isSpaced({ gap }: Token): boolean {
  return gap === ' ';
}

/** Whether a clause ends for good before a token: at a full stop, a colon, a dash, a bracket, the end of a quotation. */
export function isCut({ gap }: Token): boolean {
  return CLOSING.test(gap);
}

/** Whether a token opens a clause within another: "which", "that", "if". */
export function isSubordinator({ folded }: Token): boolean {
  return SUBORDINATOR.test(folded);
}
