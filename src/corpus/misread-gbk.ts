import iconv from 'iconv-lite';

/**
 * A conversion fault seen on news sites: each Latin letter, and the no-break space, has become one Chinese character,
 * whose GBK bytes were then read as Latin-1. The two strings correspond character by character.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\u00A0';
const CHARACTERS =
  '补产肠诲别蹿驳丑颈箩办濒尘苍辞辫辩谤蝉迟耻惫飞虫测锄础叠颁顿贰贵骋贬滨闯碍尝惭狈翱笔蚕搁厂罢鲍痴奥齿驰窜听';

const LETTER_OF_PAIR: ReadonlyMap<string, string> = new Map(
  [...CHARACTERS].map((character, index) => [
    iconv.encode(character, 'gbk').toString('latin1'),
    LETTERS.charAt(index),
  ]),
);

const RUN = new RegExp(
  `(?<![\\u00A1-\\u00FE])(?:${[...LETTER_OF_PAIR.keys()].join('|')})+(?![\\u00A1-\\u00FE])`,
  'gu',
);

/**
 * Gives letters back that were misread as pairs of Latin-1 signs. Only whole runs of such pairs change, and only where
 * they hold two letters or none but no-break spaces: no language writes a sign and an accented letter in turn.
 */
export function repairMisreadGbk(text: string): string {
  return text.replace(RUN, (run) => {
    const pairs = run.match(/.{2}/gu) ?? [];
    const letters = pairs.map((pair) => LETTER_OF_PAIR.get(pair) ?? pair).join('');
    return /^\u00A0+$/u.test(letters) || /[A-Za-z]\u00A0*[A-Za-z]/u.test(letters) ? letters : run;
  });
}
