import type { APIMessage, Message } from 'discord.js';

/** The parts of a message that say something; discord.js gives it as it came where it does not know the channel. */
type SpeakingMessage = Pick<Message | APIMessage, 'content' | 'author'> & {
  readonly components?: readonly object[] | undefined;
  readonly embeds: readonly {
    readonly title?: string | null;
    readonly description?: string | null;
  }[];
};

/** Small print stands beside what a message says: who asked, where it is from. */
const SMALL_PRINT = /^-#.*$/gmu;

const QUOTED = /^> .*$/gmu;

/**
 * What a message says, in Discord's markup: its text, else that of its components and embeds. Of a quote that the bot has
 * posted, it is the words that are quoted.
 * @param self the bot's own user id
 */
export function targetText(message: SpeakingMessage, self: string): string {
  const { content, author, components = [], embeds } = message;
  if (content !== '') return content;
  const shown = components.flatMap(textsOf);
  const embedded = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  const text = [...shown, ...embedded].join('\n');
  const quoted = author.id === self ? text.match(QUOTED) : null;
  return (quoted?.join('\n') ?? text.replace(SMALL_PRINT, '')).trim();
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
