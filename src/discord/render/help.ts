import type { MessageBody } from '../message.js';
import { joined, type Markdown, md, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { card, divider, textBlock } from './layout.js';
import { commandMention, userMention } from './mentions.js';

/** What help needs to point at things in Discord. */
export interface HelpInput {
  /** The bot's own user id. */
  readonly mention: string;
  /** The ids of its commands by name; those that are missing are named without a link. */
  readonly commands: ReadonlyMap<string, string>;
  /** The chat model that writes answers; null where there is none. */
  readonly model: string | null;
}

/** Most characters of the model's name. */
const LONGEST_NAME = 80;

/** Says what Footnote does, how to ask it, and what it keeps. */
export function renderHelp({ mention, commands, model }: HelpInput): MessageBody {
  const command = (path: string) => commandMention(path, commands);
  const self = userMention(mention);
  return {
    components: [
      card(COLOURS.blue, [
        textBlock(introduction()),
        divider(),
        textBlock(waysToAsk(self, command)),
        divider(),
        textBlock(waysToLookUp(command)),
        divider(),
        textBlock(waysToCheck(command)),
        divider(),
        textBlock(joined([privacy(command), writer(model)], '\n')),
      ]),
    ],
  };
}

type CommandLink = (path: string) => Markdown;

function introduction(): Markdown {
  return md`### Answers with a footnote
Footnote answers questions from a collection of news articles. Every sentence carries a number like [1], and every number leads to the exact words, the file and the lines. Where sources disagree it shows both sides; where the articles do not say it tells you so.`;
}

function waysToAsk(self: Markdown, command: CommandLink): Markdown {
  return joined(
    [
      md`**Ask**`,
      md`- ${command('ask')} with a question; ${md`\`source\``}, ${md`\`since\``} and ${md`\`until\``} narrow it down, ${md`\`private\``} keeps the answer to you`,
      md`- mention ${self} in a message with your question`,
      md`- reply to an answer, with the mention switched on, to go on asking: “and who paid for it?”`,
      md`- **Continue in thread** below an answer gives a conversation a place of its own; mention ${self} there`,
      md`- in direct messages just write`,
    ],
    '\n',
  );
}

function waysToLookUp(command: CommandLink): Markdown {
  return joined(
    [
      md`**Look up**`,
      md`- ${command('actor')} tells who somebody is: roles, statements, connections; so does the menu below an answer`,
      md`- ${command('timeline')} puts what happened in order, for somebody or a topic`,
      md`- ${command('sources')} lists the articles, ${command('source')} opens one`,
    ],
    '\n',
  );
}

function waysToCheck(command: CommandLink): Markdown {
  return joined(
    [
      md`**Check and quote**`,
      md`- ${command('cite')} finds what supports or contradicts a claim; for a message of somebody else choose **Apps → Find sources** in its menu, then **Post quote**`,
      md`- those who manage the server have ${command('footnote status')}, ${command('footnote settings')} and ${command('footnote reindex')}`,
    ],
    '\n',
  );
}

function privacy(command: CommandLink): Markdown {
  return md`**What is kept**
Footnote reads only messages that are addressed to it: by a mention, a reply, a direct message or **Find sources**. It keeps questions, answers and conversations for a while, so that buttons and follow-ups work. 👍 and 👎 store your rating with the question, the answer and its sources, and with 👎 what you write; whoever runs Footnote can read them. **Delete my rating** takes one back, ${command('footnote forget-me')} deletes what is stored about you.`;
}

function writer(model: string | null): Markdown {
  if (model === null) return md``;
  return md`Answers are written by the chat model ${shorten(model, LONGEST_NAME)} and checked by Footnote; questions, what a follow-up goes on from, and the sentences found are sent to it.`;
}
