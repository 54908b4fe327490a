import { counted } from '../../phrasing/index.js';
import { permissionNames } from '../guarding/index.js';
import type { MessageBody } from '../message.js';
import type { Notice, NoticeContexts, NoticeId } from '../notice.js';
import { code, type Markdown, md, plain, shorten, webAddress } from '../text/index.js';
import { textBlock } from './layout.js';
import { channelMention, commandMention, moment } from './mentions.js';
import { inSeconds, listed, percent } from './phrases.js';

/** What stands before a notice, so that it is understood before it is read. */
const MARKS = {
  wait: md`⏳`,
  no: md`🚫`,
  fault: md`⚠️`,
  hint: md`💡`,
  empty: md`🔍`,
  done: md`✅`,
} as const;

type Tone = keyof typeof MARKS;

/** How a notice is put. */
interface Wording<Context> {
  readonly tone: Tone;
  /** @param now null where the time is not known, and no time of day is named */
  readonly say: (context: Context, now: Date | null) => Markdown;
}

/** Most characters of what somebody gave, where it is said back to them. */
const MOST_GIVEN = 200;

/** Most characters of the id of an error. */
const MOST_ID = 40;

/** Most characters of the name of a file. */
const MOST_FILE = 160;

const WORDINGS: { readonly [Id in NoticeId]: Wording<NoticeContexts[Id]> } = {
  'rate-limited': {
    tone: 'wait',
    say: ({ who, seconds }, now) =>
      md`${
        {
          user: md`You have asked a lot in a short time.`,
          channel: md`A lot has been asked in this channel in a short time.`,
          server: md`A lot has been asked in this server in a short time.`,
        }[who]
      } The next question can be asked ${wait(seconds, now)}.`,
  },
  busy: {
    tone: 'wait',
    say: ({ who, seconds }, now) =>
      md`${
        {
          everybody: md`Too many questions are waiting already.`,
          user: md`Several of your questions are still waiting.`,
          server: md`Too many questions of this server are waiting already.`,
        }[who]
      } Please ask again ${wait(seconds, now)}.`,
  },
  'timed-out': {
    tone: 'fault',
    say: ({ id }) =>
      md`That took too long and was stopped. Please try again, or ask for less at once.${reference(id)}`,
  },
  failed: {
    tone: 'fault',
    say: ({ id }) =>
      md`Something went wrong, and it is not your fault. Please try again in a moment.${reference(id)}`,
  },
  'still-reading': {
    tone: 'wait',
    say: ({ share }) =>
      md`Footnote is reading the articles for the first time${progress(share)}. Please ask again in a few minutes.`,
  },
  'no-articles': {
    tone: 'empty',
    say: () =>
      md`There are no articles yet. Whoever runs Footnote has to put some into its corpus folder.`,
  },
  stopping: {
    tone: 'wait',
    say: () =>
      md`Footnote is being restarted and takes no new questions. Please ask again in a minute.`,
  },
  'switched-off': {
    tone: 'no',
    say: ({ canManage }) =>
      canManage
        ? md`Footnote is switched off here. You can switch it on: ${code('/footnote settings answers: on')}`
        : md`Footnote is switched off here. Those who manage the server can switch it on.`,
  },
  'private-here': {
    tone: 'hint',
    say: ({ command }) =>
      md`Answers are private in this channel, and a reply cannot be. Ask with ${commandMention('ask', new Map(command === null ? [] : [['ask', command]]))}.`,
  },
  'managers-only': {
    tone: 'no',
    say: () => md`This takes the permission **Manage Server**, which you do not have here.`,
  },
  'servers-only': {
    tone: 'no',
    say: () => md`This works only in a server that has added Footnote.`,
  },
  'missing-permissions': {
    tone: 'no',
    say: ({ permissions, channel }) => {
      const names = permissionNames(permissions).map((name) => md`**${shorten(name, 60)}**`);
      const place = channel === null ? md`here` : md`in ${channelMention(channel)}`;
      return names.length === 0
        ? md`Footnote lacks a permission ${place}. Those who manage the server can give it.`
        : md`Footnote lacks ${names.length === 1 ? md`a permission` : md`permissions`} ${place}: ${listed(names)}. Those who manage the server can give ${names.length === 1 ? md`it` : md`them`} in the settings of the channel.`;
    },
  },
  'no-longer-kept': {
    tone: 'empty',
    say: () => md`Footnote no longer keeps what this belongs to. Please ask again.`,
  },
  'not-here': {
    tone: 'no',
    say: () =>
      md`This rests on articles that Footnote leaves out in this channel. Please ask again for what can be shown here.`,
  },
  'already-done': {
    tone: 'done',
    say: ({ what, link }) => {
      const done = {
        posted: md`This answer has been posted already`,
        thread: md`There is a thread for this answer already`,
        quoted: md`This quote has been posted already`,
      }[what];
      const address = link === null ? null : webAddress(link);
      return address === null ? md`${done}.` : md`${done}: ${address as Markdown}`;
    },
  },
  'nothing-asked': {
    tone: 'hint',
    say: () =>
      md`What would you like to know? Ask in the same message as the mention, or with ${code('/ask')}.`,
  },
  'too-long': {
    tone: 'no',
    say: ({ most }) => md`That is too long for a question: it can have ${most} characters at most.`,
  },
  'no-such-file': {
    tone: 'empty',
    say: ({ file, similar }) => {
      const there = md`There is no article in a file ${code(file, MOST_FILE)}.`;
      const others = similar.slice(0, 3).map((name) => code(name, MOST_FILE));
      return others.length === 0
        ? md`${there} ${code('/sources')} shows which there are.`
        : md`${there} Did you mean ${listed(others, 'or')}?`;
    },
  },
  'no-such-actor': {
    tone: 'empty',
    say: () => md`No article that can be shown here names this actor.`,
  },
  'actors-invalid': {
    tone: 'fault',
    say: ({ id }) =>
      md`${code('actors.yaml')}, in which names are put right, has a mistake. Until it is mended there are no dossiers and no timelines; questions are answered all the same.${reference(id)}`,
  },
  'not-a-date': {
    tone: 'hint',
    say: ({ option, value }) =>
      md`“${shorten(value, MOST_GIVEN)}” is not a date that ${code(option)} can take. Give a year, a month or a day: ${code('2025')}, ${code('2025-02')} or ${code('2025-02-05')}.`,
  },
  'dates-reversed': {
    tone: 'hint',
    say: ({ since, until }) =>
      md`That period ends before it begins: ${code('since')} is ${shorten(since, MOST_GIVEN)} and ${code('until')} is ${shorten(until, MOST_GIVEN)}.`,
  },
  'too-many-sources': {
    tone: 'no',
    say: ({ most, longest }) =>
      md`Give at most ${most} folders, files or patterns, each of at most ${longest} characters.`,
  },
  'no-article-matches': {
    tone: 'empty',
    say: ({ query }) =>
      query.trim() === ''
        ? md`There is no article to show here.`
        : md`No article matches “${shorten(query, MOST_GIVEN)}”.`,
  },
  outdated: {
    tone: 'fault',
    say: () =>
      md`This comes from an earlier version of Footnote. Please start again with the command.`,
  },
  'no-text': {
    tone: 'empty',
    say: () => md`There is no text here whose sources could be looked for.`,
  },
  rated: {
    tone: 'done',
    say: ({ verdict }) =>
      verdict === 'up' ? md`Thank you. Your 👍 is noted.` : md`Thank you. Your 👎 is noted.`,
  },
  'rating-deleted': { tone: 'done', say: () => md`Your rating has been deleted.` },
  'nothing-rated': { tone: 'empty', say: () => md`No rating of yours is stored for this answer.` },
  forgotten: {
    tone: 'done',
    say: ({ said, turns, ratings }) => {
      const deleted = [
        [said, 'question or search', 'questions or searches'],
        [turns, 'turn of a conversation', 'turns of conversations'],
        [ratings, 'rating', 'ratings'],
      ] as const;
      const told = deleted.filter(([count]) => count > 0);
      return told.length === 0
        ? md`Nothing was stored about you.`
        : md`Deleted: ${listed(told.map(([count, one, many]) => plain(counted(count, one, many))))}. Messages in Discord stay until somebody deletes them there.`;
    },
  },
  'reindex-started': {
    tone: 'done',
    say: () =>
      md`Footnote is reading the articles again and answers meanwhile. ${code('/footnote status')} shows how far it is.`,
  },
  'reindex-running': {
    tone: 'wait',
    say: ({ share }) =>
      md`Footnote is reading the articles already${progress(share)}. ${code('/footnote status')} shows how far it is.`,
  },
  'thread-opened': {
    tone: 'done',
    say: ({ thread }) =>
      md`The conversation goes on in ${channelMention(thread)}. Mention Footnote there, or reply to it.`,
  },
};

/** A notice in words. @param now for waits that name the time of day as well */
export function wordsOf(notice: Notice, now: Date | null = null): Markdown {
  const { tone, say } = wordingOf(notice);
  return md`${MARKS[tone]} ${say(notice.context, now)}`;
}

/** The message that says a notice. @param now for waits that name the time of day as well */
export function renderNotice(notice: Notice, now: Date | null = null): MessageBody {
  return { components: [textBlock(wordsOf(notice, now))] };
}

/** An identifier and its context belong together in every notice, which the compiler cannot follow through the table. */
function wordingOf({ id }: Notice): Wording<Notice['context']> {
  return WORDINGS[id] as Wording<Notice['context']>;
}

function wait(seconds: number, now: Date | null): Markdown {
  const words = inSeconds(seconds);
  if (now === null) return words;
  return md`${words} (at ${moment(new Date(now.getTime() + Math.ceil(seconds) * 1000), 'T')})`;
}

function progress(share: number | null): Markdown {
  return share === null ? md`` : md` (${percent(share)} done)`;
}

function reference(id: string): Markdown {
  return md`\n-# Error ${code(id, MOST_ID)}. Whoever runs Footnote finds it in the log by this id.`;
}
