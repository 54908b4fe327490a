import { sameNameWord } from '../names/index.js';

/** Names that no rule brings together with the country or body that they belong to. */
const EQUIVALENTS = new Map(
  [
    ['us', 'usa', 'america', 'american', 'americans'],
    ['uk', 'britain', 'british', 'britons', 'briton'],
    ['uae', 'emirati', 'emiratis', 'emirates'],
    ['france', 'french', 'frenchman'],
    ['netherlands', 'dutch'],
    ['switzerland', 'swiss'],
    ['greece', 'greek', 'greeks'],
    ['spain', 'spanish', 'spaniards'],
    ['poland', 'polish', 'poles'],
    ['denmark', 'danish', 'danes'],
    ['finland', 'finnish', 'finns'],
    ['sweden', 'swedish', 'swedes'],
    ['thailand', 'thai', 'thais'],
    ['europe', 'european', 'europeans'],
  ].flatMap((group) => group.map((name) => [name, group[0] ?? name])),
);
const DEMONYM_ENDING = /(?:ians?|eans?|ans?|ns?|is?|eses?|ese|ish|s)$/u;
const ARTICLE = /^(?:al|el|as|ash|an|ad|ar|at|az)-/u;

/**
 * Whether two folded words of names name the same: equal, a country and its demonym ("iran", "iranian"), or the same
 * foreign name transcribed in two ways ("meshaal", "mashal"), see `sameNameWord`.
 */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((name) => name.replace(ARTICLE, ''));
  if (left === undefined || right === undefined) return false;
  if (left === right) return true;
  const group = EQUIVALENTS.get(left);
  if (group !== undefined && group === EQUIVALENTS.get(right)) return true;
  return isDemonymOf(left, right) || isDemonymOf(right, left) || sameNameWord(left, right);
}

/** "iranian" of "iran", "turkish" of "turkey", "chinese" of "china". */
function isDemonymOf(demonym: string, country: string): boolean {
  const ending = DEMONYM_ENDING.exec(demonym)?.[0] ?? '';
  if (ending === '' || demonym.length <= country.length - 2) return false;
  // An ending can be read in several lengths: "iranian" is "iran" and "ian", not "irania" and "n".
  for (let cut = ending.length; cut > 0; cut -= 1) {
    const base = demonym.slice(0, demonym.length - cut);
    if (base.length >= 4 && country.startsWith(base) && country.length - base.length <= 2) {
      return country.length === base.length || /^[aeiy]{1,2}$/u.test(country.slice(base.length));
    }
  }
  return false;
}
