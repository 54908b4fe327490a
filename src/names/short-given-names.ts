/** Short forms of given names in English, by the names that they are short for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  alexander: 'alex al sandy',
  alexandra: 'alex sandra',
  andrew: 'andy drew',
  anthony: 'tony',
  antonio: 'tony',
  barbara: 'barb',
  benjamin: 'ben benny',
  catherine: 'cathy kate kathy',
  charles: 'charlie chuck',
  christine: 'chris',
  christopher: 'chris',
  daniel: 'dan danny',
  david: 'dave',
  deborah: 'deb debbie',
  donald: 'don',
  edward: 'ed eddie ted',
  elizabeth: 'beth betty liz',
  eugene: 'gene',
  frederick: 'fred',
  gabriel: 'gabe',
  gerald: 'gerry jerry',
  gregory: 'greg',
  henry: 'hank harry',
  jacob: 'jake',
  james: 'jim jimmy',
  jeffrey: 'jeff',
  jennifer: 'jen jenny',
  john: 'jack johnny',
  jonathan: 'jon',
  joseph: 'joe joey',
  joshua: 'josh',
  katherine: 'kate kathy',
  kenneth: 'ken',
  lawrence: 'larry',
  leonard: 'len',
  margaret: 'maggie meg peggy',
  martin: 'marty',
  matthew: 'matt',
  michael: 'mick mike',
  nathaniel: 'nate',
  nicholas: 'nick',
  nicolas: 'nick',
  pamela: 'pam',
  patricia: 'pat patty',
  patrick: 'pat',
  peter: 'pete',
  philip: 'phil',
  raymond: 'ray',
  rebecca: 'becky',
  richard: 'dick rich rick',
  robert: 'bob bobby rob',
  ronald: 'ron',
  samantha: 'sam',
  samuel: 'sam',
  stephen: 'steve',
  steven: 'steve',
  susan: 'sue susie',
  theodore: 'ted theo',
  thomas: 'tom tommy',
  timothy: 'tim',
  victoria: 'vicky',
  vincent: 'vince',
  walter: 'walt',
  william: 'bill billy will',
};

const FULL_FORMS = fullForms();

/** The given names that a folded given name may be short for: `james` of `jim`; none for most names. */
export function fullGivenNames(folded: string): readonly string[] {
  return FULL_FORMS.get(folded) ?? [];
}

function fullForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [full, shorts] of Object.entries(SHORT_FORMS)) {
    for (const short of shorts.split(' ')) forms.set(short, [...(forms.get(short) ?? []), full]);
  }
  return forms;
}
