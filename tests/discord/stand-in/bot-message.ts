import { type Expecting, type SeenMessage, see } from './person/index.js';
import { type Channel, isEphemeral, isLoading, type Message, type World } from './state/index.js';

/** Waits for a message of the bot that everybody in a channel sees; one that says no more than that it thinks is none. */
export function botMessage(
  world: World,
  { messages }: Channel,
  isMeant: (message: Message) => boolean,
  { timeout, where = () => true }: Expecting,
): Promise<SeenMessage> {
  const look = () => {
    for (const message of messages.values()) {
      const isOther = message.author !== world.bot || !isMeant(message);
      if (isOther || isEphemeral(message) || isLoading(message)) continue;
      const seen = see(message);
      if (where(seen)) return seen;
    }
    return null;
  };
  return world.changes.until(look, {
    ...(timeout === undefined ? {} : { timeout }),
    what: 'a message of the bot',
  });
}
