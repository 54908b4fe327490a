import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/corpus/detect-language.js';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The council decided on Monday that the bridge over the river will be closed for the whole of the summer, and that buses will run instead of trams.',
    ],
    [
      'de',
      'Der Stadtrat hat am Montag beschlossen, dass die Brücke über den Fluss den ganzen Sommer gesperrt bleibt und Busse statt Straßenbahnen fahren.',
    ],
    [
      'fr',
      'Le conseil a décidé lundi que le pont sur la rivière sera fermé tout l’été, et que des autobus circuleront à la place des tramways de la ville.',
    ],
    [
      'es',
      'El ayuntamiento decidió el lunes que el puente sobre el río estará cerrado durante todo el verano y que habrá autobuses en lugar de los tranvías.',
    ],
    ['ar', 'قرر المجلس يوم الاثنين إغلاق الجسر فوق النهر طوال الصيف'],
    ['zh', '市议会星期一决定整个夏天关闭河上的桥梁，并用公共汽车代替电车。'],
    [
      'ru',
      'Совет решил в понедельник, что мост через реку будет закрыт на всё лето, а вместо трамваев пойдут автобусы.',
    ],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', 'Hello world', '12345 67890 12345 67890', 'Anna Lee Doha Paris Reuters'])(
    'does not guess at “%s”',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it('does not name a language for a text that is half in another', () => {
    const english = 'The council decided on Monday that the bridge over the river will be closed. ';
    const german =
      'Der Stadtrat hat am Montag beschlossen, dass die Brücke gesperrt bleibt, und zwar. ';
    expect(
      detectLanguage(english.repeat(16).slice(0, 1200) + german.repeat(16).slice(0, 1200)),
    ).toBeNull();
  });
});
