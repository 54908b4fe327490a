import { sameWord } from './word-forms.js';

interface Group {
  readonly nouns?: string;
  readonly verbs?: string;
  /** Whether it is of what takes place, with a time, a place and people who take part. */
  readonly isEvent?: true;
}

/**
 * Words that news uses for one kind of event, act or person. A word may stand in several groups: talks are held, and so
 * are captives.
 */
const GROUPS = {
  talk: {
    nouns: `talk talks talking meeting meetings discussion discussions negotiation negotiations contact contacts
      conversation conversations dialogue dialogues encounter encounters summit summits`,
    verbs: 'talked meet meets met negotiate negotiated negotiating discussed',
    isEvent: true,
  },
  truce: { nouns: 'truce truces ceasefire ceasefires cease-fire armistice', isEvent: true },
  deal: {
    nouns: 'deal deals agreement agreements accord accords pact pacts treaty treaties',
    isEvent: true,
  },
  stage: { nouns: 'stage stages phase phases', isEvent: true },
  attack: {
    nouns: `attack attacks strike strikes raid raids assault assaults bombing bombings shelling airstrike airstrikes
      shooting shootings massacre`,
    verbs: 'attacked struck raided bombed shelled',
    isEvent: true,
  },
  accident: {
    nouns: 'crash crashes collision collisions accident accidents derailment',
    verbs: 'crashed collided derailed',
    isEvent: true,
  },
  quake: { nouns: 'quake quakes earthquake earthquakes tremor tremors', isEvent: true },
  fire: { nouns: 'fire fires blaze blazes wildfire wildfires', isEvent: true },
  flood: { nouns: 'flood floods flooding deluge', verbs: 'flooded', isEvent: true },
  storm: { nouns: 'storm storms hurricane hurricanes cyclone typhoon', isEvent: true },
  vote: { nouns: 'vote votes election elections poll polls ballot referendum', isEvent: true },
  ruling: { nouns: 'ruling rulings verdict verdicts judgment judgement', isEvent: true },
  match: { nouns: 'match matches game games final finals fixture derby', isEvent: true },
  protest: {
    nouns: 'protest protests demonstration demonstrations rally rallies',
    verbs: 'protested',
    isEvent: true,
  },
  takeover: { nouns: 'takeover merger acquisition buyout', isEvent: true },
  freeing: {
    nouns: 'release releases',
    verbs: 'free freed frees freeing released releasing liberated',
  },
  killing: {
    nouns: 'death deaths fatalities toll',
    verbs: 'kill kills killed killing dead died die dies',
  },
  wounding: { nouns: 'injuries', verbs: 'injure injured injuring wounded wounding hurt' },
  arresting: { nouns: 'arrests', verbs: 'arrest arrested detained detain detains' },
  holding: { verbs: 'hold holds held holding keep keeps kept' },
  happening: {
    verbs: 'held happen happened occurred occur convened conducted places placed dates dated',
  },
  beginning: {
    nouns: 'start beginning',
    verbs: 'begin begins began begun starts started commence commenced opened launched',
  },
  ending: { nouns: 'end', verbs: 'ends ended expire expires expired finished concluded lapsed' },
  leading: { verbs: 'led leads leading headed chaired chairs' },
  mediating: {
    nouns: 'mediator mediators go-between go-betweens intermediary intermediaries',
    verbs: `mediate mediated mediates mediating broker brokered brokers brokering facilitate facilitated
      facilitates`,
  },
  winning: {
    nouns: 'winner winners victory win defeat',
    verbs: 'won wins winning beat beats beaten defeated defeats',
  },
  losing: { nouns: 'loss', verbs: 'lost lose loses losing' },
  buying: { nouns: 'buyer', verbs: 'buy buys bought buying acquire acquired acquires purchased' },
  founding: { nouns: 'founder founders', verbs: 'founded established' },
  home: { nouns: 'house houses home homes' },
  captive: { nouns: 'hostage hostages captive captives' },
  people: { nouns: 'people persons person' },
  worker: { nouns: 'worker workers employee employees jobs' },
  soldier: { nouns: 'soldier soldiers troop troops servicemen' },
  fighter: { nouns: 'fighter fighters militant militants gunman gunmen' },
} satisfies Readonly<Record<string, Group>>;

/** What words of a kind stand for. */
export type Concept = keyof typeof GROUPS;

const CONCEPTS = new Map<string, Concept[]>();
const VERBS = new Set<string>();
const EVENTS = new Set<Concept>();
for (const [name, group] of Object.entries<Group>(GROUPS)) {
  const concept = name as Concept;
  const verbs = wordsOf(group.verbs);
  for (const word of [...wordsOf(group.nouns), ...verbs]) {
    CONCEPTS.set(word, [...(CONCEPTS.get(word) ?? []), concept]);
  }
  for (const verb of verbs) VERBS.add(verb);
  if (group.isEvent) EVENTS.add(concept);
}

/** Two words that together are a verb. */
const PAIRS: readonly (readonly [first: RegExp, second: RegExp, concept: Concept])[] = [
  [/^t(?:ook|akes?|aking|aken)$/u, /^place$/u, 'happening'],
  [/^t(?:ook|akes?|aken)$/u, /^effect$/u, 'beginning'],
  [/^into$/u, /^(?:force|effect)$/u, 'beginning'],
  [/^(?:ran|run|runs)$/u, /^out$/u, 'ending'],
  [/^(?:took|takes?|taken)$/u, /^over$/u, 'buying'],
];

/** What a folded word stands for, with the word behind it where both are one verb. */
export function conceptsOf(folded: string, next = ''): readonly Concept[] {
  const pair = PAIRS.find(([first, second]) => first.test(folded) && second.test(next));
  return pair === undefined ? (CONCEPTS.get(folded) ?? []) : [pair[2]];
}

/** Whether a folded word is a verb of one of the groups. */
export function isGroupedVerb(folded: string): boolean {
  return VERBS.has(folded);
}

/** Whether a concept is an event that has a time, a place and people who take part. */
export function isEvent(concept: Concept): boolean {
  return EVENTS.has(concept);
}

/** Whether two folded words are forms of one, or of one kind. */
export function areRelated(a: string, b: string): boolean {
  return sameWord(a, b) || conceptsOf(a).some((concept) => conceptsOf(b).includes(concept));
}

function wordsOf(words: string | undefined): string[] {
  return words === undefined ? [] : words.trim().split(/\s+/u);
}
