import { latinLetters, type NameSound, type SoundOf, soundOf } from './name-sound.js';

/** A word of a person's name. */
export interface NameWord {
  /** Folded, with "Abd", "Abu" and "Umm" tied to the word behind them: `abdlatif`, `abumarzouk`. */
  readonly text: string;
  readonly sound: NameSound;
  /** One or two letters that stand for a name each: "J.", "JD" is two words. */
  readonly isInitial: boolean;
  /** The small words before it: `van der`, `bin`; '' where there are none. Arabic articles do not count. */
  readonly particle: string;
  /** Whether the Arabic article stands before it, tied to it or not. */
  readonly hasArticle: boolean;
}

/** A person's name, read. */
export interface PersonName {
  readonly words: readonly NameWord[];
  /** `jr`, `sr` or a Roman number behind the name; null where there is none. */
  readonly suffix: string | null;
  /** Whether the name begins with a particle or an article that stands apart, so that it is a family name: "van Dijk". */
  readonly beginsWithParticle: boolean;
  /** Whether hyphens tie all its words to one: "Bautista-Cruz". */
  readonly isTied: boolean;
}

/** Names are no longer than this; what is beyond is not read. */
const LONGEST = 200;
const ARTICLE = /^(?:al|el|ul|il|as|es|ash|esh|an|en|ad|ed|ar|er|ur|at|et|az|ez)$/u;
const TIED_ARTICLE = /^(?:al|el|as|ash|esh|an|ad|ed|ar|er|at|az|ez|ul|ur)-(?=.)/u;
const SON_OF = /^(?:bin|ibn|ben|bint|binti|ould|uld)$/u;
const FATHER_OF: Readonly<Record<string, string>> = {
  abu: 'abu',
  abou: 'abu',
  abo: 'abu',
  aboo: 'abu',
  umm: 'um',
  um: 'um',
  oum: 'um',
};
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|der|den|del|della|dei|di|da|das|do|dos|du|la|le|los|las|ter|ten|af|av|y|e|i|und|of|the)$/u;
const SUFFIX = /^(?:jr|sr|junior|ii|iii|iv)$/u;
/** Forms of address that are no part of any name; those behind which one word may be left, and those that need two. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|professor|rev|fr|hon)$/u;
const HONORIFIC =
  /^(?:sir|dame|lord|lady|sheikh|shaykh|sheik|shaikh|ayatollah|sayyed|sayyid|sayed|seyyed|hajj|haj|haji|hajji)$/u;
/** "Abdul" and its like with the word that they belong to written on. */
const TIED_ABD = /^abd(?:[aeiou]{1,2}l|[aeiou](?:([rsnztd])(?=\1)|(?=[rsnztd][aeiou])))(?=.{3})/u;
const ABD = /^abd(?:[aeiou]{1,2}[lrsnztd])?$/u;
const WHOLE_ABD = /^abd[aeiou]ll?[ae](?:h|$)/u;

/**
 * Reads a person's name: its words in the forms that they are compared in. Pure; works for any text.
 * @param sounds for many names, one that remembers words
 */
export function readPersonName(name: string, sounds: SoundOf = soundOf): PersonName {
  const raw = rawWords(name);
  const suffix = raw.length > 1 && SUFFIX.test(raw.at(-1)?.text ?? '') ? raw.pop() : undefined;
  while (raw.length > 1 && ADDRESS.test(raw[0]?.text ?? '')) raw.shift();
  while (raw.length > 2 && HONORIFIC.test(raw[0]?.text ?? '')) raw.shift();
  return {
    ...wordsOf(raw, sounds),
    isTied: raw.length > 1 && raw.slice(1).every(({ isTied }) => isTied),
    suffix: suffix?.text === 'junior' ? 'jr' : (suffix?.text ?? null),
  };
}

interface RawWord {
  readonly text: string;
  readonly isInitial: boolean;
  readonly isLower: boolean;
  /** Whether a hyphen ties it to the word before it. */
  readonly isTied: boolean;
  readonly hasArticle: boolean;
}

/** The words, folded: hyphens part them, articles tied to a word are taken off, initials stand alone. */
function rawWords(name: string): RawWord[] {
  const written = name
    .slice(0, LONGEST)
    .replace(/[()"“”«»,;]/gu, ' ')
    .trim();
  return written.split(/\s+/u).flatMap((part): RawWord[] => {
    const isLower = /^\p{Ll}/u.test(part);
    if (isInitials(part)) {
      const letters = [...latinLetters(part.replace(/[.-]/gu, ''))];
      return letters.map((text) => ({
        text,
        isInitial: true,
        isLower,
        isTied: false,
        hasArticle: false,
      }));
    }
    const folded = latinLetters(part.replace(/[‐‑–]/gu, '-'));
    const bare = folded.replace(TIED_ARTICLE, '');
    return bare
      .split('-')
      .filter((text) => text !== '')
      .map((text, at) => ({
        text,
        isInitial: false,
        isLower,
        isTied: at > 0,
        hasArticle: at === 0 && bare !== folded,
      }));
  });
}

/** "J.", "J.D.", "JD", "J"; not a short name in capitals of a name that is written in capitals. */
function isInitials(part: string): boolean {
  return /^(?:\p{Lu}\.-?){1,4}$|^\p{Lu}$|^[B-DF-HJ-NP-TV-XZ]{2}$/u.test(part);
}

/** Joins the small words to those that they belong to. */
function wordsOf(
  raw: readonly RawWord[],
  sounds: SoundOf,
): Pick<PersonName, 'words' | 'beginsWithParticle'> {
  const words: NameWord[] = [];
  let before = NOTHING_BEFORE;
  let beginsWithParticle = false;
  for (const [at, word] of raw.entries()) {
    const isFirst = words.length === 0 && before === NOTHING_BEFORE;
    const joined = at === raw.length - 1 ? null : joinedTo(before, word, isFirst);
    if (joined !== null) {
      beginsWithParticle ||= isFirst && joined.prefix === '';
      before = joined;
      continue;
    }
    const text = before.prefix + withAbdApart(word.text);
    words.push({
      text,
      sound: sounds(text),
      isInitial: word.isInitial && before.prefix === '',
      particle: before.particle,
      hasArticle: before.hasArticle || word.hasArticle,
    });
    before = NOTHING_BEFORE;
  }
  return { words, beginsWithParticle };
}

/** Small words that wait for the word that they belong to. */
interface Before {
  readonly prefix: string;
  readonly particle: string;
  readonly hasArticle: boolean;
}

const NOTHING_BEFORE: Before = { prefix: '', particle: '', hasArticle: false };

/** Whether a word is one for "son of" that stands as a word of its own: "Ben" of "Ben Gurion", or the given name. */
export function saysSonOf(word: NameWord | undefined): boolean {
  return word !== undefined && SON_OF.test(word.text);
}

/** What stands before the next word once a small word is added; null where the word is none. */
function joinedTo(before: Before, word: RawWord, isFirst: boolean): Before | null {
  const { text } = word;
  if (word.isInitial) return null;
  if (ABD.test(text)) return { ...before, prefix: `${before.prefix}abd` };
  const father = FATHER_OF[text];
  if (father !== undefined) return { ...before, prefix: before.prefix + father };
  const isArticle =
    /^[ae]l$/u.test(text) ||
    (!isFirst && ARTICLE.test(text) && (word.isLower || before.prefix !== ''));
  if (isArticle) return { ...before, hasArticle: true };
  // "Ben" alone at the beginning is a given name.
  if (SON_OF.test(text) && !(isFirst && text === 'ben')) return { ...before, particle: 'bin' };
  if (PARTICLE.test(text)) return { ...before, particle: `${before.particle} ${text}`.trim() };
  return null;
}

/** "Abdulrahman" and "Abdurrahman" as `abdrahman`; "Abdullah" is one word. */
function withAbdApart(text: string): string {
  return WHOLE_ABD.test(text) ? text : text.replace(TIED_ABD, 'abd');
}
