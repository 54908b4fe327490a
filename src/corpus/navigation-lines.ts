/** Longer lines are text, whatever they begin with. */
const LONGEST_LINE = 220;

const NETWORKS =
  '(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|reddit|threads|bluesky|e-?mail|google news)';
const PARTS =
  '(?:(?:main |primary )?(?:content|navigation|menu|search|footer|article)|comments|top)';
const LABEL_WORD = String.raw`[^\s\d|·•>»›/.!?]{1,24}`;
const LABEL = `${LABEL_WORD}(?: ${LABEL_WORD}){0,2}`;
const SHORT_LABEL = `${LABEL_WORD}(?: ${LABEL_WORD})?`;
const CONTROL =
  '(?:\\d{1,3} min(?:ute)?s?(?: read)?|share|save|print|gift|bookmark|follow|comments?|a[+-]|listen(?: to this \\p{L}{4,12})?|subscribe|log ?in|sign ?in|menu|search)';
const SPAN = '(?:second|minute|min|hour|hr|day|week|month|year)s?';

/**
 * Lines that are part of a page and of no article, matched as a whole. They fit what content management systems and
 * their share, advertising and consent plug-ins print, in any order and case.
 */
const WHOLE_LINES: readonly RegExp[] = [
  new RegExp(`^(?:skip|jump|back|return|go) to (?:the )?${PARTS}$`, 'iu'),
  /^(?:breadcrumbs?(?: navigation| trail)?|menu|(?:main )?navigation|search|home|close|toggle (?:menu|navigation|search))$/iu,
  /^(?:site icon|site logo|logo) .{1,60}$/iu,
  /^(?:exit mobile version|view (?:desktop|mobile) (?:version|site)|desktop version|print(?: this)?(?: (?:page|article|story))?)$/iu,
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted(?: content)?|partner content|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advertisement))?|scroll to continue(?: with content)?)[:.]?$/iu,
  new RegExp(
    `^(?:share|tweet|pin|save|e-?mail|copy link|bookmark|like)(?: (?:this|the)(?: (?:article|story|page|post))?)?(?: (?:on|via|by|to|with) ${NETWORKS}(?:(?:,| and|,? or) ${NETWORKS}){0,4})?[:.!]?$`,
    'iu',
  ),
  new RegExp(
    `^(?:click to )?(?:share|follow|like|join|find) (?:(?:us|on|me|via|this) ){1,2}${NETWORKS}(?:(?:, | and |,? or | )${NETWORKS}){0,5}.{0,30}$`,
    'iu',
  ),
  new RegExp(`^${NETWORKS}(?:[ ,|/·•]+(?:${NETWORKS}|print|share|copy link)){1,8}$`, 'iu'),
  /^follow (?:us|@\w{1,30})(?: (?:on|at) .{1,60})?$/iu,
  /^(?:this (?:web)?site|we)(?: and our partners)? (?:uses?|may use) cookies\b.{0,180}$/iu,
  /^(?:accept|allow|reject|decline|manage)(?: all)? (?:cookies|preferences)(?: settings)?$/iu,
  /^(?:cookie|privacy|terms)(?: (?:policy|settings|preferences|notice|of (?:use|service)|& conditions|and conditions))(?:(?: [|·•-] |, | and )(?:cookie|privacy|terms)(?: [a-z&]+){1,3}){0,3}$/iu,
  /^(?:(?:already )?(?:a |have an? )?(?:member|subscriber|account|registered)\? )?(?:sign|log)[ -]?(?:in|on|up|out)(?: (?:here|now|to (?:continue|comment|your account)|or (?:register|subscribe|sign up)))?[.!]?$/iu,
  /^(?:subscribe|register|join us|donate|become a member)(?: (?:now|here|today|for free|to our newsletters?))?[.!]?$/iu,
  /^(?:sign up|subscribe|register) (?:for|to) (?:our|the|a) (?:\p{L}+ ){0,4}(?:newsletters?|briefings?|mailing list|e-?mails?|channel|alerts)(?: (?:here|now|today|for free))?[.!]?$/iu,
  /^(?:READ|WATCH|LISTEN|SEE|ALSO READ|READ ALSO|READ MORE|SEE ALSO|MORE|RELATED|LIVE|EXPLAINER|OPINION|VIDEO|IN PICTURES):\s.{1,200}$/u,
  /^(?:read more|read also|also read|see also|watch also|more on this|related(?: (?:articles?|stories|story|topics|content|news|posts?|coverage|links?))?|recommended(?: (?:articles?|stories|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|editors?['’]s?) (?:read|popular|viewed|picks?)|trending(?: now)?|up next|more from .{1,60}|more (?:news|stories|articles))(?::(?: [^.]{1,180})?)?[.…»>]*$/iu,
  /^(?:read|continue reading|view|show|load|see)(?: (?:more|full|all|the full))?(?: (?:article|story|post|comments|details))?[.…»>]*$/iu,
  /^(?:click|tap) here (?:to|for) .{1,80}$/iu,
  // Menus and trails: short labels in a row. A title with its section and outlet behind it has a longer part.
  new RegExp(`^(?:[^\\s:|]{2,12}(?: us)?: )?${LABEL}(?: [|·•] ${LABEL}){2,12}$`, 'u'),
  new RegExp(`^${LABEL}(?: [>»›] ${LABEL}){1,6}$`, 'u'),
  new RegExp(`^(?=\\p{Lu})${SHORT_LABEL}(?: / ${SHORT_LABEL}){1,4}$`, 'u'),
  new RegExp(`^${CONTROL}(?:[ |·•,]{1,3}${CONTROL}){1,8}$`, 'iu'),
  /^(?:more|related|other|latest) \p{L}{4,15}: [^|]{3,80}(?: \| [^|]{3,80}){1,6}$/iu,
  /^(?:©|\(c\)|copyright\b)[^.]{0,120}(?:\b(?:19|20)\d{2}\b|©|all rights reserved).{0,100}$/iu,
  /^(?:©|\(c\)) ?[^.!?]{2,60}$/iu,
  /^.{0,80}\ball rights reserved\b[^.]{0,40}\.?$/iu,
  new RegExp(
    `^(?:(?:published|updated|posted|last updated|last modified):? )?(?:\\d{1,3}|an?) ${SPAN} ago$`,
    'iu',
  ),
  /^(?:\d{1,2}|one|two|three|four|five)[ -]min(?:ute)?s?(?: read| to read|['’] read)$/iu,
  /^(?:leave a (?:comment|reply)|(?:\d{1,5} |no |add a |post a )comments?|loading(?: comments| more)?[.…]*|reply|tags?|topics?|filed under|categories)$/iu,
  /^(?:weiterlesen|mehr zum thema|anzeige|werbung|zum inhalt springen|lire aussi|lire la suite|publicité|aller au contenu(?: principal)?|leer más|lea también|publicidad|ir al contenido|leia mais|leia também|publicidade|leggi anche|pubblicità)(?:\s?:\s.{1,180})?$/iu,
];

/** Whether a line, its white space folded, is navigation, a link to another story or a notice, and nothing more. */
export function isNavigationLine(line: string): boolean {
  return line.length <= LONGEST_LINE && WHOLE_LINES.some((pattern) => pattern.test(line));
}
