/** Verbs that report what somebody says or holds, in their plain form. */
const SAYING = new Set(
  `say tell claim state announce declare warn threaten conclude demand argue assert allege deny admit acknowledge
  confirm write report reply respond answer promise pledge vow suggest propose recommend advise urge insist stress
  emphasise emphasize note remark comment mention explain describe accuse blame criticise criticize praise condemn
  predict believe think ask request order call reveal disclose reject express hint imply complain boast recount
  testify swear tweet post joke quip caution maintain contend estimate`.split(/\s+/u),
);
/** Verbs behind "how" that ask for somebody's words rather than for a way of doing. */
const PORTRAYING = new Set(
  `describe characterise characterize explain justify view see portray respond react comment assess rate judge
  interpret regard define defend phrase`.split(/\s+/u),
);
/** What papers and broadcasters do. */
const REPORTING = new Set(['report', 'write']);
/** Verbs of speech whose passive still asks for words: "what was said", but not "what is believed to be oldest". */
const SAID = new Set(
  'say tell announce report claim state reveal write promise demand propose allege conclude ask'.split(
    ' ',
  ),
);
const IRREGULAR = new Map(
  Object.entries({
    said: 'say',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    thought: 'think',
    felt: 'feel',
    swore: 'swear',
    saw: 'see',
    seen: 'see',
  }),
);

/** Gives the plain form of a folded word that is a verb of a class; null for another word. */
export type VerbClass = (folded: string) => string | null;

/** Verbs that report what somebody says or holds: "say", "warn", "conclude". */
export const sayingVerb: VerbClass = (folded) => plainForm(folded, SAYING);

/** Verbs that tell how somebody puts things: "describe", "justify". */
export const portrayingVerb: VerbClass = (folded) => plainForm(folded, PORTRAYING);

/** Verbs for what papers and broadcasters do: "report", "write". */
export const reportingVerb: VerbClass = (folded) => plainForm(folded, REPORTING);

/** Whether the passive of a plain verb asks for somebody's words. */
export function isSaidOf(verb: string): boolean {
  return SAID.has(verb);
}

function plainForm(folded: string, verbs: ReadonlySet<string>): string | null {
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined && verbs.has(irregular)) return irregular;
  const stems = [/$/u, /s$/u, /es$/u, /ed$/u, /d$/u, /ing$/u].map((ending) =>
    folded.replace(ending, ''),
  );
  const others = [folded.replace(/ie[sd]$/u, 'y'), folded.replace(/ing$/u, 'e')];
  return [...stems, ...others].find((stem) => verbs.has(stem)) ?? null;
}
