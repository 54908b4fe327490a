import { isAgent, wordSet } from '../reading/index.js';

/** What people are called by office, profession, relation or lot. */
const PEOPLE = wordSet(`
  president vice-president premier chancellor minister secretary undersecretary under-secretary governor lieutenant-governor mayor
  senator congressman congresswoman representative lawmaker legislator parliamentarian councillor councilor councilman
  councilwoman assemblyman assemblywoman mp mep pm politician statesman candidate nominee appointee challenger
  incumbent frontrunner democrat republican delegate whip speaker
  sen rep gov
  king queen prince princess emperor empress sultan emir shah tsar monarch duke duchess earl count countess baron baroness
  pope bishop archbishop cardinal priest pastor cleric imam rabbi ayatollah sheikh mullah monk nun chaplain vicar
  clergyman preacher patriarch theologian missionary
  judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel litigator jurist ombudsman notary
  solicitor-general
  envoy ambassador diplomat consul attache negotiator mediator emissary intermediary spokesman spokeswoman spokesperson
  interpreter
  official officer chief head leader boss director chairman chairwoman chairperson chair executive ceo cfo coo cto cio
  president-elect vice-chairman vice-chair vice-chancellor founder co-founder cofounder owner co-owner manager
  administrator superintendent commissioner commander commandant warden inspector controller comptroller treasurer
  registrar trustee governor-general principal dean provost rector headmaster headmistress headteacher
  deputy aide adviser advisor assistant strategist consultant pollster lobbyist fundraiser fixer confidant confidante ally
  representative agent operative member co-chair co-chairman figure veteran
  general colonel captain major lieutenant sergeant corporal admiral brigadier marshal commodore soldier sailor airman
  marine pilot astronaut cosmonaut fighter gunman sniper spy militant rebel warlord guerrilla jihadist extremist
  insurgent mercenary mastermind bodyguard
  policeman policewoman constable detective sheriff firefighter paramedic coroner
  analyst expert scholar academic researcher scientist professor lecturer teacher tutor historian economist physicist
  chemist biologist mathematician astronomer astrophysicist geologist engineer epidemiologist virologist climatologist
  meteorologist psychologist psychiatrist sociologist anthropologist archaeologist philosopher linguist neuroscientist
  oceanographer ecologist paleontologist palaeontologist seismologist statistician laureate graduate student fellow
  doctor physician surgeon nurse midwife dentist vet veterinarian pharmacist therapist cardiologist oncologist
  paediatrician pediatrician
  journalist reporter correspondent editor columnist anchor presenter broadcaster commentator blogger photographer
  cameraman author writer novelist poet playwright critic publisher producer filmmaker film-maker screenwriter cartoonist
  actor actress singer singer-songwriter songwriter musician rapper composer conductor pianist violinist guitarist drummer
  dancer choreographer comedian artist painter sculptor designer architect model celebrity influencer star youtuber
  coach trainer player striker forward midfielder defender goalkeeper keeper winger skipper referee umpire captain
  footballer cricketer golfer boxer sprinter runner swimmer cyclist rower jockey batsman batter bowler pitcher quarterback
  linebacker cornerback shortstop fullback flanker prop hooker fly-half scrum-half centre-back full-back wicketkeeper
  teammate team-mate athlete champion medallist medalist gymnast skier driver rider racer skater surfer wrestler rookie
  winner runner-up finalist contender rival opponent counterpart predecessor successor
  entrepreneur businessman businesswoman tycoon magnate billionaire millionaire investor financier banker trader broker
  shareholder accountant auditor economist industrialist developer mogul philanthropist heir heiress landlord farmer
  fisherman miner worker employee staffer clerk carpenter electrician chef cook baker butcher shopkeeper tailor
  activist campaigner advocate dissident protester organiser organizer volunteer whistleblower blogger hacker
  hostage captive prisoner detainee refugee migrant survivor victim witness suspect defendant plaintiff convict fugitive
  inmate patient resident citizen settler
  father mother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister twin parent
  partner fiance fiancee girlfriend boyfriend spouse sibling descendant
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law
  friend colleague collaborator associate protege mentor neighbour neighbor namesake classmate comrade
  pioneer inventor explorer adventurer mountaineer climber sailor collector curator librarian translator guide
  eyewitness bystander passer-by passenger commuter mate scorer pupil
  supporter backer donor benefactor patron sponsor guest host hostess
  mum dad mummy daddy grandma grandpa stepdad stepmum in-law breadwinner carer foster-mother
  apprentice trainee cadet recruit intern postdoc postgraduate undergraduate alumnus alumna pupil
  medic technician mechanic plumber electrician mason steward stewardess porter guard ranger lifeguard keeper caretaker
  cellist soprano tenor baritone vocalist frontman bassist dj lyricist librettist satirist essayist biographer illustrator
  animator magician clown acrobat ballerina stuntman comic emcee maestro virtuoso
  seamer spinner fullback full-back pacemaker substitute pundit skipper scorer
  elder chieftain regent consort knight squire alderman rapporteur clerk bailiff deputy-head second-in-command
  understudy stalwart prodigy ace flag-bearer crewman navigator stoker
  guru visionary icon legend heavyweight hopeful debutant newcomer regular international native
`);
/** Ranks and styles that stand before names, and say nothing of an office by themselves. */
const HONORIFICS = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon gen col lt capt maj adm sgt cpl cmdr brig pvt
  father sister brother sheikh sheik shaikh imam ayatollah mullah rabbi saint st general colonel lieutenant captain major
  admiral sergeant corporal commander brigadier marshal commodore private doctor
`);
/** Abbreviated offices: no role without what they are of ("Texas Sen."). */
const ABBREVIATED = wordSet('sen rep gov');
/** What says of somebody how they stand to another, and nothing without that. */
const KIN = wordSet(`
  father mother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister twin parent
  mum dad grandma grandpa stepdad stepmum in-law
  partner fiance fiancee girlfriend boyfriend spouse sibling friend colleague counterpart predecessor successor rival
  opponent ally namesake teammate team-mate classmate neighbour neighbor
  father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law
`);
/** Words that follow their noun: "president emeritus", "consul general". */
const POSTPOSITIVE = wordSet('general emeritus elect designate apparent royal');

/** Whether a folded noun, in the singular, says what a person is. */
export function isPersonNoun(folded: string): boolean {
  if (PEOPLE.has(folded)) return true;
  if (!folded.includes('-')) return /(?:sman|woman)$/u.test(folded);
  if (/-(?:in-law|in-chief|at-large|elect|designate|general)$/u.test(folded)) return true;
  return PEOPLE.has(folded.slice(folded.lastIndexOf('-') + 1));
}

/** Whether a folded noun names people as its form tells, without being on any list: "glaciologist", "forager". */
export function isPersonByForm(folded: string): boolean {
  return isAgent(folded);
}

/** The singular of a folded noun that says what several persons are; null where it is none. */
export function personPlural(folded: string): string | null {
  const singulars = [
    folded.replace(/(?<=[^s])s$/u, ''),
    folded.replace(/men$/u, 'man'),
    folded.replace(/wives$/u, 'wife'),
  ];
  return singulars.find((singular) => singular !== folded && isPersonNoun(singular)) ?? null;
}

/** Whether a folded word is a style or a rank before a name. */
export function isHonorific(folded: string): boolean {
  return HONORIFICS.has(folded);
}

/** Whether a folded noun is an office in short, or a rank, that is a role only with words before it. */
export function needsModifier(folded: string): boolean {
  return ABBREVIATED.has(folded) || HONORIFICS.has(folded);
}

/** Whether a folded noun says how somebody stands to another. */
export function isKin(folded: string): boolean {
  return KIN.has(folded);
}

/** Whether a folded word stands behind the noun that it describes: "consul general". */
export function isPostpositive(folded: string): boolean {
  return POSTPOSITIVE.has(folded);
}
