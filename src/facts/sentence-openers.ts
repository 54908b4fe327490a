import { isFunctionWord } from '../words/index.js';

/** Words that begin sentences without naming anything, besides function words. */
const OPENERS = new Set(
  `according across each actually additionally afterwards again against ago agreed ahead almost alone along another already although
  altogether always amid amidst among apart around asked aside away back barely because become behind believed below
  beneath beside besides better beyond both briefly brought chances citing clearly come compared concerning consider
  critics damage days deaths dear despite details down drawing earlier early easily either else elsewhere enough
  especially even eventually every everybody everyone everything evidence exactly except experts far few fewer fewest
  finally five following for former formerly founded four from full further furthermore generally give given go good
  government great greater growing half hardly he hence here high hours how however hundreds if ii in including indeed
  initially inside instead it last lastly late lately later latest least left less let life like likewise little
  live local long look low made mainly make many maybe me meanwhile men mere might millions mine money months more
  moreover most mostly much must name namely near nearby nearly neither never nevertheless new news next nine no nobody none
  nonetheless nor not nothing notably now number numerous obviously oddly of officially often oh old once one only
  open opposite or other others otherwise outside over overall part parts particularly people per perhaps please plus
  police power previous previously probably put quite rather read reading really recent recently regarding related
  reports right roughly round same second see she sent seven several shortly similarly simply since six small some
  somebody someone something sometimes somewhere soon sources still such suddenly supporters sure surely take taken
  talks ten tens that then thereafter thereby therefore these third thousands three through throughout thus till times
  to today together told tomorrow tonight too toward towards trade traditionally troops truce two ultimately unable
  under undoubtedly unless unlike until up upon us use usually various versus very via violence vote voters war was
  water ways weeks welcome well whatever whenever where whereas wherever whether whichever while whoever whole wide
  widely will with within without women words work work yes yesterday yet young zero
  aid anger army attacks air banks bodies both business calls cash casualties ceasefire chaos charges children choose
  cities clashes colleagues companies conditions copies countries courts crime data death debt defence delegates
  demand demands diplomats doctors education elections energy envoys evacuations exports families farmers fears fighters
  fighting figures fire firms first food force forces foreign friends fuel funds gas gold groups guards guests heat help
  history hope hopes hospitals hostages houses human imports inflation inhabitants investors israel's jobs judges
  labour land law laws lawyers leaders locals lorries markets members messages migrants mild ministers mothers
  nations neighbours oil onlookers opponents parents parties peace pictures plans police politics pollution prices
  prison prisoners profits progress protests public rain rebels recognition records refugees relations relatives
  repeated rescuers research residents rockets rumours sanctions scholars schools scientists security shares ships
  shops shots sides skip soldiers speech speeches staff states stocks strikes students support survivors tanks taxes
  teachers tensions terrorist terrorists tourists traffic travellers trials trucks unions unity victims video visitors
  wages wars wave weapons winds witnesses workers`.split(/\s+/u),
);
/** Endings of words that are seldom names: "Negotiations", "Speaking", "Officially". */
const COMMON_ENDING =
  /(?:ing|ings|ed|ly|tion|tions|sion|sions|ment|ments|ness|ity|ities|ism|ships?|hood|ous|ful|less|able|ible|ances?|ences?|ators?|ters|ders|kers|ners|gers|lers|rers|sers|ists|ants|ents|ials|cials|ives|ical|ward|wards|ever|self|selves)$/u;

/** Whether a folded word begins sentences without naming anything, whatever follows it. */
export function isOpener(folded: string): boolean {
  return isFunctionWord(folded) || OPENERS.has(folded) || /.{3}ing$/u.test(folded);
}

/** Whether a folded word has the form of a common word, though a name may have it too: "Khaled", "Agence". */
export function looksCommon(folded: string): boolean {
  return COMMON_ENDING.test(folded);
}
