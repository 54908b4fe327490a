import type { Candidate } from '../candidates/candidate.js';
import { addVote, addVotes, type Evidence, noVotes } from '../votes.js';
import { isDescribing, kindOfPhrase } from './noun-phrase.js';
import { speechEvidence } from './speech-evidence.js';

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
const COMPANY_VERB =
  /^,? (?:which (?:is|was|has|owns|makes|runs|sells|operates|employs|supplies|had)\b|employs|recruits?|manufactures|makes|sells|acquired|was founded|announced|launched|unveiled|posted|operates|owns|cut its|raised its|shares\b|stock\b|plc\b|declined to comment)/u;
const APPOSITION = /^, ([^,.;:()]{2,90})/u;
const DEFINITION = /^ (?:is|was|are|were) (an? [^,.;:()]{2,80})/u;

/**
 * What stands behind a mention of a name speaks for: a verb, an apposition, what belongs to the one who is named.
 *
 * @param isBody whether its words are those of an organisation
 */
export function evidenceBehind(
  { behind, words, form, setting, isTitled }: Candidate,
  isBody: boolean,
): Evidence {
  const votes = noVotes();
  const isLong = words.length > 1;
  if (SAYS.test(behind)) {
    addVotes(votes, isTitled ? { person: isLong ? 2 : 1 } : speechEvidence(isLong, isBody));
  }
  if (LIVES.test(behind) || AGE.test(behind)) votes.person += 3;
  if (isLong && !isBody && /^ of (?:the )?\p{Lu}/u.test(behind)) votes.person += 1;
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
  const isAgency = setting === 'credit' && behind.startsWith('/') && !/\p{Ll}/u.test(form);
  if (isAgency) votes.organisation += 2;
  const apposition = APPOSITION.exec(behind)?.[1];
  if (apposition !== undefined && isDescribing(apposition)) {
    addVote(votes, kindOfPhrase(apposition), 3);
  }
  const definition = DEFINITION.exec(behind)?.[1];
  if (definition !== undefined) addVote(votes, kindOfPhrase(definition), 2);
  return votes;
}
