import { assembleText, type DraftBlock } from './clean-text.js';
import { type CalendarDate, findFullDate } from './stated-date.js';

/** A date in a line that is there to give it: "Published: 5 Mar 2025", a line that is a date, or a dateline. */
export interface DateLine {
  readonly date: CalendarDate;
  readonly kind: 'published' | 'updated' | 'line' | 'dateline';
  /** The words that give it. */
  readonly phrase: string;
}

/** How many blocks from the start and from the end may hold such a line. */
const FIRST_BLOCKS = 12;
const LAST_BLOCKS = 4;
const LONGEST_LINE = 160;
/** How far a dateline reaches into its paragraph, in UTF-16 code units. */
const LONGEST_DATELINE = 90;

const PUBLISHED =
  /\b(?:published|posted|first published|issued|publié|veröffentlicht|publicado|pubblicato|gepubliceerd)\b|^date:|^dated:/iu;
const UPDATED =
  /\b(?:updated|modified|revised|mis à jour|aktualisiert|actualizado|atualizado|aggiornato|bijgewerkt)\b/iu;
/** A label and at most a few words (a time, a zone, a name) beside the date. */
const MOST_OTHER_WORDS = 9;
const DASH = /^(.{4,90}?)(?:\s*[—–]\s*|\s+--?\s+)(?=\S)/u;
/** Some agencies part the date by a dash of its own: "DOHA (Reuters) - March 5, 2025 - …". */
const DATE_APART =
  /^(.{4,50}?)(?:\s*[—–]\s*|\s+--?\s+)[^—–]{0,20}?\d[^—–]{0,20}?(?=\s*[—–]\s*\S|\s+--?\s+\S)/u;
const PLACE =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[ ,]+(?:(?:de|of|al|la|le|el|the|and)[ -])?\p{Lu}[\p{L}\p{M}'’.-]*){0,5}/u;

/**
 * The date of an article as a line of it gives it: of a publication line before an update, a line that is only a date, or
 * a dateline ("DOHA, March 5, 2025 —"). Captions are passed over, as their dates are those of pictures.
 */
export function findDateLine(blocks: readonly DraftBlock[]): DateLine | null {
  const found = edgesOf(blocks).flatMap((block) => dateLineOf(block) ?? []);
  const order = ['published', 'line', 'dateline', 'updated'] as const;
  for (const kind of order) {
    const lines = found.filter((candidate) => candidate.kind === kind);
    // Several dates without a label are a chronology or a digest, and none of them is the article's.
    const labelled = kind === 'published' || kind === 'updated';
    if (!labelled && new Set(lines.map(({ date }) => date.value)).size > 1) continue;
    const [first] = lines;
    if (first !== undefined) return first;
  }
  return null;
}

/** The words before the dash of a paragraph that begins with a dateline, or null. */
export function datelineOf(text: string): string | null {
  const opening = text.slice(0, LONGEST_DATELINE + 10);
  const head = (DATE_APART.exec(opening)?.[0] ?? DASH.exec(opening)?.[1])?.trim();
  if (head === undefined || head.length > LONGEST_DATELINE) return null;
  const place = PLACE.exec(head)?.[0] ?? '';
  // Agencies set the place in capitals or name themselves in brackets; other text before a dash is a sentence.
  const inCapitals = /^[\p{Lu}\s,.'’-]{3,}/u.test(place) && /^\p{Lu}{3}/u.test(place);
  const agency = /\((?:\p{Lu}[\p{L} .&-]{1,30})\)/u.test(head);
  return place !== '' && (inCapitals || agency || head.split(' ').length <= 6) ? head : null;
}

function edgesOf(blocks: readonly DraftBlock[]): DraftBlock[] {
  const text = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'table-row');
  const rest = text.slice(FIRST_BLOCKS);
  return [...text.slice(0, FIRST_BLOCKS), ...rest.slice(-LAST_BLOCKS)];
}

function dateLineOf(block: DraftBlock): DateLine | null {
  const { text } = assembleText([block]);
  if (text.length <= LONGEST_LINE) {
    const found = findFullDate(text);
    if (found !== null) {
      const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
      const words = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
      const phrase = text.slice(0, 60);
      if (words <= MOST_OTHER_WORDS) {
        const label = text.slice(0, found.start);
        if (PUBLISHED.test(label)) return { date: found.date, kind: 'published', phrase };
        if (UPDATED.test(label)) return { date: found.date, kind: 'updated', phrase };
      }
      const mostlyDate = found.date.precision === 'day' && words <= 3;
      const isByline = block.kind === 'byline' && found.date.precision === 'day';
      if ((mostlyDate && !/[.!?]$/u.test(text)) || isByline) {
        return { date: found.date, kind: 'line', phrase };
      }
    }
  }
  const head = datelineOf(text);
  const found = head === null ? null : findFullDate(head);
  return head === null || found === null || found.date.precision !== 'day'
    ? null
    : { date: found.date, kind: 'dateline', phrase: head };
}
