import type { Candidate } from '../candidates/candidate.js';
import { addVote, addVotes, type Evidence, noVotes } from '../votes.js';
import { kindOfHead, kindOfPhrase } from './noun-phrase.js';
import { speechEvidence } from './speech-evidence.js';

/** How much text the last words before a name take at most. */
const NEAR = 48;
const BODY_OF =
  /(?:^|[^\p{L}])(?:(?:members?|leaders?|leadership|head|chief|chair(?:man|woman)?|founders?|director|spokes(?:man|woman|person)|supporters|ceo|chief executive|employees?|executives?|wing|branch|officials) of|joined|signed (?:for|from)|on loan (?:at|from|to)|transfer(?:red)? (?:to|from)|plays? for|works? for|worked for|shares (?:in|of)) (?:the )?$/u;
const PLACE_OF =
  /(?:^|[^\p{L}])(?:city|town|village|capital|province|region|island|district|state|port|coast|north|south|east|west|outskirts|streets|people|republic|kingdom|mayor|governor|border|skies) of (?:the )?$/iu;
const WHERE =
  /(?:^|[^\p{L}])(?:in|near|throughout|across|inside|outside|into|around) (?:(?:the|central|northern|southern|eastern|western|nearby|downtown|neighbou?ring|rural|war-torn|occupied|mainland) )*$/iu;
const WHERE_TO =
  /(?:^|[^\p{L}])(?:from|towards?|left|reached|visited|visit to|trip to|travel(?:l?ed|s)? to|flew to|fled to|returned to|moved to|arrived (?:in|at)|back to|home to|based in|born in|lives? in|lived in|north of|south of|east of|west of|km of|miles (?:of|from)) (?:(?:the|central|northern|southern|eastern|western) )?$/iu;
const BASED = /-(?:based|listed|headquartered|owned|backed|run|traded) $/u;
const TOLD =
  /(?:^|[^\p{L}])(?:told|telling|according to|owned by|published by|interview with|interview to|citing) (?:the )?$/u;
const PUBLISHED_IN =
  /(?:^|[^\p{L}])(?:published|reported|appeared|writing|wrote|article|piece|column|study|paper)(?: \p{L}+){0,3} in (?:the )?(?:journal )?$/u;
const SAID =
  /(?:^|[^\p{L}])(?:said|says|added|adds|argued|argues|explained|explains|wrote|warned|recalled|joked|asked|replied) $/u;
const CREDITED = /(?:via|courtesy of|©|\/) ?$/iu;
/** What may be said of countries and companies as well: "EU member Hungary", "league leader Girona". */
const OF_ANYTHING =
  /^(?:member|leader|champion|mediator|official|winner|head|chief|deputy|star|veteran|expert|candidate|founder|player|hero|insider|nominee)$/u;
const BEFORE_WORD = /(?:^|[^\p{L}-])(\p{L}[\p{L}-]+) ?["“‘']?$/u;
const PHRASE_BEFORE =
  /(?:^|[\s(])((?:the|a|an|his|her|its|their|our|\p{L}+['’]s?) [^,.;:()]{2,70}), $/iu;
const CALLED = /([\p{L}-]{3,20}),? (?:named|called|known as|dubbed) $/u;
const WRITTEN_BY = /(?:^|[^\p{L}])by $/iu;
/** Parts of the world. */
const REGION = /^(?:West|East|North|South|Occident|Orient|Levant|Global South)$/u;
const POSTED_ON =
  /(?:^|[^\p{L}])(?:posted|posts?|wrote|written|tweeted|message|statement|video|published|livestreamed|account|channel|page)(?: [\p{L}’']+){0,4} on (?:(?:his|her|its|their|the) )?$/u;
const PLURAL = /^\p{Lu}\p{Ll}{2,}[^s\P{L}]s$/u;

/**
 * What stands before a mention of a name speaks for: a noun, a preposition, a verb of saying.
 *
 * @param isBody whether its words are those of an organisation
 */
export function evidenceBefore(
  { before: all, words, form, setting }: Candidate,
  isBody: boolean,
): Evidence {
  const votes = noVotes();
  // The patterns look at the last words; anchored ones are slow over more.
  const before = all.slice(-NEAR);
  const isLong = words.length > 1;
  const noun = BEFORE_WORD.exec(before)?.[1] ?? '';
  addVote(votes, kindOfHead(noun, isLong), !isLong && OF_ANYTHING.test(noun) ? 1 : 3);
  const phrase = PHRASE_BEFORE.exec(all)?.[1];
  if (phrase !== undefined) addVote(votes, kindOfPhrase(phrase), 2);
  const called = CALLED.exec(before)?.[1];
  if (called !== undefined) addVote(votes, kindOfHead(called), 3);
  if (PLACE_OF.test(before)) votes.place += 2;
  else if (BODY_OF.test(before)) votes.organisation += isLong ? 2 : 1;
  else if (PUBLISHED_IN.test(before)) votes.organisation += 2;
  else if (POSTED_ON.test(before)) votes.organisation += 2;
  else if (WHERE.test(before) || WHERE_TO.test(before)) votes.place += 1;
  else if (TOLD.test(before)) votes.organisation += 1;
  if (BASED.test(before)) votes.organisation += isLong ? 1 : 2;
  if (SAID.test(before)) {
    addVotes(votes, speechEvidence(isLong, isBody));
  }
  // "Uganda's Yoweri Museveni".
  if (isLong && /\p{Lu}[\p{L}.-]+['’]s? $/u.test(before)) votes.person += 1;
  if (/(?:^|[^\p{L}])the $/iu.test(before)) {
    if (PLURAL.test(form)) votes.organisation += 1;
    if (REGION.test(form)) votes.place += 2;
  }
  if (setting === 'credit' && CREDITED.test(before) && (isLong || !/\p{Ll}/u.test(form))) {
    votes.organisation += 1;
  }
  if (setting === 'credit' && isLong && WRITTEN_BY.test(before)) votes.person += 2;
  return votes;
}
