import type { Address } from './question.js';

/** Longest text that can be small talk, in code units. */
const LONGEST_TALK = 120;

const TO =
  '(?: (?:there|all|everyone|everybody|guys|folks|footnote|bot|you|again|friend|team|buddy|mate))*';
const GREETINGS = new RegExp(
  `^(?:(?:hi+|hello+|hey+|hiya|howdy|yo|sup|greetings|salam|salaam|shalom|salut|hola|moin|namaste|good (?:morning|afternoon|evening|day|night)|morning|evening|welcome|bye+|goodbye|good bye|see (?:you|ya)(?: later| soon)?|what ?s up|whats up|how are (?:you|u|ya)(?: doing)?(?: today)?|how(?: is|s) it going|how do you do|nice to meet you|how have you been)${TO} ?)+$`,
  'u',
);
const THANKS =
  /^(?:(?:ok|okay|great|perfect|cool|nice|good|awesome|wow|oh|no|yes|alright|got it|that helps|that helped|very helpful|well done) )*(?:(?:many |much )?(?:thanks?|thx|ty|tysm|thank (?:you|u)|cheers|much appreciated|appreciated|merci|danke|gracias|shukran|toda)(?: (?:you|u|so|very|a|much|lot|lots|ton|bunch|million|again|for|the|that|this|your|help|answer|info|information|footnote|bot|all|everyone|guys|mate|man|kindly|heaps))*)(?: (?:great|good|nice|perfect|bye|bot|job|work))*$/u;
const PRAISE = /^(?:good|nice|great|smart|clever) (?:bot|job|work|answer)(?: footnote)?$/u;
const YOU = '(?:you|u|footnote|this bot|the bot|this app|this tool|this thing)';
const ABOUT: readonly RegExp[] = [
  new RegExp(
    `^(?:so )?(?:who|what)(?: exactly)? (?:are|r|is|s) ${YOU}(?: exactly| anyway| really)?$`,
    'u',
  ),
  new RegExp(
    `^(?:who|what) (?:made|created|built|wrote|programmed|developed|trained|runs|powers|owns|designed) ${YOU}$`,
    'u',
  ),
  new RegExp(
    `^what (?:can|could|do|does) ${YOU} (?:actually |even |all )?(?:do|know|offer|answer)(?: here| for me| for us| exactly)?$`,
    'u',
  ),
  new RegExp(
    `^how (?:do|does|can|should|could) ${YOU} (?:actually |even )?(?:work|function|operate|know things|find answers|find things|answer(?: questions)?|help(?: me| us)?)(?: exactly)?$`,
    'u',
  ),
  new RegExp(
    `^how (?:do|can|should|could) (?:i|we|one) (?:use|ask|talk to|work with|query) ${YOU}$`,
    'u',
  ),
  new RegExp(`^how (?:are|is|were|was) ${YOU} (?:made|built|trained|programmed|called)$`, 'u'),
  new RegExp(
    `^(?:are|r|is) ${YOU} (?:an? |really |just an? |even an? )?(?:bot|ai|robot|human|person|llm|machine|computer|language model|chat ?bot|chat ?gpt|gpt|gpt ?\\d*|claude|gemini|llama|real|alive|sentient|conscious|online|there|awake|working)$`,
    'u',
  ),
  new RegExp(
    `^(?:what|which) (?:ai |language |llm |chat )?(?:model|llm|ai|gpt|version|program|software)(?: and version)? (?:are|r|is|do|does|powers|runs) ${YOU}(?: use| using| run(?:ning)?(?: on)?| based on| built on)?$`,
    'u',
  ),
  new RegExp(
    `^do ${YOU} (?:use|run on|have) (?:an? )?(?:ai|llm|gpt|chat ?gpt|language model|memory|feelings|a name|name)$`,
    'u',
  ),
  /^(?:what(?: is|s)|who(?: is|s)|tell me) (?:your|ur) (?:name|purpose|job|function|model|version|creator|maker|author|system prompt|prompt|instructions?|rules|age|favou?rite .{1,30})$/u,
  /^what are (?:your|ur) (?:sources|instructions?|rules|capabilities|features|commands|limits|limitations|skills|functions)$/u,
  /^(?:tell me|talk)(?: something| more)? about (?:yourself|urself)$|^introduce yourself$|^describe yourself$/u,
  /^(?:what|which) (?:articles|sources|documents|files|corpus|data|topics|questions|languages|commands) (?:do|can|did|have) you (?:have|use|know|read|cover|answer|speak|understand|search|support)(?: about)?$/u,
  /^(?:help|help me|usage|commands|\/help|what can i (?:ask|do)(?: you| here)?|how can you help(?: me| us)?|can you help(?: me| us)?)$/u,
];

const TEXTS =
  '(?:poems?|stor(?:y|ies)|essays?|songs?|lyrics|jokes?|haikus?|limericks?|emails?|e-mails?|letters?|tweets?|posts?|codes?|scripts?|programs?|functions?|articles?|blog ?posts?|speech(?:es)?|rap|plays?|novels?|sonnets?|press releases?|sql|python|javascript|html|cover letter|resume|paragraphs?|slogans?|headlines?|captions?|reviews?|recipes?|plans?|itinerar(?:y|ies)|quiz(?:zes)?|tables?|images?|pictures?|drawings?)';
const POLITE =
  '(?:(?:please|pls|kindly|now|ok|okay|hey|hi|hello|footnote|bot|so|and|then|just) )*(?:(?:can|could|would|will) you (?:please |pls )?|i want you to |i need you to |i would like you to |you (?:must|should|will|have to) (?:now )?)?(?:please )?';
const INSTRUCTIONS: readonly RegExp[] = [
  new RegExp(
    `^${POLITE}(?:write|compose|draft|generate|create|make|produce|invent|code|program|design|draw|paint|rewrite|rephrase|paraphrase|proofread)(?: me| us| up)? (?:an?|some|the|two|three|another|this|that|my|in)?\\s?(?:[\\p{L}-]+ ){0,3}${TEXTS}(?:\\s|$)`,
    'u',
  ),
  new RegExp(`^${POLITE}(?:rewrite|rephrase|paraphrase|proofread|spell ?check) `, 'u'),
  new RegExp(`^${POLITE}translate (?!.*\\?$)`, 'u'),
  new RegExp(
    `^${POLITE}(?:act|behave|respond|answer|speak|talk|write) (?:as|like) (?:if |though |an? |my |the |you )`,
    'u',
  ),
  new RegExp(`^${POLITE}(?:pretend|role ?-?play|imagine)(?: to be| that you| you| as|$)`, 'u'),
  /^(?:from now on|you are now|you are no longer|you're now)\b/u,
  new RegExp(
    `^${POLITE}(?:ignore|forget|disregard|override|bypass|drop|delete|discard) (?:all |any |every |everything |the |your |of |my |these |those |previous |prior |above |earlier |former |system |safety |and )*(?:instructions?|prompts?|rules?|guidelines|directions?|training|restrictions|commands?|messages?|you were told|above)\\b`,
    'u',
  ),
  new RegExp(
    `^${POLITE}(?:repeat|recite)(?: after me| the (?:words?|text|following|sentence|above|system)| everything| this| that|:| back)`,
    'u',
  ),
  new RegExp(
    `^${POLITE}(?:print|reveal|show|output|display|leak|dump|give|tell)(?: me| us)? (?:the |your |all )*(?:system |hidden |initial |secret |full )*(?:prompts?|instructions|api keys?|password|token|environment variables|env)\\b(?! of\\b)`,
    'u',
  ),
  new RegExp(
    `^${POLITE}(?:tell|sing|read)(?: me| us) (?:an?|another|some|your) (?:[\\p{L}-]+ ){0,2}(?:jokes?|stor(?:y|ies)|songs?|fairy ?tales?|riddles?|poems?|puns?)`,
    'u',
  ),
  new RegExp(
    `^${POLITE}say (?:["'“‘]|hello\\b|hi\\b|something\\b|the word\\b|that you\\b|yes\\b|no\\b)`,
    'u',
  ),
  new RegExp(
    `^${POLITE}(?:sing|dance|play (?:a|some|music|chess|the)|order (?:me|us)|buy (?:me|us)|book (?:me|us|a)|set (?:an?|the|my) (?:alarm|timer|reminder)|remind (?:me|us) to|wake me|call me|send (?:me |an? |this |him |her |them )|turn (?:on|off)|open (?:the )?(?:browser|door|file|app)|shut (?:up|down)|be quiet|go away|stop (?:talking|it|answering)|execute|run (?:the |this |a )?(?:command|code|script|program)|calculate|compute|solve|convert)\\b`,
    'u',
  ),
];

/**
 * What somebody wants of Footnote. Small talk must be all that is said, and an instruction must begin the text: whatever
 * else might be asked of the corpus is a question, "How do the mediators work?" as well as "Who are you referring to?"
 */
export function readAddress(text: string): Address {
  const said = text.toLowerCase().replaceAll('’', "'");
  const plain = said
    .slice(0, LONGEST_TALK + 1)
    .replace(/['*_~`]|<@!?\d+>/gu, '')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
  if (plain !== '' && plain.length <= LONGEST_TALK) {
    if (GREETINGS.test(plain)) return 'greeting';
    if (THANKS.test(plain) || PRAISE.test(plain)) return 'thanks';
    const unled = plain.replace(
      /^(?:(?:hi|hello|hey|ok|okay|so|and|but|well|footnote|bot|please|thanks) )+(?=\S)/u,
      '',
    );
    if (ABOUT.some((pattern) => pattern.test(unled))) return 'about-footnote';
  }
  const start = said
    .slice(0, 300)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:<@!?\d+> ?|footnote[,:]? )/u, '')
    .replace(/^((?:please|pls|hey|hi|hello|ok|okay|so|now)),? /u, '$1 ');
  return INSTRUCTIONS.some((pattern) => pattern.test(start)) ? 'instruction' : 'question';
}
