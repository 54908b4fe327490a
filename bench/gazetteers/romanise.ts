import { foldWord } from '../../src/words/index.js';
import { anyAscii } from './any-ascii.js';

/**
 * The spellings that a Russian, Ukrainian, Greek, Georgian or Armenian name may have in English news: the plain
 * romanisation, and the usual simpler ones: "Dmitriy" and "Dmitry", "Aleksey" and "Alexei", "Yuliya" and "Yulia".
 */
export function romanise(name: string): string[] {
  const plain = foldWord(anyAscii(name).replaceAll("'", ''));
  const endings = [plain, plain.replace(/i[yi]$/, 'y'), plain.replace(/ey$/, 'ei')];
  const spellings = endings.flatMap((spelling) => [
    spelling,
    spelling.replace(/iya$/, 'ia'),
    spelling.replaceAll('ks', 'x'),
    spelling.replace(/^e/, 'ye'),
    spelling.replaceAll('oy', 'ou'),
  ]);
  return [...new Set(spellings)];
}

/** A Ukrainian name: as `romanise`, but for the letters that Ukrainian reads in another way than Russian. */
export function romaniseUkrainian(name: string): string[] {
  const russian = name.replaceAll('г', 'h').replaceAll('Г', 'H').replace(/и/gu, 'y');
  return romanise(russian.replaceAll('’', '').replaceAll("'", ''));
}

/** The syllables of a Chinese or Korean name: `["xiao", "ping"]`, `["seong", "ho"]`. */
export function syllablesOf(name: string): string[] {
  return (anyAscii(name).match(/\p{Lu}\p{Ll}*/gu) ?? []).map((syllable) => syllable.toLowerCase());
}

/** How Korean syllables are written in news, beside the official romanisation: `seong` is also `sung`, `u` is `woo`. */
export function koreanSpellings(syllable: string): string[] {
  const initials = variants(syllable, [
    [/^g/, 'k'],
    [/^b/, 'p'],
    [/^d/, 't'],
    [/^j/, 'ch'],
    [/^(?=i$|im$)/, 'y'],
    [/^s(?=i)/, 'sh'],
  ]);
  const vowels = initials.flatMap((spelling) =>
    variants(spelling, [
      [/eo/, 'u'],
      [/eo/, 'o'],
      [/yeo/, 'you'],
      [/(?<![eo])u/, 'oo'],
      [/^u/, 'woo'],
      [/ui$/, 'ee'],
      [/eu/, 'u'],
      [/i$/, 'ee'],
      [/a(?=[gk]?$)/, 'ah'],
      [/ae/, 'ai'],
      [/yun$/, 'yoon'],
      [/^yi$/, 'lee'],
      [/^im$/, 'lim'],
      [/^no$/, 'roh'],
      [/^([pb])ag$/, '$1ark'],
    ]),
  );
  return [...new Set(vowels.flatMap((spelling) => variants(spelling, [[/g$(?<!ng)/, 'k']])))];
}

/** Japanese in katakana, after Hepburn without its long vowels, as news writes it: `カズオ` is `kazuo`. */
export function romaniseKana(kana: string): string {
  return kana
    .replace(/(.)([ャュョ])/gu, (_, first: string, small: string) => {
      const initial = anyAscii(first).slice(0, -1);
      const vowel = anyAscii(small).slice(-1);
      return /^(?:sh|ch|j)$/.test(initial) ? `${initial}${vowel}` : `${initial}y${vowel}`;
    })
    .replace(/ッ(.)/gu, (_, next: string) => `${/^./.exec(anyAscii(next))?.[0] ?? ''}${next}`)
    .replace(/[^\x20-\x7e]/gu, (letter) => anyAscii(letter))
    .replaceAll('-', '')
    .replace(/ou|oo/g, 'o')
    .replaceAll('uu', 'u')
    .toLowerCase();
}

/** A spelling, and what each of the rules makes of it. */
function variants(spelling: string, rules: readonly (readonly [RegExp, string])[]): string[] {
  return [...new Set([spelling, ...rules.map(([from, to]) => spelling.replace(from, to))])];
}
