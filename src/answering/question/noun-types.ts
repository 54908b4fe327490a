import { isDemonym } from '../../facts/index.js';
import { isAgentNoun } from '../../words/index.js';
import type { AnswerType } from './question.js';

/**
 * Classes of English nouns, by what answers "which …" of them: kin, offices and what else people are called; bodies that
 * act; places; measures.
 */
const CLASSES: readonly (readonly [AnswerType, string])[] = [
  [
    'person',
    `person people man men woman women guy boy girl child children kid individual human figure somebody someone
    father mother dad mum mom parent son daughter brother sister sibling twin wife husband spouse widow bride groom uncle
    aunt cousin nephew niece grandfather grandmother grandson granddaughter ancestor descendant relative heir namesake
    king queen prince princess emperor empress pope saint sultan emir shah tsar monarch dictator tyrant
    president premier chancellor secretary undersecretary mayor judge magistrate attorney counsel delegate deputy
    diplomat envoy consul official representative executive ceo chief head boss captain general colonel admiral marshal
    sergeant corporal lieutenant brigadier soldier veteran mastermind incumbent nominee appointee candidate opponent
    mp congressman congresswoman spokesman spokeswoman chairman chairwoman superintendent
    captive hostage detainee refugee employee trainee referee attendee convict inmate suspect culprit criminal thief spy
    agent rebel militant activist dissident civilian citizen resident native victim witness patient recipient participant
    student pupil graduate scholar expert analyst critic assistant servant aide ally associate colleague comrade friend
    partner guest host counterpart protagonist applicant accountant consultant architect professional laureate advocate
    intellectual celebrity star hero heroine villain idol genius pioneer billionaire politician personality
    athlete coach champion goalkeeper quarterback pilot astronaut cosmonaut nurse physician surgeon chef poet actress
    pianist comedian historian librarian guardian custodian pedestrian veterinarian clergyman
    priest monk nun bishop archbishop cardinal pastor cleric imam rabbi ayatollah sheikh mullah prophet missionary
    financier courier entrepreneur`,
  ],
  [
    'organisation',
    `organisation organization company firm corporation conglomerate business startup bank agency ministry department
    authority administration government cabinet parliament senate congress court tribunal council committee commission
    panel board union federation confederation association alliance coalition bloc movement militia brigade faction party
    group cartel gang mob army navy force unit regiment battalion police newspaper magazine journal outlet broadcaster
    publication publisher station channel network studio label club team squad franchise league university college school
    institute institution academy foundation charity ngo church brotherhood airline carrier manufacturer carmaker
    automaker retailer supplier contractor brand band orchestra watchdog regulator lender insurer body entity supermarket
    hospital thinktank`,
  ],
  [
    'place',
    `place country nation state city town village capital continent region province county district territory area
    neighbourhood neighborhood suburb municipality borough island archipelago peninsula mountain hill valley desert river
    lake sea ocean gulf bay strait canal coast beach border port harbour harbor airport street road avenue square park
    location site venue spot destination birthplace hometown homeland planet stadium arena camp settlement republic
    kingdom emirate address residence headquarters hq locality landmark castle hotel theatre theater museum`,
  ],
  [
    'time',
    `time year month week weekend weekday day date decade century millennium season morning evening afternoon night hour
    moment era epoch period occasion birthday anniversary deadline`,
  ],
  ['duration', 'duration timespan lifespan tenure'],
  [
    'number',
    `number count population total amount quantity figure score size length height distance temperature speed width depth
    weight volume mass toll turnout ranking rank odds average maximum minimum magnitude density altitude elevation radius
    diameter attendance capacity mileage frequency latitude longitude tally`,
  ],
  ['percentage', 'percentage percent proportion share fraction'],
  [
    'money',
    `money cost price fee salary wage budget sum revenue profit income ransom debt turnover bounty compensation funding
    expense tuition rent`,
  ],
  ['age', 'age'],
  [
    'reason',
    `reason cause ground motive motivation rationale justification excuse pretext explanation purpose`,
  ],
  ['manner', 'way means method manner'],
  [
    'statement',
    `comment statement reaction response position stance view opinion message warning allegation reply remark verdict
    accusation criticism assessment argument conclusion prediction promise pledge`,
  ],
];

const TYPES: ReadonlyMap<string, AnswerType> = new Map(
  CLASSES.flatMap(([type, nouns]) => nouns.split(/\s+/u).map((noun) => [noun, type] as const)),
);
/** Nouns in -s that name one thing, and plurals without -s. */
const SINGULARS_IN_S = new Set(
  `news series species means headquarters politics basis crisis analysis status census bus gas virus class process loss
  press access success progress address business witness boss chess campus focus bonus`.split(
    /\s+/u,
  ),
);
const PLURALS = new Set('people men women children police troops media data criteria'.split(' '));

/** Words that say of how many things a phrase speaks. */
const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|various|different|both|[2-9]|1\d)$/u;

/** What a folded noun, in either number, asks for; null where its class does not tell. */
export function typeOfNoun(folded: string): AnswerType | null {
  const noun = folded.toLowerCase();
  for (const form of [noun, ...singularsOf(noun)]) {
    const type = TYPES.get(form) ?? (isAgentNoun(form) ? 'person' : undefined);
    if (type !== undefined) return type;
  }
  return null;
}

/** The same for the main noun of a phrase, where "Israelis" are people as well. */
export function typeOfHead(folded: string): AnswerType | null {
  return typeOfNoun(folded) ?? (isDemonym(folded) ? 'person' : null);
}

/** Whether a folded noun has the form of a plural. */
export function isPluralNoun(folded: string): boolean {
  if (PLURALS.has(folded)) return true;
  return (
    /^[\p{L}-]{3,}s$/u.test(folded) &&
    !/(?:ss|us|is|ous)$/u.test(folded) &&
    !SINGULARS_IN_S.has(folded)
  );
}

/** Whether a folded word says that a phrase speaks of several things: "three", "various". */
export function isCount(folded: string): boolean {
  return COUNT.test(folded);
}

function singularsOf(noun: string): string[] {
  if (noun.endsWith('ies')) return [`${noun.slice(0, -3)}y`];
  if (!noun.endsWith('s') || noun.endsWith('ss')) return [];
  return noun.endsWith('es') ? [noun.slice(0, -1), noun.slice(0, -2)] : [noun.slice(0, -1)];
}
