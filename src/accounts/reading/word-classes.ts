import { isAgentNoun, isPastForm } from '../../words/index.js';

/** Closed classes of English that bound the phrases for people and bodies in running text. All folded. */

const DETERMINERS = wordSet('the a an his her its their our my your this that another one each');
/** Prepositions that go on with what somebody is called: "minister of planning in the PA". */
const TYING = wordSet('of for in at to on from with under within');
/** Words that stand in no noun phrase. */
const BOUNDS = wordSet(`
  about above across after against ahead along alongside although amid among and are around as at be because been before
  behind being below beneath beside besides between beyond both but by can cannot could despite did do does down during
  either else ever except for from had has have he her here hers him how however i if in including inside instead into is
  it itself like may me meanwhile might must near neither never nor not of off on once only onto or otherwise out outside
  over per rather said says shall she should since so still such than that the their them then there therefore these they
  this those though through throughout thus to today together tomorrow tonight too toward towards under unless unlike
  until up upon us versus via was we were what when where whereas whether which while who whom whose why will with within
  without would yesterday yet you also again already even just later earlier soon now ago elsewhere perhaps maybe
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  him himself herself themselves every all any some no none each few many much several most more less other others
  two three four five six seven eight nine ten dozens hundreds thousands millions read watch listen
  according due because asked ask let get give take make see help try want need keep put
  meet tell kill replace join beat visit receive arrest defend thank praise blame accuse appoint elect include invite
  urge oust remove assassinate protect warn welcome greet convince persuade criticise criticize describe hire consult
  send bring pay hear believe think follow succeed defeat oppose sue marry says tells meets kills urges warns
`);
/** Verbs of headlines and reports in the present, which have the form of plurals. */
const PLURAL_MODIFIERS = wordSet(`
  affairs accounts arms arts athletics class communications commodities congress customs diplomatics drugs economics
  elections electronics emergencies ethics express finals foods futures games genetics goods gymnastics human-rights
  investments levies linguistics logistics markets mathematics media metals ministers news operations parks physics
  politics press prisons public-affairs railways rates records relations resources rights robotics sales sciences
  securities services sports standards statistics studies systems talks taxes telecommunications telecoms textiles
  trades veterans waterways women's works business illustrious famous serious religious previous
  prosperous rigorous religious various united mass princess harness witness
`);
/** Participles that describe whom a phrase names. */
const PARTICIPLE_ADJECTIVES = wordSet(`
  retired ousted disgraced deposed exiled jailed imprisoned convicted detained accused renowned celebrated famed acclaimed
  seasoned decorated appointed elected unelected suspended sacked fired dismissed beleaguered embattled wanted noted
  esteemed distinguished respected sainted beloved admired combined armed organised organized self-styled self-proclaimed
  associated limited advanced applied accredited certified chartered registered qualified nominated designated united
  assassinated slain captured freed released injured wounded murdered talented experienced veteran
`);
/** Words in -ing that describe or belong to a compound: "planning minister", "ruling party". */
const ING_MODIFIERS = wordSet(`
  acting advertising banking boxing breeding broadcasting building climbing closing commanding counting cycling defending
  diving driving engineering existing farming fighting fishing founding gaming governing housing incoming investing
  leading lending listing living longstanding managing manufacturing marketing mining nursing opening outgoing planning
  policing presiding printing processing programming publishing purchasing racing reigning ruling sailing serving shipping
  sitting skating skiing spending standing supporting swimming training trading traveling travelling up-and-coming visiting
  wrestling writing running rising starring winning surviving voting warring aspiring pioneering working long-serving screening
  evening king sing wing spring beijing
`);
const LY_MODIFIERS = wordSet(
  'newly elderly early family assembly supply daily weekly monthly italy july likely',
);

/** Whether a noun phrase can begin with this folded word. */
export function opensPhrase(folded: string): boolean {
  return DETERMINERS.has(folded);
}

/** Whether a folded word ties a further noun to the one that names somebody: "of", "in". */
export function isTying(folded: string): boolean {
  return TYING.has(folded);
}

/** Whether a folded word stands in no noun phrase before its main noun: function words, adverbs, verbs by their form. */
export function isBound(folded: string): boolean {
  if (DETERMINERS.has(folded)) return true;
  if (BOUNDS.has(folded) || !/\p{L}/u.test(folded)) return !/^\d{4}$/u.test(folded);
  if (folded.includes('-')) return false;
  if (/ly$/u.test(folded)) return !LY_MODIFIERS.has(folded);
  if (/ing$/u.test(folded)) return !ING_MODIFIERS.has(folded);
  return isPastForm(folded) && !PARTICIPLE_ADJECTIVES.has(folded);
}

/** Whether a folded word in small letters looks like a verb in the present ("kills"), and is no part of a compound. */
export function looksLikeVerb(folded: string): boolean {
  return (
    /[^s]s$/u.test(folded) && !/(?:ous|us|is|ics)$/u.test(folded) && !PLURAL_MODIFIERS.has(folded)
  );
}

/** Whether a folded word, or its last part behind a hyphen, names people by what they do, as far as its form tells. */
export function isAgent(folded: string): boolean {
  return isAgentNoun(folded.slice(folded.lastIndexOf('-') + 1));
}

/** The words of a list in a template string. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
