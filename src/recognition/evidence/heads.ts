import { isEventHead, isOrganisationHead, isPlaceHead } from '../../facts/index.js';

/** Last words of the names of organisations that are common words elsewhere: "Global Media", "Riverside Wanderers". */
const ORGANISATION_LAST = wordSet(`
  international media tv fm online digital bancorp pharma pharmaceuticals technologies technology systems solutions
  partners capital energy petroleum steel foods entertainment records pictures labs laboratories associates ventures
  logistics telecom telecoms semiconductor semiconductors aerospace biotech therapeutics oil gas electric
  electronics power insurance rovers wanderers albion athletic rangers hotspur bros sons daily insider today wire
  newswire presse watch railways railway rail shipping lines mills farms brewery breweries mercury echo express
  standard argus courier mail globe star sun observatory front orchestra philharmonic theatre theater securities
  instruments materials minerals mining resources properties investments advisors advisers analytics consulting
  games software networks robotics genomics chemicals cement textiles tobacco hotels stores markets beverages
  democrats republicans conservatives greens socialists liberals nationalists brigades squad junta taliban choir
  ballet opera band sports nation works commodities dynamics ombudsman inspectorate constabulary registry archive
  archives saints
`);
/** Last words of the names of buildings, waters and grounds. */
const PLACE_LAST = wordSet(`
  palace stadium arena tower towers hall cathedral mosque temple shrine abbey dam reservoir glacier crater volcano
  falls barracks prison jail zoo cemetery lighthouse pier wharf marina reef canyon gorge ridge trench archipelago
  atoll oasis delta creek gardens plaza terminal highway motorway tunnel canal velodrome racecourse castle fort
  fortress base ranch basin plains steppe woods springs lane market ground quay peak cosmodrome spaceport pass
  junction crossing bypass waterfront foothills highlands lowlands savannah rainforest wetlands marshes lagoon fjord
  moor downs dunes cape
`);
/** Last words of the names of events, awards, laws, works, things and ideas: of no actor or place. */
const OTHER_LAST = wordSet(`
  accord accords agreement agreements amendment anthem anniversary award awards ball battle bill biennale bowl
  campaign carnival case census challenge championship championships charter christmas classic code constitution
  contest convention coup crisis cup day days deal debate declaration derby doctrine effect election elections era
  eve exhibition expo fair festival fever final finals flu grammy oscar oscars holocaust hour index intifada lecture
  marathon marches masters medal memorandum model month norm olympics paralympics games open operation pact pandemic
  paradox parade passover plan playoffs principle prize proceedings process programme protocol protocols race raid
  rally ramadan referendum reform reformation renaissance report resolution revolution rule scale season series
  spring summit syndrome theorem theory tour tournament treaty trial trials trophy uprising variant virus vote war
  wars week weekend winter year slam invitational riots strike law act lent gp telescope probe rocket spacecraft
  satellite lander orbiter collider detector rifle howitzer vaccine missile aircraft album symphony concerto sonata
  novel trilogy saga disease disorder equation conjecture hypothesis nebula galaxy comet asteroid constellation gene
  genome protein cell cells language languages bible quran koran torah conference forum roundtable expedition
  mission project initiative programmes program scandal affair massacre genocide famine earthquake flood floods
  hurricane typhoon cyclone storm bond bonds rate rates inflation prix
`);
/** First words of the names of storms, ships and military operations. */
const OTHER_FIRST = wordSet(
  'operation typhoon hurricane cyclone storm tropical project exercise expedition mv uss hms rms hmcs ins mission resolution',
);

/** Heads that families have as their names: "Benjamin West", "Tiger Woods". */
const SURNAMES_TOO = wordSet(`
  west north east south lane hill hills woods banks stone forest field fields rivers lake marsh castle ford day moon
  rose brook brooks star power post lines fort heath dale law summers winters spring peak moor downs cape springs
  bell price marshal strong moss cross march ball grant mills bush olive english
`);

/** Whether a head is a family's name as well. */
export function isSurnameToo(folded: string): boolean {
  return SURNAMES_TOO.has(folded);
}

/** Whether a folded word is the last one of the names of organisations. */
export function isBodyHead(folded: string): boolean {
  return ORGANISATION_LAST.has(folded) || (isOrganisationHead(folded) && !OTHER_LAST.has(folded));
}

/** Whether a folded word is the last one of the names of places. */
export function isSiteHead(folded: string): boolean {
  return PLACE_LAST.has(folded) || isPlaceHead(folded);
}

/** Whether a folded word is the last one of names that are of no actor or place. */
export function isOtherHead(folded: string): boolean {
  return OTHER_LAST.has(folded) || isEventHead(folded);
}

/** Whether a folded word begins names that are of no actor or place: "Hurricane", "Operation". */
export function isOtherStart(folded: string): boolean {
  return OTHER_FIRST.has(folded);
}

/** Whether a folded word is the head of a name that is of no person. */
export function isHead(folded: string): boolean {
  return isBodyHead(folded) || isSiteHead(folded) || isOtherHead(folded);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
