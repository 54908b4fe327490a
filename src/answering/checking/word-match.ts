import { sameWord } from '../../words/index.js';

/** Forms of irregular verbs and nouns: a closed class of English. */
const IRREGULAR = new Map(
  `meet met|lead led|hold held|tell told|say said|win won|speak spoke spoken|give gave given|take took taken|go went gone
  come came|leave left|make made|see saw seen|send sent|bring brought|find found|become became|begin began begun
  fly flew flown|flee fled|break broke broken|write wrote written|get got gotten|run ran|sit sat|stand stood|keep kept
  pay paid|sell sold|build built|fight fought|seek sought|teach taught|think thought|feel felt|know knew known
  grow grew grown|draw drew drawn|throw threw thrown|withdraw withdrew withdrawn|choose chose chosen
  drive drove driven|swear swore sworn|hide hid hidden|lay laid|mean meant|hear heard|catch caught|buy bought
  deal dealt|shake shook shaken|steal stole stolen|lose lost|rise rose risen|fall fell fallen|strike struck
  shoot shot|die dying died dead death deaths|free freed freedom|bear bore born|feed fed|lie lay lain|show showed shown
  sign signed|sing sang sung|swim swam swum|wear wore worn|man men|woman women|child children|person people persons
  live lives lived living alive life|agree agreed agreement|choice choose chose|high height|long length|old age`
    .split(/\||\n/u)
    .flatMap((group, index) =>
      group
        .trim()
        .split(/\s+/u)
        .map((form): [string, number] => [form, index]),
    ),
);
const SHORTEST_STEM = 3;

/** A word with what it may be a form of, so that comparing it with many others is cheap. */
export interface Term {
  readonly folded: string;
  /** Stems and, for irregular forms, a name of their group. */
  readonly forms: readonly string[];
}

/** A folded word as a term. */
export function termOf(folded: string): Term {
  if (/\p{N}/u.test(folded)) return { folded, forms: [folded] };
  const stems = stemsOf(folded);
  const groups = stems.flatMap((stem) => IRREGULAR.get(stem) ?? []);
  return { folded, forms: [...stems, ...groups.map((group) => `#${group}`)] };
}

/** Whether two terms are forms of one word, irregular ones and those of short words included: "led", "leads". */
export function sameTerm(a: Term, b: Term): boolean {
  return a.forms.some((form) => b.forms.includes(form)) || sameWord(a.folded, b.folded);
}

/** What a word may be a form of by its ending: "freed" of "free" and "fre", "stopped" of "stop". */
function stemsOf(word: string): string[] {
  const stems = [word];
  const add = (stem: string) => {
    if (stem.length >= SHORTEST_STEM) stems.push(stem);
  };
  if (/[^s]s$/u.test(word)) add(word.slice(0, -1));
  if (word.endsWith('es')) add(word.slice(0, -2));
  if (word.endsWith('ies') || word.endsWith('ied')) add(`${word.slice(0, -3)}y`);
  for (const ending of ['ed', 'ing', 'er', 'ers']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    add(stem);
    add(`${stem}e`);
    if (/(.)\1$/u.test(stem)) add(stem.slice(0, -1));
  }
  return stems;
}
