import type { Candidate } from '../candidates/candidate.js';
import type { Evidence } from '../votes.js';
import { addVotes, noVotes, type VoteCount } from '../votes.js';
import { isDescribing, kindOfHead, kindOfPhrase } from './noun-phrase.js';

const SAYS =
  /^,? (?:also |later |then |has |had |have )?(?:said|says|told|tells|asked|added|adds|argued|argues|replied|insisted|acknowledged|recalled|explained|explains|remarked|joked|quipped|noted|conceded|admitted|stressed|lamented|mused|thinks|believes|hopes|thanked|apologi[sz]ed|tweeted|testified|spoke|wrote|writes)\b/u;
const LIVES =
  /^ (?:was born|grew up|married|died|retired|resigned|stepped down|smiled|laughed|shrugged|nodded|scored|studied|pleaded|was (?:arrested|sentenced|jailed|shot|elected|appointed|named|convicted|charged|acquitted|sworn)|took office|is survived|, who\b)/u;
const REPORTS =
  /^ (?:(?:first|also|has|had) )?(?:reported|reports|published|broadcast|broadcasts|aired)\b/u;
const KIN =
  /^['’]s? (?:wife|husband|father|mother|son|daughter|brother|sister|lawyer|lawyers|parents|widow|nephew|uncle|aunt|aide|aides|predecessor|successor|nominee|inauguration)\b/u;
const STATE =
  /^['’]s? (?:(?:foreign|prime|interior|defen[cs]e|finance|central|national|supreme|northern|southern|eastern|western|largest|second-largest|biggest|ruling|former) )*(?:minister|ministry|president|presidential|government|army|military|capital|parliament|economy|ambassador|border|airspace|bank|court|population|coast|constitution|independence|king|police|airport|mayor|governor|embassy|currency|streets|suburbs|outskirts)\b/u;
const COMPANY =
  /^['’]s? (?:chief executive|ceo|shares|subsidiary|chairman|chairwoman|board|founder|founders|employees|workers|profits?|revenue|customers|headquarters|fans|players|striker|goalkeeper|midfielder|coach|manager|newsroom|political bureau|military wing|armed wing|spokes(?:man|woman|person))\b/u;
const GROUP_BEHIND =
  /^ (?:officials?|leaders?|leadership|spokes(?:man|woman|person)|members?|fighters?|militants?|commanders?|representatives?|delegations?|supporters?|lawmakers?|activists?|movement|executives?|employees|shares|fans|players|striker|midfielder|defender|goalkeeper|winger|coach|manager|engineers?|scientists?|researchers|staff|journalists?|reporters?|chief executive|chief|boss)\b/u;
const NAMED_BEHIND =
  /^ (?:(?:news|television|radio|tv|media|online|social|messaging) )?(?:newspaper|website|channel|media|broadcaster|agency|magazine|network|platform|app|group|party|company|club|station|brand|militia|movement|faction|rebels)\b/u;
const PLACE_BEHIND =
  /^(?:, (?:(?:in )?(?:the )?(?:north|south|east|west|central)(?:ern|east|west|eastern|western)?\b|in \p{Lu})| (?:province|region|district|city|governorate|county|state|peninsula|valley|island|islands|airport|coast|border|suburb|neighbou?rhood|area|river|prefecture|oblast|territory|territories)\b)/u;
const ADMINISTRATION =
  /^ (?:administration|presidency|campaign|cabinet|government|era|regime|loyalists?|supporters?|aides?|allies|ally|adviser|advisers)\b/u;
const AGE = /^, (?:\d{2},|aged \d{2}\b|\d{2}(?:-year-old)?\b(?=[,.]))/u;
const BODY_OF =
  /(?:^|[^\p{L}])(?:(?:members?|leaders?|leadership|head|chief|chair(?:man|woman)?|founders?|director|spokes(?:man|woman|person)|supporters|ceo|chief executive|employees?|executives?|wing|branch|officials) of|joined|signed (?:for|from)|on loan (?:at|from|to)|transfer(?:red)? (?:to|from)|plays? for|works? for|worked for|shares (?:in|of)) (?:the )?$/u;
const PLACE_OF =
  /(?:^|[^\p{L}])(?:city|town|village|capital|province|region|island|district|state|port|coast|north|south|east|west|outskirts|streets|people|republic|kingdom|mayor|governor|border|skies) of (?:the )?$/iu;
const WHERE =
  /(?:^|[^\p{L}])(?:in|near|throughout|across|inside|outside|into|around) (?:(?:the|central|northern|southern|eastern|western|nearby|downtown|neighbou?ring|rural|war-torn|occupied|mainland) )*$/iu;
const WHERE_TO =
  /(?:^|[^\p{L}])(?:from|towards?|left|reached|visited|visit to|trip to|travel(?:l?ed|s)? to|flew to|fled to|returned to|moved to|arrived (?:in|at)|back to|home to|based in|born in|lives? in|lived in|north of|south of|east of|west of|km of|miles (?:of|from)) (?:(?:the|central|northern|southern|eastern|western) )?$/iu;
const NO_PERSON_BEFORE =
  /(?:^|[^\p{L}])(?:the|a|an|in|at|near|into|across|throughout|through|along|around|outside|inside|beyond|via) $/iu;
const BASED = /-(?:based|listed|headquartered|owned|backed|run|traded) $/u;
const COMPANY_VERB =
  /^,? (?:which (?:is|was|has|owns|makes|runs|sells|operates|employs|supplies|had)\b|employs|recruits?|manufactures|makes|sells|acquired|was founded|announced|launched|unveiled|posted|operates|owns|cut its|raised its|shares\b|stock\b|plc\b|declined to comment)/u;
const TOLD =
  /(?:^|[^\p{L}])(?:told|telling|according to|owned by|published by|interview with|interview to|citing) (?:the )?$/u;
const PUBLISHED_IN =
  /(?:^|[^\p{L}])(?:published|reported|appeared|writing|wrote|article|piece|column|study|paper)(?: \p{L}+){0,3} in (?:the )?(?:journal )?$/u;
const SCORE_BEHIND =
  /^(?: (?:beat|drew|thrashed|edged|hammered|host|hosts|hosted|kicked off|went ahead)\b| \d{1,2}[-–]\d{1,2}\b|['’]s? \d{1,2}[-–]\d{1,2} )/u;
const SCORE_BEFORE =
  /(?:^|[^\p{L}])(?:(?:match|game|tie|clash|fixture|derby|final|series|test|semi-final|quarter-final) (?:against|with)|beat|thrashed|edged|hammered|defeated|host|hosts|hosted|(?:drew|draw|lost|defeat|win|won|victory)(?: \d{1,3}[-–]\d{1,3})?(?: away)? (?:with|against|to|over|at|by)|\d{1,3}[-–]\d{1,3} (?:with|against|to|over|at|by)) (?:the )?$/u;
const SAID =
  /(?:^|[^\p{L}])(?:said|says|added|adds|argued|argues|explained|explains|wrote|warned|recalled|joked|asked|replied) $/u;
const PERSON_BEHIND =
  /^(?:[,.;:?!]|$| (?:and|of|is|was|are|were|has|had|have|will|would|who|also|then|later|did|does|could|can|may|might|must|as|in|at|on|from|for|with|to|took|made|gave|came|went|won|ran|got|said|told|beat|fell|hit|left|led|saw|sat|met|set|put|kept|lost|held|spoke|wrote|grew|knew|felt|found|thought|brought|bought|fought|taught|caught|wants|needs|\p{L}{2,}ed|\p{L}{3,}ly)(?![\p{L}-]))/u;
const ACTS =
  /^ (?:also |later |then )?(?:gave|met|visited|attended|travelled|traveled|flew|won|took|walked|stood|sat|wore|voted|spoke|led|came|went)\b/u;
const PLURAL = /^\p{Lu}\p{Ll}{2,}[^s\P{L}]s$/u;
const CREDITED = /(?:via|courtesy of|©|\/) ?$/iu;
/** What may be said of countries and companies as well: "EU member Hungary", "league leader Girona". */
const OF_ANYTHING =
  /^(?:member|leader|champion|mediator|official|winner|head|chief|deputy|star|veteran|expert|candidate|founder|player|hero|insider|nominee)$/u;
const BEFORE_WORD = /(?:^|[^\p{L}-])(\p{L}[\p{L}-]+) ?["“‘']?$/u;
const PHRASE_BEFORE =
  /(?:^|[\s(])((?:the|a|an|his|her|its|their|our|\p{L}+['’]s?) [^,.;:()]{2,70}), $/iu;
const CALLED = /([\p{L}-]{3,20}),? (?:named|called|known as|dubbed) $/u;
const APPOSITION = /^, ([^,.;:()]{2,90})/u;
const DEFINITION = /^ (?:is|was|are|were) (an? [^,.;:()]{2,80})/u;

/** What the words of a name let its surroundings tell. */
export interface NameHints {
  /** Whether it may be the full name of somebody whose names no list has. */
  readonly isFullName: boolean;
  /** Whether it is of a country, which plays and loses like a club. */
  readonly isCountry: boolean;
  /** Whether a comma and the name of a place stand behind it: "Austin, Texas". */
  readonly isBeforePlace: boolean;
}

/** Whether nothing before a name tells that it is of no person: an article, or a preposition of place. */
export function mayStandForPerson({ before }: Candidate): boolean {
  return !NO_PERSON_BEFORE.test(before);
}

/** What stands around a mention of a name speaks for. */
export function contextEvidence(candidate: Candidate, hints: NameHints): Evidence {
  const votes = noVotes();

  if (candidate.isTitled) votes.person += 3;
  if (hints.isFullName && standsLikePerson(candidate)) {
    votes.person += ACTS.test(candidate.behind) ? 2 : 1;
  }
  if (hints.isBeforePlace) votes.place += 2;
  if (!hints.isCountry && candidate.words.length === 1 && isScored(candidate)) {
    votes.organisation += 3;
  }
  if (candidate.dateline === 'place') votes.place += 3;
  if (candidate.dateline === 'agency') votes.organisation += 3;
  addVotes(votes, evidenceBefore(candidate));
  addVotes(votes, evidenceBehind(candidate));
  return votes;
}

/** Whether a name stands where a person's may, and hardly another: no article or place before, no noun behind. */
function standsLikePerson({ before, behind }: Candidate): boolean {
  return !NO_PERSON_BEFORE.test(before) && !/["“‘]$/u.test(before) && PERSON_BEHIND.test(behind);
}

function isScored({ before, behind }: Candidate): boolean {
  return SCORE_BEHIND.test(behind) || SCORE_BEFORE.test(before);
}

function evidenceBefore({ before, words, form, setting }: Candidate): Evidence {
  const votes = noVotes();
  const isLong = words.length > 1;
  const noun = BEFORE_WORD.exec(before)?.[1] ?? '';
  vote(votes, kindOfHead(noun, isLong), !isLong && OF_ANYTHING.test(noun) ? 1 : 3);
  const phrase = PHRASE_BEFORE.exec(before)?.[1];
  if (phrase !== undefined) vote(votes, kindOfPhrase(phrase), 2);
  const called = CALLED.exec(before)?.[1];
  if (called !== undefined) vote(votes, kindOfHead(called), 3);
  if (PLACE_OF.test(before)) votes.place += 2;
  else if (BODY_OF.test(before)) votes.organisation += isLong ? 2 : 1;
  else if (PUBLISHED_IN.test(before)) votes.organisation += 2;
  else if (WHERE.test(before) || WHERE_TO.test(before)) votes.place += 1;
  else if (TOLD.test(before)) votes.organisation += 1;
  if (BASED.test(before)) votes.organisation += isLong ? 1 : 2;
  if (SAID.test(before)) {
    votes.person += isLong ? 2 : 1;
    if (!isLong) votes.organisation += 1;
  }
  // "Uganda's Yoweri Museveni".
  if (isLong && /\p{Lu}[\p{L}.-]+['’]s? $/u.test(before)) votes.person += 1;
  if (/(?:^|[^\p{L}])the $/iu.test(before) && PLURAL.test(form)) votes.organisation += 1;
  if (setting === 'credit' && CREDITED.test(before))
    votes.organisation += /\p{Ll}/u.test(form) ? 1 : 2;
  return votes;
}

function evidenceBehind({ behind, words, form, setting }: Candidate): Evidence {
  const votes = noVotes();
  const isLong = words.length > 1;
  if (SAYS.test(behind)) {
    votes.person += isLong ? 2 : 1;
    if (!isLong) votes.organisation += 1;
  }
  if (LIVES.test(behind) || AGE.test(behind)) votes.person += 3;
  if (/^, who(?:se|m)?\b/u.test(behind)) votes.person += 3;
  if (isLong && /^ of (?:the )?\p{Lu}/u.test(behind)) votes.person += 1;
  if (KIN.test(behind)) votes.person += 2;
  if (COMPANY_VERB.test(behind)) votes.organisation += 1;
  if (/^ (?:family|brothers|dynasty|clan)\b/u.test(behind)) votes.person += 1;
  if (REPORTS.test(behind)) votes.organisation += 2;
  if (COMPANY.test(behind)) votes.organisation += 2;
  else if (STATE.test(behind)) votes.place += 2;
  if (GROUP_BEHIND.test(behind)) votes.organisation += 1;
  if (NAMED_BEHIND.test(behind)) votes.organisation += 3;
  if (PLACE_BEHIND.test(behind)) votes.place += 2;
  if (ADMINISTRATION.test(behind)) votes.person += 2;
  if (setting === 'credit' && behind.startsWith('/') && !/\p{Ll}/u.test(form))
    votes.organisation += 2;
  const apposition = APPOSITION.exec(behind)?.[1];
  if (apposition !== undefined && isDescribing(apposition))
    vote(votes, kindOfPhrase(apposition), 3);
  const definition = DEFINITION.exec(behind)?.[1];
  if (definition !== undefined) vote(votes, kindOfPhrase(definition), 2);
  return votes;
}

function vote(votes: VoteCount, kind: keyof VoteCount | null, weight: number): void {
  if (kind !== null) votes[kind] += weight;
}
