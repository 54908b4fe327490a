import type { APIMessage, Message } from 'discord.js';

/** A message as a command is used on it: discord.js gives it as it came where it does not know the channel. */
export type TargetMessage = Pick<Message | APIMessage, 'content' | 'author'> & {
  readonly components?: readonly object[] | undefined;
  readonly embeds: readonly {
    readonly title?: string | null;
    readonly description?: string | null;
  }[];
};

/** Small print stands beside what a message says: who asked, where it is from. */
const SMALL_PRINT = /^-#.*$/gmu;

const QUOTED = /^> .*$/gmu;
const MARKERS = /\[\d{1,3}\]/gu;

/**
 * What a message says, in Discord's markup: its text, else that of its components and embeds. Of what the bot itself has
 * said, it is the lead of an answer, or the words that were quoted.
 * @param self the bot's own user id
 */
export function targetText(message: TargetMessage, self: string): string {
  const { content, author, components = [], embeds } = message;
  if (content !== '') return content;
  const shown = components.flatMap(textsOf);
  if (author.id === self) return ownWords(shown[0] ?? '');
  const embedded = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [...shown, ...embedded].join('\n').replace(SMALL_PRINT, '').trim();
}

function ownWords(text: string): string {
  const quoted = text.match(QUOTED)?.join('\n');
  return (quoted ?? text.replace(SMALL_PRINT, '').replace(MARKERS, '')).trim();
}

/** The texts of a component and those inside it. */
function textsOf(component: object): string[] {
  const own = 'content' in component && typeof component.content === 'string';
  const inner: unknown = 'components' in component ? component.components : [];
  return [
    ...(own ? [String(Reflect.get(component, 'content'))] : []),
    ...(Array.isArray(inner) ? inner.flatMap(textsOf) : []),
  ];
}
