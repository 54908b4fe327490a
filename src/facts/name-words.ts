/**
 * Words of English that tell what a name is of: closed classes (titles, heads of the names of organisations and
 * places), not lists of names.
 */

/** Titles and offices that stand before the name of a person, with the words that they are made of. */
const TITLES = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady hon
  president vice prime minister premier chancellor secretary undersecretary general colonel lieutenant captain major
  admiral brigadier sergeant corporal commander commodore chief gen col lt capt maj adm sgt cmdr marshal
  senator sen representative rep congressman congresswoman governor gov mayor councillor justice judge attorney
  king queen prince princess emperor empress emir sultan sheikh sheik shaikh imam ayatollah mullah rabbi pope cardinal
  archbishop bishop pastor reverend rev father sister
  ambassador envoy consul counsel director chairman chairwoman chair head leader speaker spokesman spokeswoman
  spokesperson adviser advisor deputy foreign defence defense finance interior former ex late acting presidential special assistant
  economy economics press national security vice planning intelligence oil
  of state staff presidents ministers premiers chancellors senators governors ambassadors mayors
`);
/** The words among them that make a title by themselves; the others only describe one. */
const TITLE_NOUNS = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady
  president minister premier chancellor secretary undersecretary general colonel lieutenant captain major
  admiral brigadier sergeant corporal commander commodore chief gen col lt capt maj adm sgt cmdr marshal
  senator sen representative rep congressman congresswoman governor gov mayor councillor justice judge attorney
  king queen prince princess emperor empress emir sultan sheikh sheik shaikh imam ayatollah mullah rabbi pope cardinal
  archbishop bishop pastor reverend rev
  ambassador envoy consul counsel director chairman chairwoman chair head leader speaker spokesman spokeswoman
  spokesperson deputy former adviser advisor staff
  presidents ministers premiers chancellors senators governors ambassadors mayors
`);
/** What people are called in small letters before their names: "Hamas official Bassem Naim". */
const DESCRIPTIONS = wordSet(`
  spokesman spokeswoman spokesperson official leader minister president secretary envoy ambassador diplomat analyst
  journalist reporter correspondent activist founder author writer lawyer attorney professor historian economist
  chief chairman chairwoman director commander general colonel captain officer soldier politician lawmaker senator
  congressman congresswoman governor mayor judge adviser advisor aide negotiator mediator nominee candidate president
  premier chancellor king queen prince princess sheikh cleric rabbi bishop actor actress singer scientist researcher
  expert scholar hostage captive prisoner detainee brother sister wife husband father mother son daughter uncle cousin
  member deputy head counsel colleague
`);
const ORGANISATION_HEADS = wordSet(`
  ministry department agency authority administration commission committee council congress parliament senate assembly
  cabinet government court tribunal bureau office party movement front league union alliance coalition federation
  confederation organisation organization association society foundation fund institute institution centre center
  university college school academy hospital group corporation company corp inc ltd llc plc bank exchange holdings
  industries airlines airways motors brothers times post journal gazette tribune herald chronicle guardian telegraph
  mirror observer monitor review magazine news press radio television broadcasting network channel studios agence
  army navy force forces brigade brigades corps guard guards police command battalion regiment division militia jihad
  resistance brotherhood church club team united fc board trust service services network initiative forum summit nations
  cross crescent house knesset congregation museum library orchestra programme program project campaign embassy
  consulate secretariat quartet treasury chamber directorate presidency
`);
const PLACE_HEADS = wordSet(`
  city town village river lake sea ocean gulf bay strait straits canal island islands peninsula mountain mountains hill
  hills valley desert province district county state states region territory territories governorate oblast kingdom
  republic emirates emirate strip camp street road avenue boulevard square bridge airport port harbour harbor crossing
  park heights coast beach border corridor forest plateau bank east west north south america africa asia europe
  federation sahara
`);
/** Heads of the names of places behind which "of" goes on with the name: "Strait of Hormuz". */
const PLACES_OF = wordSet(`
  bay cape city district emirate gulf island islands isle kingdom province region republic sea state states strait
  straits territory federation palace tower hall
`);
/** Heads of the names of events and documents: "Treaty of Rome". */
const EVENTS_OF = wordSet(
  'treaty battle war siege act declaration convention charter accords peace law statute feast order',
);
/** Words that begin the names of places. */
const PLACE_STARTS = wordSet(`
  new north south east west northern southern eastern western central upper lower greater mount mt lake cape gulf saint
  st san santa sao los las port fort tel saudi
`);
/** What ministries and agencies are for: "Department of Health and Human Services". */
const FIELDS = wordSet(`
  affairs agriculture commerce crime culture customs defence defense development drug drugs economy education energy
  environment exploration explosives finance fisheries food forestry health heritage housing human immigration industry
  information infrastructure intelligence investment justice labour labor migration prevention prisons public refugees
  religion relief research revenue rights science sciences scientific security services sport sports standards
  statistics studies technology trade training transport transportation tourism urban veterans water welfare women
  works youth securities exchange aviation communications wildlife climate disaster emergency nuclear budget aeronautics space oceanic cooperation arts control disease monetary firearms tobacco
`);
/** A number behind one of these belongs to a name: "Channel 12", "Resolution 242". */
const NUMBERED = wordSet(`
  channel resolution article chapter section flight route highway unit division brigade battalion area zone formula
  boeing airbus apollo district line gate terminal phase block
`);
/** Small words inside names of people. */
const PARTICLES = wordSet(
  'al el bin ibn bint ben abu de da di du del della la le van von der den ter ten af av zu y dos das',
);

/** Whether a folded word can be part of a title before a name. */
export function isTitleWord(folded: string): boolean {
  return TITLES.has(folded) || FIELDS.has(folded) || isTiedTitle(folded);
}

/** "Vice-president", "lieutenant-governor". */
function isTiedTitle(folded: string): boolean {
  const cut = folded.lastIndexOf('-');
  return cut > 0 && TITLE_NOUNS.has(folded.slice(cut + 1)) && TITLES.has(folded.slice(0, cut));
}

/** Whether a folded word makes words in a row a title: "minister", not "foreign". */
export function isTitleNoun(folded: string): boolean {
  return TITLE_NOUNS.has(folded) || isTiedTitle(folded);
}

/** Whether a folded word says what somebody is whose name follows. */
export function isDescription(folded: string): boolean {
  return DESCRIPTIONS.has(folded);
}

/** Whether a folded word is the head of a name of an organisation. */
export function isOrganisationHead(folded: string): boolean {
  return ORGANISATION_HEADS.has(folded);
}

/** Whether a folded word is the head of a name of a place. */
export function isPlaceHead(folded: string): boolean {
  return PLACE_HEADS.has(folded);
}

/** Whether a folded word is the head of a name of an event or a document. */
export function isEventHead(folded: string): boolean {
  return EVENTS_OF.has(folded);
}

/** Whether a folded word is the head of a name that goes on with "of": "Ministry", "Gulf". */
export function takesOf(folded: string): boolean {
  return [ORGANISATION_HEADS, PLACES_OF, EVENTS_OF].some((heads) => heads.has(folded));
}

/** Whether a folded word begins names of places. */
export function isPlaceStart(folded: string): boolean {
  return PLACE_STARTS.has(folded);
}

/** Whether a folded word is a field that an organisation can be for. */
export function isField(folded: string): boolean {
  return FIELDS.has(folded);
}

/** Whether a number behind the folded word belongs to its name. */
export function isNumbered(folded: string): boolean {
  return NUMBERED.has(folded);
}

/** Whether a folded word is a particle inside names of people. */
export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
