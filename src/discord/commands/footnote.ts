import type { Engine } from '../../engine/index.js';
import type { Upkeep, UpkeepState } from '../../upkeep/index.js';
import type { BotContext } from '../bot-context.js';
import type { CommandCall } from '../calls.js';
import { ChatAllowance } from '../chat-allowance.js';
import { type Notice, notice } from '../notice.js';
import {
  renderForgetMe,
  renderNotice,
  renderSettings,
  renderStatus,
  type ShownStatus,
} from '../render/index.js';
import type { Command } from './command.js';
import { readSettingsOptions } from './definitions/index.js';

/** `/footnote`: for those who manage the server, and for everybody who wants to be forgotten. */
export const footnote: Command = {
  name: 'footnote',

  async run(call, bot) {
    const { person, where, subcommand, reply } = call;
    if (subcommand === 'forget-me') {
      await reply.tell(renderForgetMe());
      return;
    }
    if (where.server === null || !where.isMember) {
      await reply.tell(renderNotice(notice('servers-only', {})));
      return;
    }
    if (!person.canManage) {
      await reply.tell(renderNotice(notice('managers-only', {})));
      return;
    }
    switch (subcommand) {
      case 'status':
        return showStatus(call, bot);
      case 'reindex':
        return reindex(call, bot);
      case 'settings':
        return changeSettings(where.server, call, bot);
      default:
        await reply.tell(renderNotice(notice('outdated', {})));
    }
  },
};

async function showStatus({ reply, where }: CommandCall, bot: BotContext): Promise<void> {
  if (!(await reply.defer({ isPrivate: true }))) return;
  const { engine, upkeep, journal, load } = bot;
  const stats = await engine.stats();
  const ratings = journal.ratingCounts(where.server);
  const chat = chatStatus(where.server, bot);
  await reply.show(
    renderStatus({ stats, upkeep: upkeep.state(), bot: { ...load(), ratings, chat } }),
  );
}

function chatStatus(
  server: string | null,
  { chat, journal, now }: Pick<BotContext, 'chat' | 'journal' | 'now'>,
): ShownStatus['bot']['chat'] {
  if (chat === null) return null;
  const tokens = new ChatAllowance({ chat, journal, now }).today(server);
  return { model: chat.model, tokens };
}

async function reindex({ reply }: CommandCall, { upkeep }: BotContext): Promise<void> {
  const began = upkeep.runNow();
  await reply.tell(renderNotice(reindexNotice(began, upkeep.state())));
}

function reindexNotice(began: ReturnType<Upkeep['runNow']>, state: UpkeepState): Notice {
  switch (began) {
    case 'started':
      return notice('reindex-started', {});
    case 'running':
      return notice('reindex-running', {
        share: state.status === 'indexing' ? state.progress.share : null,
      });
    case 'stopped':
      return notice('stopping', {});
  }
}

async function changeSettings(
  server: string,
  { options, reply }: CommandCall,
  { journal, engine }: BotContext,
): Promise<void> {
  const read = readSettingsOptions(options);
  if (read.status === 'refused') {
    await reply.tell(renderNotice(read.notice));
    return;
  }
  if (!(await reply.defer({ isPrivate: true }))) return;
  const { channel, changes } = read.value;
  const sources = changes.sources ?? [];
  // A slip in a path would leave a channel without any answer, and nobody would know why.
  if (sources.length > 0 && !(await hasArticles(sources, engine))) {
    const query = sources.join(', ');
    await reply.show(renderNotice(notice('no-article-matches', { query })));
    return;
  }
  if (Object.keys(changes).length > 0) journal.changeSettings(server, channel, changes);
  await reply.show(renderSettings({ settings: journal.settings(server), channel }));
}

async function hasArticles(
  within: readonly string[],
  engine: Pick<Engine, 'articles'>,
): Promise<boolean> {
  return (await engine.articles({ filter: { within }, limit: 1 })).length > 0;
}
