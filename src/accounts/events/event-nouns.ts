/** Nouns in other endings than those of actions, for what happens at a time. */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `accident ambush arrest arrival assault attack attempt ballot battle blast blaze ceasefire clash collapse conference
  congress coup crackdown crash crisis cyclone death debate debut decision declaration deal defeat departure derby
  disaster drill earthquake eclipse election encounter event exercise final fire fixture flight flood game hearing
  hurricane incident inquest interview invasion landslide launch lawsuit march massacre match merger murder offensive
  onslaught operation parade poll press premiere presser protest pullout quake race raid rally referendum release
  report resolution retreat revolt riot rout ruling sale seizure sentence session siege sitting speech statement
  storm strike summit surgery surrender talk test testimony threat toll trial trip truce tsunami uprising verdict
  victory visit vote walkout war wedding win withdrawal announcement address blackout boycott call contest copy
  cup championship tournament olympics exchange handover swap pact accord treaty agreement article letter post tweet message broadcast inauguration rescue`.split(
    /\s+/u,
  ),
);

/** Whether a folded noun is of something that happens or is brought out at a time: "talks", "ruling", "designation". */
export function isEventNoun(folded: string): boolean {
  if (EVENT_NOUNS.has(folded) || EVENT_NOUNS.has(folded.replace(/e?s$/u, ''))) return true;
  if (EVENT_NOUNS.has(folded.replace(/s$/u, ''))) return true;
  return /(?:tion|sion|ment|ance|ence|ing)s?$/u.test(folded) && folded.length > 6;
}

/** Nouns for stretches of a year, a month or a day: "the summer of 2014", "the early hours of July 21". */
export function isTimeNoun(folded: string): boolean {
  return /^(?:spring|summer|autumn|fall|winter|beginning|start|middle|end|half|quarter|hours?|morning|afternoon|evening|night|day|week|weekend|month|course|date)$/u.test(
    folded,
  );
}
