import { code, type Markdown, plain } from '../text/index.js';

const SNOWFLAKE = /^\d{1,20}$/u;

/** A channel or thread by its id, as a link with its name. */
export function channelMention(id: string): Markdown {
  return (SNOWFLAKE.test(id) ? `<#${id}>` : plain('the channel')) as Markdown;
}

/** A person or bot by their id, as a link with their name. Nobody is notified: messages allow no mentions. */
export function userMention(id: string): Markdown {
  return (SNOWFLAKE.test(id) ? `<@${id}>` : plain('somebody')) as Markdown;
}

/**
 * A command that opens when it is clicked: `/ask`, `/footnote status`. Its name alone where its id is not known.
 * @param ids the ids of the commands by their first words
 */
export function commandMention(path: string, ids: ReadonlyMap<string, string>): Markdown {
  const id = ids.get(path.split(' ')[0] ?? path);
  return id !== undefined && SNOWFLAKE.test(id)
    ? (`</${path}:${id}>` as Markdown)
    : code(`/${path}`);
}

/** A moment as everybody's own clock shows it. `R`: "3 minutes ago"; `t`: "14:05"; `f`: with the day. */
export function moment(at: Date, style: 'R' | 't' | 'T' | 'f'): Markdown {
  return `<t:${Math.floor(at.getTime() / 1000)}:${style}>` as Markdown;
}
