import { sameWord } from './word-forms.js';

/** Words whose forms do not begin alike: irregular verbs with who does them, and irregular nouns; the plain form first. */
const FORMS = `
  be is are was were been am; beat beaten; become became; begin began begun; bind bound; blow blew
  blown; break broke broken; bring brought; build built; buy bought; catch caught; choose chose
  chosen; come came; deal dealt; do did done does; draw drew drawn; drive drove driven; eat ate
  eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew
  flown; forbid forbade forbidden; forget forgot forgotten; get got gotten; give gave given; go
  went gone goes; grow grew grown; have has had; hear heard; hide hid hidden; hold held; keep
  kept; know knew known; lead led leader leaders; leave left; lend lent; lie lay lain; lose lost
  loser; make made maker; mean meant; meet met; pay paid; ride rode ridden; ring rang rung; rise
  rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook
  shaken; shoot shot; show shown; sing sang sung singer; sink sank sunk; sit sat; sleep slept;
  speak spoke spoken; spend spent; stand stood; steal stole stolen; strike struck; swear swore
  sworn; sweep swept; swim swam swum; take took taken; teach taught teacher; tear tore torn; tell
  told; think thought; throw threw thrown; understand understood; wear wore worn; win won winner
  winners; withdraw withdrew withdrawn; write wrote written writer; child children; man men; woman
  women; foot feet; person people; die died dead death deaths; bear born birth
`
  .split(';')
  .map((forms) => forms.trim().split(/\s+/u));
const PLAIN = new Map(
  FORMS.flatMap((forms) => forms.map((form): [string, string] => [form, forms[0] ?? form])),
);

/** The plain form of a folded word whose forms do not begin alike: `lead` for `led`; null for other words. */
export function plainIrregular(folded: string): string | null {
  return PLAIN.get(folded) ?? null;
}

/** Whether two folded words are forms of one, of irregular verbs too: `led` and `lead`, `won` and `winner`. */
export function sameForm(a: string, b: string): boolean {
  if (sameWord(a, b)) return true;
  const plain = PLAIN.get(a);
  return plain !== undefined && plain === (PLAIN.get(b) ?? b);
}
