import { isOrganisationHead, isPlaceHead, isPlaceStart, type NameWord } from '../../facts/index.js';
import type { Evidence } from '../votes.js';
import { isBodyHead, isOtherHead, isOtherStart, isSiteHead } from './heads.js';
import { isNumeral } from './numerals.js';

const LEGAL_FORM =
  /^(?:inc|ltd|llc|plc|corp|co|fc|sc|cf|ag|ab|asa|oyj|spa|bv|kk|gmbh|sa|nv|afc|rfc)$/u;
const PERSON_AFFIX = /^(?:jr|sr|junior)$/u;
/** "Air France", "Real Betis". */
const ORGANISATION_FIRST =
  /^(?:air|bank|banco|banque|radio|fc|ac|rc|cd|sc|daily|hotel|real|sporting|inter|atletico|deutsche|team|club|grupo|groupe|gruppo|partido|parti)$/u;

/** What the head of a name of several words speaks for; null where it has none. */
export function headEvidence(
  words: readonly NameWord[],
  capitals: readonly NameWord[],
  form: string,
): Evidence | null {
  const first = capitals[0]?.folded ?? '';
  const isNumbered = capitals.length > 1 && isNumeral(capitals.at(-1)?.text ?? '');
  const last = capitals.at(isNumbered ? -2 : -1)?.folded ?? '';
  const ofAt = words.findIndex(({ text }) => /^(?:of|for)$/u.test(text));
  const head = ofAt > 0 ? (words[ofAt - 1]?.folded ?? '') : last;
  if (form.includes('&')) return { organisation: 2 };
  if (/ \d+$/u.test(form)) return isOrganisationHead(first) ? { organisation: 2 } : { none: 2 };
  if (PERSON_AFFIX.test(last)) return { person: 2 };
  if (LEGAL_FORM.test(last) || LEGAL_FORM.test(first)) return { organisation: 3 };
  if (isOtherHead(head) || isOtherStart(first)) return { none: 3 };
  if (isSiteHead(head) && (isPlaceStart(first) || !isOrganisationHead(head))) return { place: 3 };
  if (isBodyHead(head)) return { organisation: isOrganisationHead(head) ? 3 : 2 };
  if (isPlaceStart(first) && capitals.length === 2) return { place: 2 };
  if (ORGANISATION_FIRST.test(first)) return { organisation: 2 };
  const inner = capitals.slice(0, -1);
  if (inner.some(({ folded }) => isOrganisationHead(folded) && !isPlaceHead(folded))) {
    return { organisation: 2 };
  }
  if (ofAt > 0) return {};
  return null;
}
