/** An escaped character; a letter or digit needs no backslash, so there it is one of its own. */
const ESCAPED = /\\([^\p{L}\p{N}\s])/gu;

/** Where the character before is no backslash, these stand for what is seen instead of them, the first for the last. */
const SHOWN_AS: readonly (readonly [markup: RegExp, shown: string])[] = [
  // Links with a label of their own.
  [/\[((?:\\.|[^\][\\\n]){1,300})\]\(<?https?:\/\/[^\s()<>]{1,2000}>?\)/gu, '$1'],
  // Mentions of people, roles, channels and commands, emoji by name, times.
  [/<(?:@[!&]?|#|\/[^:<>\n]{1,100}:|a?:\w{1,64}:|t:-?|id:)[\w:]{1,40}>/gu, ' '],
  [/@(?:everyone|here)\b/gu, ' '],
  [/<?\bhttps?:\/\/[^\s<>]{1,2000}>?/gu, ' '],
  // Quotes, small print, headings and lists, at the beginning of a line.
  [/^[^\S\n]{0,20}(?:(?:>>>|>|-#|#{1,3}|[-*])[^\S\n]+){1,5}/gmu, ''],
  // Code, spoilers, what is struck through, bold and italic.
  [/(?<!\\)`{1,3}/gu, ''],
  [/(?<!\\)(?:\|\||~~|__)/gu, ''],
  [/(?<!\\)(?:\*{1,3}(?=\S)|(?<=\S)\*{1,3})/gu, ''],
  [/(?<![\p{L}\p{N}\\_])_([^_\n]{1,500})_(?![\p{L}\p{N}])/gu, '$1'],
  [ESCAPED, '$1'],
  [/[^\S\n]+/gu, ' '],
];

/**
 * What remains of a message's text when Discord's markup is taken off: words as they are read, without mentions, addresses
 * and emoji by name. See https://docs.discord.com/developers/reference#message-formatting
 */
export function bareText(text: string): string {
  return SHOWN_AS.reduce((shown, [markup, seen]) => shown.replace(markup, seen), text).trim();
}
