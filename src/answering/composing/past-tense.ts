/** Past tenses of the irregular verbs that news is told with. Those that follow the rules are left out. */
const IRREGULAR = new Map(
  `arise:arose be:was bear:bore beat:beat become:became begin:began bend:bent bind:bound bite:bit blow:blew break:broke
  breed:bred bring:brought broadcast:broadcast build:built burst:burst buy:bought cast:cast catch:caught choose:chose
  come:came cost:cost cut:cut deal:dealt dig:dug do:did draw:drew drive:drove eat:ate fall:fell feed:fed feel:felt
  fight:fought find:found flee:fled fly:flew forbid:forbade forecast:forecast foresee:foresaw forget:forgot freeze:froze
  get:got give:gave go:went grow:grew hang:hung have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept
  know:knew lay:laid lead:led leave:left lend:lent let:let lie:lay lose:lost make:made mean:meant meet:met mislead:misled
  overcome:overcame overthrow:overthrew pay:paid put:put quit:quit read:read rebuild:rebuilt repay:repaid retake:retook
  ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shed:shed
  shoot:shot shut:shut sing:sang sink:sank sit:sat sleep:slept speak:spoke spend:spent split:split spread:spread
  spring:sprang stand:stood steal:stole stick:stuck strike:struck swear:swore sweep:swept swim:swam swing:swung
  take:took teach:taught tear:tore tell:told think:thought throw:threw undergo:underwent understand:understood
  undertake:undertook uphold:upheld wake:woke wear:wore win:won withdraw:withdrew withhold:withheld write:wrote`
    .split(/\s+/u)
    .map((pair) => pair.split(':'))
    .map(([base = '', past = '']) => [base, past] as const),
);

/** One short syllable, and verbs that are stressed on their last, double its consonant: stop, stopped; admit, admitted. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur|(?:com|dis|ex|pro|re)pel|control|patrol|deter|equip|regret|rebel)$/u;

/** The past tense of an English verb. */
export function pastTense(base: string): string {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (/[aeiou]c$/u.test(base)) return `${base}ked`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** Whether a word is the plain form of a verb with a past tense of its own. */
export function isIrregularVerb(base: string): boolean {
  return IRREGULAR.has(base);
}
