import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repairEncoding } from '../../src/corpus/repair-encoding.js';

const SOUND = [
  'São Paulo, Erdoğan, 21 °C, naïve façade, £5, €7, 5 µm, ½ cup, “quoted” — and ‘so’…',
  "À Noël, l'été où François a dit : « C'est déjà là », ça coûte 3 €. CAFÉ” VOILÀ… CITÉ» ÉLYSÉE",
  'Amanhã não há pães; “AMANHÔ, disse a IRMÔ. MAÇÃ… INFORMAÇÕES» Âncora, «Â» e a letra Ã.',
  'El niño dijo: «Ya está»… ¿Qué? ¡Sí! Bogotá, PERÚ», GONZÁLEZ — CORAZÓN” 2ª 3º',
  'Größe, Straße, „Spaß“, Fuß… »Ärger« ÖSTERREICH – MÜLL” „Ä“, „Ö“ und §5 Abs. 2',
  'Erdoğan İstanbul’da “ÇAĞRI” yaptı; ışık, şöyle, göğüs, Âdem, Îslam',
  'Łódź, Gdańsk, żółć „zażółć gęślą jaźń” – ŻÓŁĆ… Škoda, Příliš žluťoučký kůň',
  'HYVÄ” PÄIVÄ… PÅ» TÄÄLLÄ– Åbo, blåbær, smørrebrød «Å», Ærø',
  'Hotărâ” coborâ… URÂ», în țară, și ști',
  'Việt Nam, Huế, ở đây, được, Ðà Nẵng, “CÁ” BÁ…',
  'Привет, мир. Αθήνα. שלום. مرحبا. 你好，世界。 こんにちは 🙂',
] as const;

/** What a reader of Windows-1252 makes of UTF-8; bytes that the table lacks become control characters. */
function misreadUtf8(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = iconv.decode(Buffer.from([byte]), 'windows-1252');
      return character === '\uFFFD' ? String.fromCharCode(byte) : character;
    })
    .join('');
}

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\u00A0';
const HAN =
  '补产肠诲别蹿驳丑颈箩办濒尘苍辞辫辩谤蝉迟耻惫飞虫测锄础叠颁顿贰贵骋贬滨闯碍尝惭狈翱笔蚕搁厂罢鲍痴奥齿驰窜听';
function misreadGbk(text: string): string {
  return [...text]
    .map((letter) => {
      const at = LATIN.indexOf(letter);
      return at < 0 ? letter : iconv.encode([...HAN][at] ?? '', 'gbk').toString('latin1');
    })
    .join('');
}

describe('repairEncoding', () => {
  it.each(SOUND)('leaves sound text alone: %s', (text) => {
    expect(repairEncoding(text)).toBe(text);
  });

  it('leaves ordinary words of many languages alone in any order and case', () => {
    const words = SOUND.flatMap((text) => text.split(' '));
    const sentence = fc.array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom(...words).map((word) => word.toUpperCase()),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(sentence, (chosen) => {
        expect(repairEncoding(chosen.join(' '))).toBe(chosen.join(' '));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'It’s “so” – he said… café, naïve, São Tomé, 20 °C, £5 — €7',
    'El niño está aquí; à la carte, voilà tout, Écoute, œuvre',
    'Größe, Straße, Über, MÜNCHEN und KÖLN',
    'Erdoğan İstanbul ışık şöyle; Łódź Škoda; în țară și; Viếtnam được',
    'Привет, мир и в нём я. Αθήνα και. שלום עולם. مرحبا بكم 你好世界 🙂',
  ])('gives back UTF-8 that was read as Windows-1252, once and twice: %s', (text) => {
    expect(repairEncoding(misreadUtf8(text))).toBe(text);
    expect(repairEncoding(misreadUtf8(misreadUtf8(text)))).toBe(text);
  });

  it.each([
    ['USÂ\u00A0officials', 'US\u00A0officials'],
    ['USÂ officials said.Â The', 'US officials said. The'],
    ['the end. Â Next', 'the end. Next'],
    ['â€œclosedâ€ and open', '“closed” and open'],
    ['5Â£ and 20Â°C, 3Ã—4', '5£ and 20°C, 3×4'],
    ['so cafe\u00CC\u0081', 'so cafe\u0301'],
  ])('repairs %s', (broken, sound) => {
    expect(repairEncoding(broken)).toBe(sound);
  });

  it('gives back letters that were misread as GBK pairs', () => {
    expect(repairEncoding('deal, ´¡³æ¾±´Ç²õÌýsaid, reportedlyÌýfocused')).toBe(
      'deal, Axios\u00A0said, reportedly\u00A0focused',
    );
    const word = fc.string({ unit: fc.constantFrom(...LATIN.slice(0, 52)), minLength: 2 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(', ');
        expect(repairEncoding(misreadGbk(text))).toBe(text);
      }),
    );
  });

  it('leaves one letter pair and pairs inside other signs alone', () => {
    expect(repairEncoding('x ²õ y')).toBe('x ²õ y');
    expect(repairEncoding('é´¡³æ¾±´Ç²õ')).toBe('é´¡³æ¾±´Ç²õ');
  });

  it('turns control characters into the punctuation of Windows-1252', () => {
    expect(repairEncoding('\u0093It\u0092s\u0094 \u0096 so\u0085')).toBe('“It’s” – so…');
  });

  it('keeps the number of lines, and changes nothing a second time', () => {
    const nasty = fc.array(
      fc.constantFrom(
        ...'aZ .,\n Â Ã â € ™ ° ± » ” … \u00A0 \u0081 \u009D ´ ¡ ³ æ Ì ý Ð Ñ ¸ ï ¿ ½ É'.split(''),
      ),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(nasty, (characters) => {
        const once = repairEncoding(characters.join(''));
        expect(once.split('\n')).toHaveLength(characters.join('').split('\n').length);
        expect(repairEncoding(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...SOUND), fc.nat(2), (text, times) => {
        let broken = text as string;
        for (let time = 0; time < times; time += 1) broken = misreadUtf8(broken);
        const once = repairEncoding(broken);
        expect(repairEncoding(once)).toBe(once);
      }),
    );
  });

  const article = join('..', 'shared', 'corpus', '002_4f16168ac4df7d90.txt');
  it.skipIf(!existsSync(article))('repairs a real article', () => {
    const text = readFileSync(article, 'utf8');
    const repaired = repairEncoding(text);
    expect(repaired).not.toMatch(/[\u00A1-\u00FE]/u);
    expect(repaired).toContain('ceasefire deal, Axios\u00A0said.');
    expect(repaired.split('\n')).toHaveLength(text.split('\n').length);
  });
});
