const LABEL =
  /^\W{0,3}(?:updated|published|first published|last (?:updated|modified)|posted|created|modified|issued|printed|accessed|retrieved|copyright|©|all rights|read (?:more|also)|read|watch|listen|see also|related|more on|subscribe|sign up|join|follow us|click|advertisement|sponsored|photo by|image|correction|clarification|editor['’]s note)\b ?(?:[:|©·•-]|on\b|at\b|by\b|\d|\p{Lu}|us\b|our\b|now\b|$)/iu;
const ABOUT_ITSELF =
  /\b(?:this|the) (?:article|story|post|page|piece|report|interview|column) (?:was|has been|is) (?:first |originally |last |also )?(?:published|updated|edited|corrected|amended|produced|written|posted|republished|syndicated)\b|\b(?:an earlier|a previous) version of this\b|\ball rights reserved\b|\bterms of (?:use|service)\b|\bprivacy policy\b|\bour newsletters?\b|\bfree trial\b/iu;

/** Whether a sentence is what a site says of itself or of its articles, and no part of the story. */
export function isNotice(text: string): boolean {
  return LABEL.test(text) || ABOUT_ITSELF.test(text);
}
