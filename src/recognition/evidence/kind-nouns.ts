import { isDescription } from '../../facts/index.js';
import type { EntityKind } from '../entity.js';

/** What people are called by what they do or are, besides the words that `isDescription` knows. */
const PERSON_NOUNS = wordSet(`
  accountant actor actress administrator advocate agent ambassador apostle architect arbiter artist assassin
  assistant associate astronaut astronomer athlete attacker attendant author back-rower baker banker barrister
  batsman batter billionaire biologist blogger bodyguard botanist bowler boxer boy broker builder businessman
  businesswoman campaigner captain caretaker carpenter centre-back champion chancellor chef chemist child
  choreographer clergyman clerk climatologist clinician co-author co-chair co-founder coach collector columnist
  comedian commander commentator commissioner composer comptroller conductor confidant consultant contractor
  coordinator coroner correspondent councillor counsellor cricketer critic curator cyclist dancer daughter dealer
  defendant defender demographer demonstrator dentist designer detective developer dictator diver doctor donor
  driver ecologist economist editor educator emir emperor employee engineer entrepreneur environmentalist
  epidemiologist ethicist executive ex-husband ex-wife farmer fighter filmmaker fireman firefighter fisherman
  footballer frontman full-back fugitive geneticist geologist geophysicist girl girlfriend boyfriend goalkeeper
  golfer goalscorer grandfather grandmother grandson granddaughter guitarist gunman gymnast heir heiress hero
  historian hurdler immunologist industrialist insider inspector instructor interpreter inventor investigator jockey
  journalist judge juror keeper landlord laureate lecturer legend legislator librarian lieutenant linguist lobbyist
  magistrate magnate maker manager marshal mathematician mechanic medallist meteorologist midfielder migrant
  militant millionaire miner mogul monk musician nephew neurologist neuroscientist niece novelist nurse
  oceanographer oligarch organiser organizer painter paleontologist palaeontologist passenger pastor pathologist
  patient patriarch peer performer pharmacist philanthropist philosopher photographer physician physicist
  physiologist pianist pilot pitcher player playwright plumber poet policeman policewoman pollster practitioner
  preacher premier presenter priest principal producer programmer promoter prosecutor protagonist protester
  psychiatrist psychologist publisher pundit quarterback racer rapper rebel receptionist recruiter referee refugee
  regent resident respondent retiree rider rower ruler runner sailor saint sculptor secretary seismologist sergeant
  sheriff shopkeeper shooter skater skier skipper sociologist soldier solicitor soprano spouse sprinter spy
  stateswoman statesman statistician stepfather stepmother strategist striker strongman student stylist substitute
  superintendent supervisor surgeon surveyor survivor suspect swimmer teacher teammate team-mate technician teenager
  tenor theologian theorist toxicologist trader trainer trainee translator traveller treasurer trustee tutor tycoon
  undersecretary veteran veterinarian victim villager violinist virologist vocalist volcanologist volunteer voter
  waiter waitress warlord widow widower winger winner witness woman man worker wrestler youth zoologist ceo cfo cto
  coo chairperson counterpart frontrunner front-runner incumbent mp mep
`);
/** What organisations are called. */
const ORGANISATION_NOUNS = wordSet(`
  affiliate agency airline alliance app arm army association authority automaker bank band bloc body brand brewer
  broadcaster builder bureau business caliphate carmaker carrier cartel charity chipmaker church club coalition
  college commission committee company conglomerate congregation consortium consultancy cooperative corporation
  council court daily department developer distributor drugmaker exchange faction federation firm forum foundation
  franchise fund government group hospital initiative institute institution insurer junta label laboratory league
  lender magazine maker manufacturer marketplace militia ministry monthly movement museum network newspaper ngo
  nonprofit non-profit opposition organisation organization outlet outfit paper parliament partnership party
  periodical platform portal producer programme provider publication publisher rebels regulator retailer school
  secretariat service site society start-up startup station studio subsidiary supermarket supplier squad gang team
  theatre think-tank tank trust tribunal union unit university utility watchdog website weekly wing
`);
/** What places are called. */
const PLACE_NOUNS = wordSet(`
  airport archipelago area atoll base basin bay beach borough bridge campus canal canton capital city coast commune
  constituency continent county country crossing department desert district enclave estuary exclave forest glacier
  governorate gulf hamlet harbour harbor hill homeland island isle kingdom lake landmark metropolis mountain
  municipality nation neighborhood neighbourhood oblast outpost park peak peninsula plateau port prefecture province
  ravine region republic reserve resort river sea settlement square stadium state strait street stronghold suburb
  territory town township valley venue village volcano ward waterway
`);
/** Words of which compounds are made that tell more than the word alone: "football team", "news agency". */
const PERSON_ENDING = /^.{3,}(?:ologist|iatrist|woman|keeper|fielder|medallist|medalist|writer)$/u;
/** What a name is of that is no person, organisation or place. */
const OTHER_NOUNS = wordSet(`
  account constellation plan policy project storm cyclone album anthem award book bill comedy comet cup disease
  documentary drama drug epic exhibition film game hurricane language law medal memoir mission missile movie musical
  novel novella opera operation painting phone play poem prize probe rocket satellite sculpture series ship show
  single smartphone song spacecraft strain symphony telescope tournament treaty trophy typhoon vaccine variant
  vessel virus dog cat horse racehorse asteroid planet galaxy species dinosaur marathon festival championship
`);

/** The kind of thing that a folded noun in the singular names: "analyst", "newspaper", "village"; null for others. */
export function kindOfNoun(folded: string): EntityKind | 'none' | null {
  const last = PERSON_NOUNS.has(folded) ? folded : folded.slice(folded.lastIndexOf('-') + 1);
  if (PERSON_NOUNS.has(last) || isDescription(last) || PERSON_ENDING.test(last)) return 'person';
  if (PLACE_NOUNS.has(last)) return 'place';
  if (ORGANISATION_NOUNS.has(last)) return 'organisation';
  return OTHER_NOUNS.has(last) ? 'none' : null;
}

/** The singular of a folded noun in a regular plural: "analysts", "agencies"; null for other words. */
export function singularOf(folded: string): string | null {
  if (/ies$/u.test(folded)) return `${folded.slice(0, -3)}y`;
  if (/men$/u.test(folded)) return `${folded.slice(0, -2)}an`;
  if (/(?:ch|sh|ss|x)es$/u.test(folded)) return folded.slice(0, -2);
  return /[^s]s$/u.test(folded) ? folded.slice(0, -1) : null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
