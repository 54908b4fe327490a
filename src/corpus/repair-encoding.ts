import { repairMisreadGbk } from './misread-gbk.js';
import { repairMisreadUtf8 } from './misread-utf8.js';
import { WINDOWS_1252_CONTROLS } from './windows-1252.js';

/** Text that was misread more often than this is beyond help; the bound keeps hostile text from taking long. */
const MOST_ROUNDS = 8;

/**
 * Repairs what was decoded with the wrong table: UTF-8 read as Windows-1252 ("â€™"), once or several times over; Latin
 * letters that were exchanged for Chinese characters and then read as Latin-1 ("´¡³æ¾±´Ç²õ"); and the control characters
 * that Windows-1252 punctuation becomes in Latin-1. Text in which none of this is certain stays as it is. Line feeds are
 * neither added nor removed, and repaired text is left alone by a second call.
 */
export function repairEncoding(text: string): string {
  if (!/[\u0080-\u00FF]/u.test(text)) return text;
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = repairMisreadUtf8(repairMisreadGbk(repaired));
    if (next === repaired) break;
    repaired = next;
  }
  return repaired.replace(
    /[\u0080-\u009F]/gu,
    (control) => WINDOWS_1252_CONTROLS.get(control) ?? control,
  );
}
