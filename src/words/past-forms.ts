/** Participles and past forms that do not end in -ed. */
const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `begun born become bound bought broken brought built burnt cast caught chosen cut dealt done drawn driven eaten fallen
  fed felt fought found flown forbidden forgotten forgiven frozen given gone grown held hidden hit hurt kept known laid
  led left lent let lost made meant met paid put read ridden risen run said seen sent set shot shown shut sold spent
  spoken spread stolen struck stuck sunk swept sworn taken taught thought thrown told torn understood woken won worn
  wound written withdrawn began came broke chose did drew drove ate fell flew forgot gave got grew hid knew rode rose ran
  saw shook spoke stole swore took threw tore went woke wore wrote withdrew`.split(/\s+/u),
);

/** Whether a folded word looks like a past form or participle: "captured", "held". */
export function isPastForm(folded: string): boolean {
  return IRREGULAR_PASTS.has(folded) || /[^e]ed$/u.test(folded);
}
