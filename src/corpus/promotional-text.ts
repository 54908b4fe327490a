/** What a block is to someone who looks for the end of an article. */
export type TailRole = 'news' | 'promotion' | 'neutral';

/** From this many words on, a block with the end of a sentence reads as part of a story. */
const STORY_WORDS = 15;
/** A block with reported speech or a quotation is a story from fewer. */
const REPORT_WORDS = 8;
/** A promotion is short; what is longer than this is an essay. */
const LONGEST_PROMOTION = 60;

/** An invitation: a sentence that begins with one of these verbs. */
const INVITATION =
  /(?:^|[.!?:]\s+)(?:please |and )?(?:join|subscribe|sign up|sign in|log in|register|become|start|get|try|support|donate|download|upgrade|unlock|choose|click|enter|receive|stay|discover|explore|enjoy|send|contact)\b/iu;
/** What a publisher has to offer. */
const SERVICE =
  /\b(?:newsletters?|subscriptions?|subscribers?|memberships?|members?|inbox|trials?|accounts?|podcasts?|app|briefings?|alerts|e-?mails?|team plans?|memos?|webinars?|premium|pro|plus)\b/iu;
/** Words by which the publisher itself speaks to the reader, and sets terms. */
const OFFER =
  /\b(?:our|us|we|we['’]ll|free|premium|exclusive|unlimited|today|now|cancel any ?time|discount|instantly|no commitment)\b/iu;
/** Phrases that are found in offers and nowhere else. */
const TERMS =
  /(?:[$€£¥]\s?\d[\d.,]*\s?(?:\/|per |a )\s?(?:month|year|week|mo\b|yr\b))|\bbilled (?:annually|monthly|yearly|weekly)\b|\bfree trial\b|\bcancel any ?time\b|\balready an? (?:member|subscriber)\b|\bwhat['’]s included\b|\b(?:straight|directly|delivered) to your inbox\b|\bby (?:signing up|subscribing|clicking)[^.]{0,60}\byou agree\b/iu;

const REPORTING =
  /\b(?:said|says|told|wrote|announced|according to|reported|argued|argues|added|stated|asked|warned|noted|declined|estimated)\b/iu;
const QUOTATION = /["“][^"”]{8,400}["”]/u;
const SENTENCE_END = /[.!?…]["'”’)\]]{0,2}$/u;

/** Whether a block, its white space folded, tells a story, promotes the publisher's own services, or does neither. */
export function tailRoleOf(text: string): TailRole {
  const words = text.split(' ').length;
  const reports = REPORTING.test(text) || QUOTATION.test(text);
  if (!reports && words <= LONGEST_PROMOTION && promotes(text, words)) return 'promotion';
  if (!SENTENCE_END.test(text)) return words >= STORY_WORDS * 2 ? 'news' : 'neutral';
  return words >= (reports ? REPORT_WORDS : STORY_WORDS) ? 'news' : 'neutral';
}

/** Whether a line between paragraphs does nothing but invite the reader to a service of the publisher. */
export function isInvitation(text: string): boolean {
  const words = text.split(' ').length;
  if (words > 30 || REPORTING.test(text) || QUOTATION.test(text)) return false;
  const opens = INVITATION.exec(text)?.index === 0;
  return opens && SERVICE.test(text) && /\b(?:our|us|we)\b|\bfree trial\b/iu.test(text);
}

function promotes(text: string, words: number): boolean {
  const terms = TERMS.test(text);
  const cues = [INVITATION, SERVICE, OFFER].filter((cue) => cue.test(text)).length;
  if (words < STORY_WORDS) return terms || cues >= 2;
  // A sentence of a story may hold any of these; an offer makes an invitation, names a service and speaks as its seller.
  return cues === 3 || (terms && INVITATION.test(text));
}
