import { CONTINUATION_CHARACTERS, windows1252Byte } from './windows-1252.js';

const NEXT = `[${CONTINUATION_CHARACTERS}]`;
const GROUP = `[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3}`;
/** Groups that may each be one misread character, next to each other or with plain punctuation between. */
const RUN = new RegExp(`(?:${GROUP})(?:[ ,.;:!?'"()-]{0,3}(?:${GROUP}))*`, 'gu');
const CONTROL = /[\u0080-\u009F]/u;
const ONE_GROUP = new RegExp(GROUP, 'gu');
/** A closing quotation mark whose last byte, which Windows-1252 lacks, was lost. */
const CUT_QUOTE = new RegExp(`\u00E2\u20AC(?!${NEXT})`, 'gu');

/** Signs that may rightly stand behind a word, so that an accented letter before them proves nothing. */
const MAY_FOLLOW_WORD = /^[‚„…‘’“”•–—‹›«»ªº°¹²³·©®™\u00A0]+$/u;

/** What a single group may be: letters of European languages and Vietnamese, punctuation, signs and pictures. */
const SINGLE =
  /^(?:[\u00A0-\u017F\u0192\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u02BB\u02BC\u1E00-\u1EFF\u2010-\u2064\u20A0-\u20CF\u2100-\u213F\u2190-\u22FF\u2600-\u27BF\uFEFF\uFFFD\u{1F000}-\u{1FAFF}]|[\u0300-\u0333])$/u;
/** What two groups in a row may be: any other script that text is written in. */
const SCRIPT_LETTER =
  /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]$/u;

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A group of signs in a run, what it would be as UTF-8, and whether such another stands right beside it, or in its sentence. */
interface Suspect {
  readonly group: string;
  readonly index: number;
  readonly decoded: string | null;
  readonly chained: boolean;
}

/**
 * Gives characters back whose UTF-8 bytes were read as Windows-1252 or Latin-1: every suspicious run of letters and signs
 * is turned into bytes again and decoded strictly as UTF-8. It changes only where the result is likelier than what stands
 * there, so that "São", "CAFÉ”" and "AMANHÃ…" stay.
 */
export function repairMisreadUtf8(text: string): string {
  const groupsRepaired = text.replace(RUN, (run, offset: number) => {
    let repaired = '';
    let end = 0;
    for (const suspect of suspectsOf(run)) {
      const { group, index, decoded } = suspect;
      const at = offset + index;
      const before = text.slice(Math.max(0, at - 1), at);
      const after = text.slice(at + group.length, at + group.length + 1);
      const kept = decoded === null || !isLikely(suspect, decoded, before, after);
      repaired += run.slice(end, index) + (kept ? group : decoded);
      end = index + group.length;
    }
    return repaired + run.slice(end);
  });
  return (
    groupsRepaired
      .replace(CUT_QUOTE, '\u201D')
      // A misread no-break space or "à" whose second half was taken for white space and became a plain space.
      .replace(/(?<=\p{Lu})\u00C2 (?=\p{Ll})|(?<=[\p{Ll}\p{N}.,:;!?”’")\]])\u00C2 /gu, ' ')
      .replace(/(?<=[.,:;!?”’")\]] )\u00C2 /gu, '')
      .replace(/(?<=\p{Ll})\u00C3 /gu, '\u00E0 ')
  );
}

function decodeGroup(group: string): string | null {
  const bytes = [...group].map(windows1252Byte);
  try {
    return UTF_8.decode(Uint8Array.from(bytes, (byte) => byte ?? 0));
  } catch {
    return null;
  }
}

function suspectsOf(run: string): Suspect[] {
  const found = [...run.matchAll(ONE_GROUP)].map((match) => ({
    group: match[0],
    index: match.index,
    decoded: decodeGroup(match[0]),
  }));
  const suspects = found.map((suspect, place) => {
    const previous = found[place - 1];
    const next = found[place + 1];
    const joined =
      previous?.decoded != null && previous.index + previous.group.length === suspect.index;
    const followed = next?.decoded != null && suspect.index + suspect.group.length === next.index;
    return { ...suspect, chained: joined || followed };
  });
  // Words of one letter stand alone, yet among words of their script ("и", "в").
  const inScript = suspects.some(({ chained, decoded }) => chained && isScriptLetter(decoded));
  return suspects.map((suspect) =>
    inScript && isScriptLetter(suspect.decoded) ? { ...suspect, chained: true } : suspect,
  );
}

function isScriptLetter(decoded: string | null): boolean {
  return decoded !== null && SCRIPT_LETTER.test(decoded);
}

function isLikely(
  { group, chained }: Suspect,
  decoded: string,
  before: string,
  after: string,
): boolean {
  // Two in a row are never words with signs behind them. A control character comes of UTF-8 that was misread twice.
  if (chained) return SINGLE.test(decoded) || SCRIPT_LETTER.test(decoded) || CONTROL.test(decoded);
  if (CONTROL.test(decoded)) return CONTROL.test(group);
  if (!SINGLE.test(decoded)) return false;
  const betweenLetters = /\p{L}/u.test(before) || /\p{L}/u.test(after);
  if (/[×÷]/u.test(decoded)) return !betweenLetters;
  if (/\p{M}/u.test(decoded)) return /\p{L}/u.test(before);
  const sign = group.slice(1);
  if (!MAY_FOLLOW_WORD.test(sign)) return true;
  // A capital after a small letter is no word's end; before a sign it is half of something.
  if (group.length === 2 && /\p{Ll}/u.test(before)) return true;
  if (group.startsWith('\u00C2')) {
    if (sign === '\u00A0') return !(/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after));
    if (sign === '»') return !/[\p{Lu}\p{Pi}\p{Ps}"']/u.test(before);
    return true;
  }
  if (group === '\u00C3\u00A0') return !/\p{L}/u.test(before);
  if (sign === '\u00A0') return !/\p{L}/u.test(before) && /\p{L}/u.test(after);
  return /\p{L}/u.test(after);
}
