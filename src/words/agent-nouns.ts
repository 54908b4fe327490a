/** Endings of nouns that name people by what they do: "mediator", "journalist", "musician", "fisherman". */
const AGENT = /(?:[^aeiou]er|eer|or|ist|cian|[^u]man|[^u]men|woman|women|person|people)$/u;
/** Words with such endings that name no people, but things, qualities or degrees. */
const NO_AGENTS = new Set(
  `brighter broader colder darker easier harder lighter narrower quicker rougher sharper slower smarter softer tighter
  tougher warmer after amber anger another answer banner barber better bigger bitter bomber border buffer bumper burger butter cancer
  chamber chapter character charger charter cheaper cider cleaner clever closer cluster computer container copper corner
  counter cover crater cruiser cucumber cylinder danger december deeper destroyer diameter dinner disaster easter
  encounter eager either ether ever faster feather fever fewer fiber filter finger flower folder former further gender
  greater hammer hamster hangover helicopter higher hunger inner kilometer ladder larger laser later latter laughter
  layer leather ledger letter lever liter liver lobster locker longer lower lumber makeover manner master matter merger
  meter murder neither never newer newsletter newspaper november number october october offer older order other outer over oyster paper
  parameter pepper perimeter placeholder poorer poster powder power printer proper quarter rather register remainder
  reminder richer rollover router rubber scanner semester september server sewer shelter shorter shoulder shower silver
  slaughter slipper smaller sober spider sticker stronger summer super supper surrender sweater takeover tanker tender
   thunder tiger timber timer tower tracker trailer transfer transformer trigger trouser turnover under
  upper water weaker weather wherever whether wider winter wonder younger
  accelerator alligator anchor armor behavior behaviour calculator color colour condor corridor decor denominator
  detector door equator error escalator elevator exterior factor favor favour flavor flavour floor generator harbor
  harbour honor honour humor humour indicator indoor inferior interior labor labour major metaphor meteor minor mirror
  monitor motor numerator odor odour outdoor poor prior processor projector reactor refrigerator rigor rigour rotor rumor
  rumour sector semiconductor senior junior sensor simulator splendor splendour stator superior tenor terror tractor
  transistor tremor tumor tumour vapor vapour vector vigor vigour
  assist blacklist checklist consist exist fist insist list mist persist playlist resist shortlist twist waitlist
  watchlist wrist
  german roman norman ottoman abdomen acumen omen ramen regimen semen specimen yemen`.split(/\s+/u),
);

/** Whether a folded noun, in the singular, names people by what they do, as far as its form tells. */
export function isAgentNoun(noun: string): boolean {
  return noun.length > 3 && AGENT.test(noun) && !NO_AGENTS.has(noun);
}
