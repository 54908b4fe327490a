/** Endings of the names of companies and clubs that are left out in short. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `ab asa nv spa united rovers city town wanderers athletic rangers bank electronics inc ltd llc plc corp corporation
  company co group holdings motor motors fc football club ag gmbh sa airlines airways technologies petroleum energy
  pharmaceuticals`.split(/\s+/u),
);

/** Whether a folded word at the end of the name of a company or club is left out in short. */
export function isLeftOut(folded: string): boolean {
  return LEFT_OUT.has(folded);
}
