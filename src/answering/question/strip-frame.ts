/** What is left of a question without the words that only lead up to it. */
export interface Unframed {
  readonly text: string;
  /**
   * How it was led up to: `embedded` behind "tell me" and the like, so that its clause is not inverted; `whether` behind
   * "do you know if"; `topic` where something is to be told about and nothing in particular is asked.
   */
  readonly frame: 'embedded' | 'whether' | 'topic' | null;
}

const OPENERS =
  /^(?:(?:hi|hello|hey|ok|okay|well|so|and|but|also|then|now|please|pls|sorry|excuse me|quick question|question|hmm+|oh|ah|um+|uh)\b(?: (?:there|all|everyone|everybody|guys|folks|footnote|bot))?[\s,.!:-]+){1,4}/iu;
const YOU = '(?:you|u|ya|anyone|anybody|someone|somebody|everybody|we)';
const CAN = `(?:(?:can|could|would|will|may) ${YOU} (?:please |pls |kindly |maybe |perhaps )?)?`;
const FRAMES: readonly RegExp[] = [
  new RegExp(
    `^${CAN}(?:tell|remind|inform|show|teach|enlighten)(?: me| us)?(?: please| pls| again| exactly)?`,
    'iu',
  ),
  new RegExp(
    `^${CAN}(?:explain|clarify|describe|state|specify|say|check|find out|look up|identify|summari[sz]e)(?: to (?:me|us)| for (?:me|us))?(?: please)?(?: exactly)?`,
    'iu',
  ),
  new RegExp(
    `^(?:do|does|did|would|might) ${YOU} (?:all |guys |happen to |actually |even |by chance )?(?:know|remember|recall|understand)(?: exactly)?`,
    'iu',
  ),
  /^(?:(?:do|does) (?:you|anyone|anybody|someone) have )?(?:any|an|some|got any) (?:idea|clue)(?: on| about| of| as to)?/iu,
  /^i(?:['’]d| would)? (?:really |just |also )?(?:want|like|need|love|wish|wanted|am trying|was trying)(?: to)? (?:know|find out|learn|understand|ask|hear|see|check)(?: you)?/iu,
  /^i(?:['’]m| am| was)? (?:just |really |also )?(?:wonder(?:ing)?|curious|interested|unsure|not sure|asking)(?: about| as to| in| to know| to learn)?/iu,
  /^i (?:do not|don['’]?t|cannot|can['’]?t|forgot|forget)(?: know| remember| recall)?/iu,
  /^(?:let (?:me|us) (?:know|ask)(?: you)?|is it (?:known|clear)|it is (?:un)?clear|my question is|the question is|what i want to know is|remember)/iu,
];
const ASKS =
  /^\s*[,:]?\s+(?=(?:[a-z]{2,7} )?(?:who|whom|whose|what|which|when|where|why|how)(?:s|['’]s)?\b)/iu;
const WHETHER = /^\s*[,:]?\s+(?:if|whether)\s+(?=\S)/iu;
const ABOUT = /^\s*[,:]?\s+(?:more |something |anything |everything |a bit |all )?about\s+(?=\S)/iu;
/** Verbs behind which a topic follows at once, and questions for whatever is known of it. */
const TOPICS: readonly RegExp[] = [
  new RegExp(
    `^${CAN}(?:explain|describe|define|summari[sz]e|outline)(?: to (?:me|us)| for (?:me|us))?\\s+(?=\\S)`,
    'iu',
  ),
  new RegExp(
    `^${CAN}(?:give (?:me |us )?)?(?:an? |some |the |any )?(?:quick |brief |short |latest |recent )*(?:summary|overview|background|info|information|details|news|update|updates) (?:of|on|about)\\s+(?=\\S)`,
    'iu',
  ),
  /^what (?:do|can) (?:you|we) (?:know|say|tell me|tell us)(?: about)\s+(?=\S)/iu,
  /^what(?: is|['’]?s) (?:already )?known about\s+(?=\S)/iu,
];

/**
 * Takes away the words before a question that only lead up to it: "please tell me", "do you know", "I was wondering".
 * What follows must ask, so that "Did you know the minister?" is left whole.
 */
export function stripFrame(question: string): Unframed {
  const opened = question.replace(OPENERS, '');
  const text = opened === '' ? question : opened;
  for (const frame of FRAMES) {
    const found = frame.exec(text)?.[0];
    if (found === undefined) continue;
    const behind = text.slice(found.length);
    const [asks, whether, about] = [ASKS, WHETHER, ABOUT].map((one) => one.exec(behind)?.[0]);
    if (asks !== undefined) return { text: behind.slice(asks.length), frame: 'embedded' };
    if (whether !== undefined) return { text: behind.slice(whether.length), frame: 'whether' };
    const isYesNo = /^(?:do|does|did|would|might)\b/iu.test(found);
    if (about !== undefined && !isYesNo) {
      return { text: behind.slice(about.length), frame: asksAt(behind, about) };
    }
  }
  const topic = TOPICS.map((one) => one.exec(text)?.[0]).find((one) => one !== undefined);
  return topic === undefined
    ? { text, frame: null }
    : { text: text.slice(topic.length), frame: 'topic' };
}

/** "tell me about how it began" asks as well. */
function asksAt(behind: string, about: string): Unframed['frame'] {
  return ASKS.test(` ${behind.slice(about.length)}`) ? 'embedded' : 'topic';
}
