import { isDemonym, type NameWord } from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { acronymOf } from '../../words/index.js';
import type { Evidence } from '../votes.js';
import type { ArticleWords } from './article-words.js';
import { isHead } from './heads.js';
import { isNumeral } from './numerals.js';

const INITIAL = /^\p{Lu}$/u;
const PERSON_PARTICLE = /^(?:bin|ibn|bint|ben|abu|van|von|der|den|ter|ten|di|da|dos)$/u;

/** What names of several words without a telling head speak for: whether people have such names. */
export function personEvidence(
  words: readonly NameWord[],
  capitals: readonly NameWord[],
  gazetteers: Gazetteers,
  article: ArticleWords,
): Evidence {
  const first = capitals[0];
  const last = capitals.at(-1);
  if (first === undefined || last === undefined || capitals.length > 5) return {};
  if (capitals.some(({ text }) => /\p{Lu}{3}/u.test(text) && !isNumeral(text))) {
    return { organisation: 1 };
  }
  if (isDemonym(last.folded) && !gazetteers.isSurname(last.folded)) return {};
  // "Cricket Australia", "Air India".
  const country = gazetteers.place(last.folded)?.kind;
  if (country === 'country' && !gazetteers.isSurname(last.folded)) return { organisation: 2 };
  let person = 0;
  if (gazetteers.isGivenName(first.folded)) person += 2;
  if (gazetteers.isSurname(last.folded)) person += 1;
  if (words.some(({ text, isSmall }) => isSmall && PERSON_PARTICLE.test(text))) person += 1;
  if (capitals.slice(0, -1).some(({ text }) => INITIAL.test(text))) person += 2;
  const isArabic =
    /^(?:al|el)-/iu.test(last.text) || /^(?:abu|abd|abdel|bin|ben)$/u.test(first.folded);
  if (isArabic) person += 1;
  if (person > 0) return { person: Math.min(person, 3) };
  if (gazetteers.isFamilyNameFirst(first.folded) && capitals.length < 4) return { person: 1 };
  return mayBeFullName(capitals, gazetteers, article) &&
    (article.isAlone(first.folded) || article.isAlone(last.folded))
    ? { person: 1 }
    : {};
}

/** Whether words that no list has may be somebody's full name: none of them is a common word or another kind of name. */
export function mayBeFullName(
  capitals: readonly NameWord[],
  gazetteers: Gazetteers,
  article: ArticleWords,
): boolean {
  if (capitals.length < 2 || capitals.length > 3) return false;
  return !capitals.some(
    ({ folded, text }) =>
      article.isCommon(folded) ||
      isHead(folded) ||
      acronymOf(text) !== null ||
      isDemonym(folded) ||
      gazetteers.countryOf(folded) !== null ||
      gazetteers.isOrganisation(folded) ||
      gazetteers.place(folded) !== null,
  );
}
