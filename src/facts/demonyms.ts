/** Demonyms whose form does not tell that they are such. */
const IRREGULAR = new Set(
  `american mexican african korean french dutch greek german swiss arab thai czech slovak turk kurd swede dane finn
  pole scot serb croat uzbek kazakh kyrgyz tajik turkmen afghan saudi emirati qatari kuwaiti bahraini omani yemeni
  iraqi israeli pakistani bangladeshi nepali somali azeri azerbaijani kashmiri bengali punjabi jew jewish muslim
  christian druze alawite sunni shia shiite filipino latino hutu tutsi romany hindu sikh western
  israelis iraqis turkish kurdish`.split(/\s+/u),
);
/** Given names and words that end like demonyms. */
const NO_DEMONYMS =
  /^(?:ian|brian|adrian|julian|christian|vivian|lillian|damian|fabian|sebastian|dorian|gillian|marian|jean|dean|sean|spanish town|guardian|median|civilian|guardian|historian|librarian|politician|physician|veterinarian|ocean|parish|irish sea|bish|jewish)s?$/u;

/**
 * Whether a folded word says which country or people something is of: "israeli", "egyptians". Told by its form and a
 * closed list of irregular ones.
 */
export function isDemonym(folded: string): boolean {
  const singular = folded.replace(/s$/u, '');
  if (IRREGULAR.has(folded) || IRREGULAR.has(singular)) return true;
  if (NO_DEMONYMS.test(folded) || folded.length < 6)
    return folded === 'irish' || folded === 'welsh';
  return /(?:ian|ean|ese|ish)$/u.test(singular);
}
