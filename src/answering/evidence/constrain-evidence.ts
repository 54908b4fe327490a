import { mentionsIn } from '../../words/index.js';
import { type Question, timeFit } from '../question/index.js';
import type { Evidence, Witness } from './evidence.js';

/** Evidence with the constraints of its question applied, best first, and those that none of it meets. */
export interface ConstrainedEvidence {
  readonly evidence: readonly Evidence[];
  readonly unmet: readonly ('source' | 'time')[];
}

/** What it is worth, as log-odds, that a sentence is of the source or the time that is asked about, or of another. */
const MEETS = 1.5;
const FAILS = -3;

/** Only evidence this near to the best one, as log-odds, says that a constraint can be met. */
const NEAR_BEST = 4;

/** Prefers the evidence that is of the source and the time that a question asks about. */
export function constrainEvidence(
  evidence: readonly Evidence[],
  { source, time }: Pick<Question, 'source' | 'time'>,
): ConstrainedEvidence {
  const tests: { name: 'source' | 'time'; worth: (one: Evidence) => number }[] = [];
  if (source !== null) {
    tests.push({ name: 'source', worth: (one) => (isOf(source, one) ? MEETS : FAILS) });
  }
  if (time !== null) {
    tests.push({ name: 'time', worth: (one) => worthOf(timeOf(one, time)) });
  }
  if (tests.length === 0) return { evidence, unmet: [] };
  const best = evidence[0]?.score ?? 0;
  const near = evidence.filter(({ score }) => score >= best - NEAR_BEST);
  const unmet = tests
    .filter(
      ({ name, worth }) =>
        !near.some((one) => (name === 'source' ? worth(one) > 0 : worth(one) >= 0)),
    )
    .map(({ name }) => name);
  const ordered = evidence
    .map((one) => ({
      ...one,
      score: tests.reduce((sum, { worth }) => sum + worth(one), one.score),
    }))
    .sort((a, b) => b.score - a.score);
  return { evidence: ordered, unmet };
}

/** Whether a sentence is from an outlet or names who is asked for, in it or beside it. */
function isOf(source: string, { passage, place }: Witness): boolean {
  const { publisher, title, path } = passage.article;
  const beside = passage.sentences.slice(Math.max(0, place - 1), place + 2);
  const text = [
    publisher ?? '',
    title,
    path.replace(/[-_/.]/gu, ' '),
    ...beside.map(({ text: own }) => own),
  ];
  const mentioned = mentionsIn(text.join('\n'));
  return source
    .split(/\s+/u)
    .every((word) => /^(?:the|of|and)$/iu.test(word) || mentioned({ text: word }));
}

/** How a sentence lies to the time that is asked about; one that gives no date is of its article's time. */
function timeOf({ dates, passage }: Witness, time: NonNullable<Question['time']>) {
  const own = timeFit(time, dates);
  if (own !== 'silent' || passage.article.dating.status !== 'dated') return own;
  const { value, precision } = passage.article.dating.date;
  const asDate = {
    start: 0,
    end: 0,
    text: '',
    value,
    precision,
    basis: 'inferred',
    why: '',
  } as const;
  // An article tells of earlier days as well: that it is of another time says nothing.
  return timeFit(time, [asDate]) === 'fits' ? 'near' : 'silent';
}

function worthOf(fit: 'fits' | 'near' | 'misses' | 'silent'): number {
  return { fits: MEETS, near: MEETS / 3, silent: 0, misses: FAILS }[fit];
}
