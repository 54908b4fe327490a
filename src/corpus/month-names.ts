/** Languages whose dates are read. */
export type DateLanguage = keyof typeof MONTHS;

/**
 * How the months are written in each language, inflected and short forms included, as alternatives of one pattern. A
 * form that begins another stands for it where more letters are allowed.
 */
const MONTHS = {
  en: 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  fr: 'jan|janv(?:ier)?|f[ée]v|f[ée]vr(?:ier)?|mars?|avr(?:il)?|mai|juin|jun|juil(?:let)?|jul|ao[ûu]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?',
  de: 'jan(?:uar)?|j[äa]nner|feb(?:er|ruar)?|märz?|maerz|mrz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?',
  es: 'ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:t?iembre)?|setiembre|oct(?:ubre)?|nov(?:iembre)?|dic(?:iembre)?',
  pt: 'jan(?:eiro)?|fev(?:ereiro)?|mar(?:ço)?|abr(?:il)?|maio?|jun(?:ho)?|jul(?:ho)?|ago(?:sto)?|set(?:embro)?|out(?:ubro)?|nov(?:embro)?|dez(?:embro)?',
  it: 'gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?',
  nl: 'jan(?:uari)?|feb(?:ruari)?|maart|mar|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  sv: 'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  fi: '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?:kuu(?:ta|n)?)?',
  ru: 'янв(?:ар[ьяе])?|фев(?:рал[ьяе])?|мар(?:т[ае]?)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]|июл[ьяе]|авг(?:уст[ае]?)?|сен(?:тябр[ьяе])?|окт(?:ябр[ьяе])?|ноя(?:бр[ьяе])?|дек(?:абр[ьяе])?',
  uk: 'січ(?:ень|ня|ні)?|лют(?:ий|ого|ому)?|бер(?:езень|езня|езні)?|квіт(?:ень|ня|ні)?|трав(?:ень|ня|ні)?|черв(?:ень|ня|ні)?|лип(?:ень|ня|ні)?|[cс]ер|серп(?:ень|ня|ні)?|вер(?:ес|есень|есня|есні)?|жовт(?:ень|ня|ні)?|листоп(?:ад|ада|аду)?|груд(?:ень|ня|ні)?',
} as const;

const NAMES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(MONTHS).map(([language, forms]) => [
    language,
    new RegExp(`(?<![a-z])(?:${forms})(?![a-z])`, 'iu'),
  ]),
);

/** Whether a text has a word that can name a month in a language: "may" in English, whatever it means there. */
export function hasMonthName(text: string, language: DateLanguage): boolean {
  return NAMES.get(language)?.test(text) ?? false;
}
