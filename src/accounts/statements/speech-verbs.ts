import { isPastForm } from '../../words/index.js';
import { wordSet } from '../reading/index.js';

/**
 * What a verb of speech says of the words behind it: `words`, that they were said ("said that …"); `act`, what was done
 * with them ("denied …", "vowed to …"), so that they mean nothing without it; `quote`, that a quotation may be somebody's
 * words, and no more ("called it “…”").
 */
export type SpeechForm = 'words' | 'act' | 'quote';

const WORDS = `say tell state add note claim confirm announce explain stress emphasise emphasize write report argue assert
  allege insist declare reveal disclose remark comment observe conclude continue acknowledge admit concede suggest recall
  reiterate maintain contend indicate predict estimate testify tweet post joke quip reply respond answer complain warn
  describe point recount repeat counter underline underscore inform assure caution lament muse clarify affirm agree
  shout ask hint signal forecast swear plead`;
const ACTS = `deny decline refuse reject vow threaten promise pledge call urge demand accuse praise condemn criticise criticize
  welcome blame dismiss propose defend thank hail slam denounce deplore apologise apologize appeal recommend commend
  credit liken`;
const QUOTING = 'brand label congratulate';
/** Verbs that double their last letter before -ed. */
const DOUBLING = new Set(['admit', 'quip', 'slam']);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['wrote', 'write'],
  ['swore', 'swear'],
]);
/** Nouns as often as verbs: "Hamas claims were rejected". */
const NOUNS = wordSet(`
  reports claims notes comments demands calls answers estimates posts tweets jokes promises praises remarks repeats
  counters appeals pledges vows threats states points report claim note comment demand call answer estimate post tweet joke
  promise praise remark repeat counter appeal pledge vow state point blame
`);
/** What a verb of speech in the form of a noun is followed by. */
const BEHIND_VERB = wordSet(
  'that it he she they we there the a an its his her their to for on in no this those these such',
);
/** Verbs that report nothing without "that": the words are in a quotation, or not given. */
const INTRODUCING = wordSet(
  `continue respond reply answer joke quip comment remark ask shout muse repeat lament describe point tweet post counter
  hint signal forecast swear plead write`,
);
/** Verbs behind which "to" or "for" goes on. */
const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['call', /^(?:for|on)$/u],
  ['point', /^(?:out|to)$/u],
  ['decline', /^to$/u],
  ['refuse', /^to$/u],
  ['vow', /^(?:to|that|not|revenge)$/u],
  ['pledge', /^(?:to|that|not|support)$/u],
  ['promise', /^(?:to|that|not|a|an|the)$/u],
  ['threaten', /^(?:to|that|with)$/u],
  ['appeal', /^(?:for|to)$/u],
  ['agree', /^that$/u],
  ['observe', /^that$/u],
  ['recall', /^(?:that|how)$/u],
  ['indicate', /^(?:that|he|she|it|they|the)$/u],
  ['estimate', /^that$/u],
  ['ask', /^$/u],
  ['shout', /^$/u],
  ['counter', /^that$/u],
  ['maintain', /^that$/u],
  ['add', /^(?:that|he|she|it|they|there|we)$/u],
  ['concede', /^(?:that|he|she|it|they|there)$/u],
]);
const FORMS: ReadonlyMap<string, { readonly plain: string; readonly form: SpeechForm }> = new Map([
  ...formsOf(WORDS, 'words'),
  ...formsOf(ACTS, 'act'),
  ...formsOf(QUOTING, 'quote'),
  ...Array.from(IRREGULAR, ([form, plain]) => [form, { plain, form: 'words' as const }] as const),
]);

/**
 * The verb of speech that a folded word is, in a form that a subject can have; null for other words.
 * @param next the folded word behind it, where nothing but a space parts them; empty where a mark or a quotation follows
 */
export function speechVerb(
  folded: string,
  next: string,
): { readonly plain: string; readonly form: SpeechForm } | null {
  const verb = FORMS.get(folded);
  if (verb === undefined) return null;
  if (NOUNS.has(folded) && next !== '' && !BEHIND_VERB.has(next) && !isPastForm(next)) return null;
  const needs = NEEDS.get(verb.plain);
  return needs === undefined || next === '' || needs.test(next) ? verb : { ...verb, form: 'quote' };
}

/** Whether a verb, in its plain form, gives what was said only behind "that" or in a quotation. */
export function onlyIntroduces(plain: string): boolean {
  return INTRODUCING.has(plain);
}

function* formsOf(list: string, form: SpeechForm) {
  for (const plain of list.trim().split(/\s+/u)) {
    const stem = plain.replace(/e$/u, '');
    const past = /[^aeiou]y$/u.test(plain) ? `${plain.slice(0, -1)}ied` : `${stem}ed`;
    const present = /[^aeiou]y$/u.test(plain) ? `${plain.slice(0, -1)}ies` : `${plain}s`;
    for (const each of [present, DOUBLING.has(plain) ? `${plain}${plain.at(-1)}ed` : past]) {
      yield [each, { plain, form }] as const;
    }
  }
}
