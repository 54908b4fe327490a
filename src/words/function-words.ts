/**
 * Words that ask, tie others together or address somebody, and that no answer needs to repeat. Closed
 * classes of English.
 */
const FUNCTION_WORDS = new Set(
  `a about after all also am an and any are as at be been before being between but by can cannot could did do
  does during for from had has have he her him his how i if in into is it its many may might more most mr mrs ms
  much must my no not of off on one or our out over please say should so some such tell than that the their them
  then there these they this those through to under until up us was we were what when where whether which while
  who whom whose why will with would you your me long often since ever just now anyone someone anything
  something`.split(/\s+/u),
);

/** Whether a folded word only asks or ties others together. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}
