import type { Claim, ClaimKind } from './claim.js';
import type { Reading } from './reading.js';
import { isSameEvent, isSameTime } from './same-event.js';
import { isSameName } from './same-name.js';
import { sceneAt } from './scene.js';

/** How a match ended, the higher figure first. */
export type ScoreClaim = Claim;

const SCORE = /(?<![\d.,–-])(\d{1,3})[-–](\d{1,3})(?![\d%–-]|[.,]\d)/gu;
/** Without one of these in the sentence, two figures are no score. */
const PLAYED =
  /\b(?:beat|beats|beaten|won|win|wins|lost|loses|defeat(?:ed|s)?|victory|draw|drew|drawn|tied|score[ds]?|final|match|game)\b/iu;
const SIDES = 2;

/** Scores of one match: of the same sides, in articles of one time. */
export const scoreClaims: ClaimKind<ScoreClaim> = {
  kind: 'number',

  find(reading) {
    if (!PLAYED.test(reading.text)) return [];
    return Array.from(reading.text.matchAll(SCORE), (match) => claimOf(reading, match));
  },

  relate(a, b, topic) {
    const sides = a.scene.names.filter((name) =>
      b.scene.names.some((other) => isSameName(name, other)),
    );
    if (sides.length < SIDES || !isSameTime(a.witness, b.witness)) return 'unrelated';
    if (!isSameEvent(a, b, topic)) return 'unrelated';
    return a.value === b.value ? 'agree' : 'differ';
  },

  isAsked: (_, { expects, acts }) => expects === 'number' || acts.includes('winning'),
};

function claimOf(reading: Reading, match: RegExpExecArray): ScoreClaim {
  const { text, witness } = reading;
  const [words, one, other] = match;
  const start = match.index;
  const end = start + words.length;
  const figures = [Number(one), Number(other)].toSorted((x, y) => y - x);
  const value = figures.join('-');
  const scene = sceneAt(reading, start, end);
  return { witness, start, end, text: text.slice(start, end), value, subject: 'score', scene };
}
