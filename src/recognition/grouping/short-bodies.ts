import { isBodyHead, isSiteHead } from '../evidence/heads.js';
import { isLeftOut } from './left-out.js';
import type { NameForm } from './name-form.js';

const DEFINITE = /(?:^|[^\p{L}])the $/iu;
/** Longer names have no short forms of their first or last words. */
const MOST_WORDS = 12;

/** The organisations and places of an article by the words that may stand for them. */
export type ShortBodies = (form: NameForm) => readonly NameForm[];

/** Reads which names of several words go by which of their words: "Strip" of "Gaza Strip", "Toyota" of "Toyota Motor Corp". */
export function readShortBodies(forms: readonly NameForm[]): ShortBodies {
  const byEnd = new Map<string, NameForm[]>();
  const byStart = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.words.length < 2 || form.words.length > MOST_WORDS) continue;
    for (const key of endsOf(form)) addTo(byEnd, key, form);
    for (const key of startsOf(form)) addTo(byStart, key, form);
  }
  return (form) => {
    const starting = byStart.get(form.key) ?? [];
    const ending = byEnd.get(form.key) ?? [];
    if (ending.length === 0) return starting;
    const isTold =
      form.words.length > 1 || form.candidates.every(({ before }) => DEFINITE.test(before));
    return isTold ? [...starting, ...ending] : starting;
  };
}

/** The last words, where the very last one says what the name is of. */
function endsOf({ words, kind }: NameForm): string[] {
  const last = words.at(-1) ?? '';
  const isHead =
    (kind === 'place' && isSiteHead(last)) || (kind === 'organisation' && isBodyHead(last));
  return isHead ? words.slice(1).map((_, at) => words.slice(at + 1).join(' ')) : [];
}

/** The first words, where all behind them are left out in short. */
function startsOf({ words, kind }: NameForm): string[] {
  if (kind !== 'organisation') return [];
  const kept = words.findLastIndex((word) => !isLeftOut(word)) + 1;
  const shortest = Math.max(1, kept);
  return words.slice(shortest).map((_, at) => words.slice(0, shortest + at).join(' '));
}

function addTo(map: Map<string, NameForm[]>, key: string, form: NameForm): void {
  const same = map.get(key);
  if (same === undefined) map.set(key, [form]);
  else same.push(form);
}
