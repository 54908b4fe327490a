/** Closed classes of English that tell how a question is built. All in the folded form of `words/`. */

const AUXILIARIES = wordSet(`
  am is are was were been be do does did has have had will would can could shall should may might must cannot isnt arent
  wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt mightnt
`);
const FORMS_OF_DO = wordSet('do does did dont doesnt didnt');
const FORMS_OF_BE = wordSet('am is are was were isnt arent wasnt werent');
const ASKING = wordSet('who whom whose what which when where why how');
const PREPOSITIONS = wordSet(`
  about above across after against among around as at before behind between beyond by despite during for from in inside
  into near of off on onto outside over per since through to toward towards under until upon with within without
`);
const DETERMINERS = wordSet(`
  a an the this that these those my your our his her its their some any no each every both all another several many
  few most much other one two three four five six seven eight nine ten
`);
/** Words that begin a clause inside another one. */
const SUBORDINATORS = wordSet(`
  that who whom which whose when where why how while if whether because although though unless until since after before
  so than
`);
/** Words before the question proper that tie it to what was said. */
const CONNECTIVES = wordSet('and but so then or also plus');
/** Words before the question proper that answer what was said before. */
const INTERJECTIONS = wordSet(
  'ok okay well thanks thank great good interesting hmm right yes no sure fine cool oh ah now please',
);
/** Verbs whose subject is a person or a group: they speak, think, want, decide and deal. */
const VERBS_OF_PEOPLE = wordSet(`
  accept accuse admit agree announce apologise apologize argue ask believe condemn confirm consider decide declare deny
  disagree discuss explain feel gain get give hear insist intend meet mention negotiate oppose propose react receive
  refuse regret reject respond say seek speak suggest suspect tell think threaten try warn write
`);
/** The same, where the word is a noun as often. */
const NOUNS_AND_VERBS_OF_PEOPLE = wordSet(`
  answer blame claim comment demand fear hope object offer plan pledge praise promise protest reply request state talk
  vote vow want wish
`);
const IRREGULAR_VERBS_OF_PEOPLE = wordSet(
  'said told thought met gave got felt heard spoke sought wrote did do does done',
);
/** Verbs whose object is somebody who is spoken to. */
const VERBS_TO_PEOPLE = wordSet(
  'tell told ask asked inform informed warn warned persuade persuaded convince convinced',
);
/** Other plain forms of verbs that are hardly ever nouns. */
const PLAIN_VERBS = wordSet(`
  allow appear arrive arrest ban become begin bring build choose collapse come conclude create cross defeat define
  describe destroy develop die discover elect end enter establish fall find follow found freeze go grow happen have hold
  include increase introduce invade invent join keep kill know launch lead leave lose make occur open own pay perform
  produce provide publish put raise reach recover reduce release remain remove replace resign sell send serve shut sign
  spend stop strike succeed take teach throw visit win withdraw
`);
const IRREGULAR_PEOPLE = wordSet('people police troops men women children');
/** Nouns that answer "when". */
const TIMES = wordSet(
  'time year month week weekend day date decade century season morning evening night hour moment',
);
const TIME_ADVERBS = wordSet(
  'beforehand yesterday today tomorrow tonight now again ago later earlier afterwards recently already',
);
/** Nouns that say nothing without that which they belong to. */
const RELATIONAL = wordSet(`
  cause reason result results outcome effect consequence consequences response reaction impact purpose aim goal motive
  price cost score toll source date location winner loser victim victims point difference
`);

/** Whether a folded word is an auxiliary or a form of "be", with "not" or without. */
export function isAuxiliary(folded: string): boolean {
  return AUXILIARIES.has(folded);
}

/** Whether a folded word is "do" in a form that asks. */
export function isFormOfDo(folded: string): boolean {
  return FORMS_OF_DO.has(folded);
}

/** Whether a folded word is "be" in a form that asks. */
export function isFormOfBe(folded: string): boolean {
  return FORMS_OF_BE.has(folded);
}

/** Whether a folded word asks: "who", "when". */
export function isAsking(folded: string): boolean {
  return ASKING.has(folded);
}

/** Whether a folded word is a preposition. */
export function isPreposition(folded: string): boolean {
  return PREPOSITIONS.has(folded);
}

/** Whether a noun phrase can begin with this folded word. */
export function isDeterminer(folded: string): boolean {
  return DETERMINERS.has(folded);
}

/** Whether a folded word begins a clause inside another. */
export function isSubordinator(folded: string): boolean {
  return SUBORDINATORS.has(folded);
}

/** Whether a folded word ties a question to what was said before: "and". */
export function isConnective(folded: string): boolean {
  return CONNECTIVES.has(folded);
}

/** Whether a folded word before a question belongs to no part of it: "and", "thanks". */
export function isOpener(folded: string): boolean {
  return CONNECTIVES.has(folded) || INTERJECTIONS.has(folded);
}

/** Whether a folded word is a verb, in any form, that only persons and groups are subjects of. */
export function isVerbOfPeople(folded: string): boolean {
  if (IRREGULAR_VERBS_OF_PEOPLE.has(folded)) return true;
  const stem = folded.replace(/(?:es|ed|ing)$/u, '');
  const stems = [
    folded,
    folded.replace(/[sd]$/u, ''),
    stem,
    `${stem}e`,
    folded.replace(/ie[sd]$/u, 'y'),
  ];
  return stems.some((word) => VERBS_OF_PEOPLE.has(word) || NOUNS_AND_VERBS_OF_PEOPLE.has(word));
}

/** Whether a folded word is a verb whose object is somebody who is spoken to. */
export function isVerbToPeople(folded: string): boolean {
  return VERBS_TO_PEOPLE.has(folded);
}

/** Whether a folded word is the plain form of a verb, and hardly ever a noun. */
export function isPlainVerb(folded: string): boolean {
  return PLAIN_VERBS.has(folded) || VERBS_OF_PEOPLE.has(folded);
}

/** Whether a folded noun names people by what they do or are: "officials", "mediators", "hostages". */
export function isPeopleNoun(folded: string): boolean {
  return (
    IRREGULAR_PEOPLE.has(folded) ||
    /(?:[eo]rs?|ists?|ians?|m[ae]n|persons?|officials?|envoys?|captives?|hostages?|citizens?|victims?|militants?|migrants?|residents?|students?|presidents?|countr(?:y|ies)|states?|governments?|groups?|part(?:y|ies)|famil(?:y|ies)|kings?|queens?|chiefs?|heads?|wife|husband)$/u.test(
      folded,
    )
  );
}

/** Whether a folded noun names a body of people: no single person. */
export function isBodyNoun(folded: string): boolean {
  return /^(?:country|state|government|group|party|police|people|troops|family|power)$/u.test(
    folded,
  );
}

/** Whether a folded noun looks like a plural. */
export function isPlural(folded: string): boolean {
  return IRREGULAR_PEOPLE.has(folded) || (folded.length > 3 && /[^suio']s$/u.test(folded));
}

/** Whether a folded noun is a span of time that "when" asks for. */
export function isTime(folded: string): boolean {
  return TIMES.has(folded);
}

/** Whether a folded word says when something was, by itself. */
export function isTimeAdverb(folded: string): boolean {
  return TIME_ADVERBS.has(folded);
}

/** Whether a folded noun says nothing without that which it belongs to: "the outcome". */
export function isRelational(folded: string): boolean {
  return RELATIONAL.has(folded);
}

/** Whether a folded word stands for nobody in particular: "anyone". */
export function isIndefinite(folded: string): boolean {
  return /^(?:any|some|every|no)(?:one|body|thing)$/u.test(folded);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
