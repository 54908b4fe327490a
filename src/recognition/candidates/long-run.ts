import { isOrganisationHead, type NameRun, nameRunAt, type Token } from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';

/** Possessives inside the names of organisations: "Tigray People's Liberation Front", "King's College". */
const COLLECTIVE =
  /^(?:people|women|men|children|workers|farmers|teachers|students|writers|consumers|veterans|nurses|doctors|girls|boys|players|owners|king|queen|citizens|peoples|ladies|mothers|journalists)$/u;
/** What a hyphen ties to a name without being a part of it. */
const TIED =
  /^-(?:\p{L}+(?:ed|ing)|led|born|run|held|made|built|wide|style|era|free|only|like|area|friendly|bound|type|level|funded|sized|grade|side|owned|themed|to|on|based)$/u;

/** The run of capitals at a place, with what the names of organisations and of people may hold besides. */
export function longRunAt(
  tokens: readonly Token[],
  place: number,
  gazetteers: Gazetteers,
): NameRun | null {
  const run = nameRunAt(tokens, place, () => false);
  const last = run?.words.at(-1);
  if (run === null || last === undefined || !last.isLast) return run;
  const { token } = last;
  const tail = token.text.slice(last.end - token.start);
  const before = run.words.at(-2);
  // "Park Ha-neul": the second part of a given name in small letters.
  if (/^-\p{Ll}{1,7}$/u.test(tail) && !TIED.test(tail) && before !== undefined) {
    if (!gazetteers.isFamilyNameFirst(before.folded)) return run;
    const text = token.bare;
    const whole = { ...last, end: token.start + text.length, text, folded: token.folded };
    return { words: [...run.words.slice(0, -1), whole], next: run.next };
  }
  if (!/^['’]s?$/u.test(tail) || !COLLECTIVE.test(last.folded)) return run;
  const rest = nameRunAt(tokens, run.next, () => false);
  if (rest === null || rest.words[0]?.start !== token.end + 1) return run;
  const isBody = rest.words.some(({ folded }) => isOrganisationHead(folded));
  return isBody ? { words: [...run.words, ...rest.words], next: rest.next } : run;
}
