import { isPastForm } from '../../words/index.js';

/** Words of English verbs: closed classes, and what the form of an open one tells. All take folded words. */

const OTHER_PASTS =
  /^(?:agreed|freed|guaranteed|sat|stood|sought|fled|sang|sank|swam|rang|clung|hung|dug|bore|borne|fell|froze|beat|beaten|forbade|undertook|undertaken|overthrew|overthrown|underwent|undergone|withstood|arose|arisen|became|bid|quit|split|burst|swung|spun|slid|sped|knelt|leapt|slept|wept|crept|stung|hurled|tore|spent|bred|bled|struck|strode|strove|laid|lay|relied|died|tied)$/u;
/** Nouns, adjectives and base forms in -ed. */
const NO_PAST =
  /^(?:hundred|kindred|naked|sacred|wicked|rugged|crooked|ragged|bed|red|shed|embed|sled|wed|thoroughbred|newlywed|left-wing|aged|alleged|so-called|united)$/u;
/** Of a hyphenated word these beginnings leave a verb: "re-elected", but not "war-ravaged". */
const VERB_PREFIX = /^(?:re|co|pre|un|over|out|mis|de)-/u;

/** Whether a word can be a past tense or a past participle. */
export function isPast(folded: string): boolean {
  if (folded.includes('-') && !VERB_PREFIX.test(folded)) return false;
  return (isPastForm(folded) && !NO_PAST.test(folded)) || OTHER_PASTS.test(folded);
}

/** Forms of "be". */
export function isBe(folded: string): boolean {
  return /^(?:is|are|am|was|were|be|been|being)$/u.test(folded);
}

/** Forms of "have" and "do". */
export function isHaveOrDo(folded: string): boolean {
  return /^(?:has|have|had|having|do|does|did)$/u.test(folded);
}

/** "Will" and "shall". */
export function isFutureModal(folded: string): boolean {
  return /^(?:will|shall|wont)$/u.test(folded);
}

/** Modals that leave open whether something happens. */
export function isDoubtfulModal(folded: string): boolean {
  return /^(?:could|might|may|should|can|cannot|must|ought)$/u.test(folded);
}

/** "Not" and its like. */
export function isNegator(folded: string): boolean {
  return /^(?:not|never|nor|neither|cannot|hardly)$/u.test(folded);
}

/** Adverbs that stand inside a group of verbs: "has also been held". */
export function isGroupAdverb(folded: string): boolean {
  return /^(?:also|then|now|just|still|already|since|first|later|once|again|soon|only|even|ever|long|further|again|twice|both|all|first|previously|\p{L}{3,}ly)$/u.test(
    folded,
  );
}

/** Participles and adjectives that tell what is to come: "is due to meet". */
export function isPlanning(folded: string): boolean {
  return /^(?:due|set|scheduled|expected|slated|planned|supposed|poised|bound|postponed|rescheduled|delayed|adjourned)$/u.test(
    folded,
  );
}

/** Verbs behind which "to" names what somebody wants, promises or is asked to do. */
export function isIntending(folded: string): boolean {
  return /^(?:agree[sd]?|plan(?:s|ned|ning)?|vow(?:s|ed|ing)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|prepar(?:e|es|ed|ing)|want(?:s|ed|ing)?|offer(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)|order(?:s|ed|ing)?|invit(?:e|es|ed|ing)|expect(?:s|ed|ing)?|due|set|scheduled|slated|supposed|likely|poised|ready|going|need(?:s|ed)?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|told|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|allow(?:s|ed|ing)?|plan|decision|deal|bid|attempt|effort|proposal)$/u.test(
    folded,
  );
}

const SAYING =
  /^(?:sa(?:id|ys|ying)|t(?:old|ells|elling)|wr(?:ote|ites|itten)|spoke|tweeted|posted|testified|swore|(?:claim|stat|announc|declar|warn|conclud|argu|assert|alleg|admitt|acknowledg|report|repl|respond|suggest|propos|recommend|advis|urg|insist|stress|emphasi[sz]|not|remark|comment|mention|explain|describ|accus|blam|criticis|criticiz|prais|predict|reveal|disclos|hint|caution|maintain|estimat|indicat|reiterat|confirm|add|publish|condemn)(?:ed|ied|s|es|ies))$/u;

/** Verbs that report what somebody says or publishes. */
export function isSaying(folded: string): boolean {
  return SAYING.test(folded);
}

/** What began at one time and lasts: "has designated it a terrorist group since 1997". */
export function beginsState(folded: string): boolean {
  return /^(?:designated|listed|classified|classed|labell?ed|treated|proscribed|banned|outlawed|blacklisted|sanctioned|recogni[sz]ed|blockaded|besieged|occupied|annexed|closed|shut|suspended|halted|frozen|barred|imposed|jailed|imprisoned|detained|held|ruled|governed|controlled|led|headed|chaired|run|served|lived|married|exiled|divided|separated|independent|led)$/u.test(
    folded,
  );
}

/** Verbs whose object is what they bring about: "held Tuesday's meeting", "won the 2006 election". */
export function performs(folded: string): boolean {
  return /^(?:held|holds|won|wins|lost|hosted|launched|staged|committed|perpetrated|attended|chaired|signed|contested|boycotted|began|started|opened|ended|concluded|conducted|made|did|joined|fought|led|organi[sz]ed|masterminded|survived|ran|out)$/u.test(
    folded,
  );
}

/** Verbs that take a day itself as their object: "used October 7", "marks May 15". */
export function takesDay(folded: string): boolean {
  return /^(?:us(?:e|es|ed|ing)|exploit(?:s|ed|ing)?|remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|mark(?:s|ed|ing)?|repeat(?:s|ed|ing)?|forg[eo]t(?:s|ten|ting)?|call(?:s|ed|ing)?|nam(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|commemorat(?:e|es|ed|ing)|consider(?:s|ed|ing)?|mention(?:s|ed|ing)?|invok(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|aveng(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|justif(?:y|ies|ied|ying)|understand(?:s|ing)?|understood|compar(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:e|es|ed|ing)|describ(?:e|es|ed|ing)|was|were|is|be|out|declar(?:e|es|ed|ing)|proclaim(?:s|ed|ing)?|designat(?:e|es|ed|ing))$/u.test(
    folded,
  );
}

/** Verbs that say when something else was: "places the meetings in February". */
export function isDating(folded: string): boolean {
  return /^(?:places|dates|puts)$/u.test(folded);
}

/** Verbs by which somebody says that something is not so. */
export function isDenying(folded: string): boolean {
  return /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disown(?:s|ed|ing)?|doubted|disprov(?:e|es|ed|ing)|debunk(?:s|ed|ing)?)$/u.test(
    folded,
  );
}

/** Forms that are past participles and no past tenses, of verbs that news has before a date. */
export function isParticiple(folded: string): boolean {
  return /^(?:born|seen|taken|given|written|known|driven|broken|chosen|drawn|shown|thrown|grown|stolen|hidden|spoken|sworn|torn|worn|begun|done|gone)$/u.test(
    folded,
  );
}
