import { type Concept, conceptsOf } from '../../../words/index.js';
import { sameTerm, type Term, termOf } from '../word-match.js';
import { areDerived } from './derived-forms.js';

/** Kinds of words that may stand for one another in one and the same report. Not "killing": who died was not always killed. */
const CONCEPTS: ReadonlySet<Concept> = new Set<Concept>([
  'talk',
  'truce',
  'deal',
  'stage',
  'quake',
  'fire',
  'happening',
  'beginning',
  'ending',
  'leading',
  'mediating',
  'freeing',
  'captive',
  'people',
  'soldier',
  'home',
]);

/** Words that say the same in news, a line each, in their base forms. */
const SYNONYMS = `
  rise raise increase grow climb
  fall drop decline decrease
  reduce cut lower
  buy purchase acquire
  help aid assist
  give hand pass deliver transfer
  get receive obtain
  stop halt block
  extend prolong lengthen
  visit travel go trip
  travel come arrive
  tell inform brief notify
  try attempt
  need require
  show demonstrate
  also too likewise
  former previous ex once onetime
  group movement organisation organization
  country nation state
  city town
  film movie
  doctor physician
  lawyer attorney
  law legislation statute
  pay salary wage
  firm company business
  boss chief head
  shut close
  quit resign
  choose select pick
  remain stay
  big large
  small little
  percent per-cent percentage
  about around roughly approximately
  acknowledge confirm
  proposal plan
  captive hostage
  judgment judgement ruling verdict decision
  welcome applaud
  gather assemble
  believe think assume
  army military
  child kid
  talks negotiations
  number figure count
  blaze fire
  car vehicle
  plane aircraft jet
  ship vessel
  oppose object objection
  back support
  ban forbid prohibit
  allow permit
  ask request
  use employ
  refuse decline reject
  agree consent
  classify treat regard designate categorise categorize label
  link tie connect
  curb hinder hamper limit restrict
  cover discuss address
  carry conduct perform
  receive host
  block prevent stop bar
  include comprise contain
  begin start open launch
  end finish conclude complete completion
  want seek wish
  prefer rather
  secure obtain
  press pressure urge push
  additional more further extra
  goal aim objective purpose
  task job mission
  attend join participate
  live reside
  cite quote
  criticise criticize condemn denounce
  praise commend laud
  attack assault raid
  kill slay
  injure wound hurt
  arrest detain capture seize
  worry concern fear
  step move
  sign indication signal
  unknown unclear uncertain
  exchange swap
  prisoner detainee inmate
  envoy representative emissary
  aid assistance relief supplies
  fight combat battle hostilities fighting
  cease cessation halt end
  total complete full entire
  siege blockade
  rely depend base
  recent late latest
  trigger push prompt
  evade evasion escape avoid
  detail particulars
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/u).map(termOf));

/** Whether two words say the same in one report: forms of one, or synonyms. */
export function meanSame(a: Term, b: Term): boolean {
  if (sameTerm(a, b) || areDerived(a.folded, b.folded)) return true;
  const shared = conceptsOf(a.folded).filter((concept) => conceptsOf(b.folded).includes(concept));
  if (shared.some((concept) => CONCEPTS.has(concept))) return true;
  return SYNONYMS.some(
    (group) => group.some((one) => sameTerm(one, a)) && group.some((other) => sameTerm(other, b)),
  );
}
