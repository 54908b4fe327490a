import type { Channel, Expecting, Person, SeenMessage } from '../stand-in/index.js';
import type { RunningBot } from './running-bot.js';

/** A question with a short answer, and words of it. */
export const MALLEY = 'Who is Robert Malley?';
export const OF_MALLEY = 'International Crisis Group';

/** A question that can be followed up, and words of its answer. */
export const TALKS = 'When did the US first talk directly to Hamas?';
export const OF_TALKS = 'February 2025';

/** A follow-up to {@link TALKS}, and what it is understood as where the conversation is known. */
export const LED = 'and who led them?';
export const LED_UNDERSTOOD = 'Who led the first direct talks between the United States and Hamas?';

/** What is said to the follow-up where the conversation is not known. */
export const WHO_IS_MEANT = 'I cannot tell who “them” are';

/** Mentions the bot with a question, and waits for its reply. */
export function mention(
  { discord }: Pick<RunningBot, 'discord'>,
  person: Person,
  channel: Channel,
  question: string,
  expecting: Expecting = {},
): Promise<SeenMessage> {
  const said = person.say(channel, question, { mentions: [discord.bot] });
  return discord.botReplyTo(said, expecting);
}

/** Asks with `/ask`, and waits for the answer. */
export async function slashAsk(
  person: Person,
  channel: Channel,
  question: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<SeenMessage> {
  return (await person.slash(channel, 'ask', { question, ...options })).response();
}
