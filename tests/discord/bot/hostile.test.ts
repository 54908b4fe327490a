import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageBody } from '../../../src/discord/message.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import { expectSafe } from '../render/expect-safe.js';
import { expectSendable } from '../render/sendable.js';
import type { Component, Person, SeenMessage, TextChannel, Trace } from '../stand-in/index.js';
import { activeMarkup } from '../text/active-markup.js';
import {
  filesOf,
  HARBOURS,
  type HostileArticle,
  hostileArticles,
  hostileInput,
} from './hostile-corpus.js';
import { runningBot } from './running-bot.js';
import { mention, slashAsk } from './talk.js';

/** Each run tries many texts at once. */
const RUNS = process.env.FOOTNOTE_SLOW_TESTS === '1' ? 25 : 1;

/** Where an article that is not made by chance stands on the web. */
const ADDRESS = 'https://news.example/1';

/** Milliseconds for all runs. */
const TIME = RUNS * 30_000;

/** To find a smaller example would take many runs of seconds each. */
const ONCE_EACH = { numRuns: RUNS, endOnFailure: true };

/** The one message here that names a channel. */
const THREAD_OPENED =
  /^✅ The conversation goes on in <#\d+>\. Mention Footnote there, or reply to it\.$/u;

/** Buttons that are pressed on one message. */
const MOST_PRESSED = 5;

const running = runningBot({
  corpus: () => temporaryFolder({ 'first.md': '# First\n\nThere is nothing to see here yet.' }),
  env: { WATCH_CORPUS: 'off', QUEUE_LIMIT: '1000' },
});

/** Puts files into the corpus folder in place of those there, and has them indexed. */
async function replaceCorpus(files: ReadonlyMap<string, string>): Promise<void> {
  const { corpus, process: bot } = running;
  await rm(corpus, { recursive: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(corpus, path)), { recursive: true });
    await writeFile(join(corpus, path), content);
  }
  const before = bot.logs.filter(({ event }) => event === 'indexed').length;
  const trace = await running.manager().slash(running.general, 'footnote reindex');
  expect((await trace.response()).text).toContain('reading the articles again');
  await running.indexed(before + 1);
}

/** What comes of pressing a button: a message, and the form that it may open is sent with this text. */
async function outcomeOf(person: Person, trace: Trace, text: string): Promise<SeenMessage> {
  const { modal } = trace;
  if (modal === null) return trace.response();
  const field = modal.payload.components.flatMap(({ component }) => component ?? [])[0];
  const values = { [field?.custom_id ?? '']: text };
  return (await person.submit(modal, values)).response();
}

/** Presses the buttons of a message, and those of what they open. */
async function pressAll(
  person: Person,
  message: SeenMessage,
  text: string,
  depth = 2,
): Promise<void> {
  const buttons = message.buttons.filter(
    ({ customId, disabled }) => customId !== null && !disabled,
  );
  for (const { customId } of buttons.slice(0, MOST_PRESSED)) {
    const current = person.look(message);
    if (customId === null || !current?.buttons.some((button) => button.customId === customId))
      continue;
    const opened = await outcomeOf(person, await person.click(current, customId), text);
    if (depth > 1 && opened.id !== message.id) await pressAll(person, opened, text, depth - 1);
  }
}

/** Expects of all that a person sees in a channel that it is harmless, and leads to none but these addresses. */
function expectHarmless(
  person: Person,
  channel: TextChannel,
  addresses: ReadonlySet<string>,
): void {
  const threads = [...channel.guild.threads.values()].filter(({ parent }) => parent === channel);
  for (const place of [channel, ...threads, person.directChannel]) {
    for (const { author, text, components, buttons } of person.sees(place)) {
      // What Discord itself says at the beginning of a thread has no components.
      if (!author.bot || components.length === 0 || THREAD_OPENED.test(text)) continue;
      expectSendable({ components } as MessageBody, [person.id]);
      const displays = components.flatMap(displaysIn);
      expectSafe({ components: displays }, [person.id]);
      const links = displays.flatMap(({ content }) => linksIn(content));
      for (const address of [...links, ...buttons.flatMap(({ url }) => url ?? [])]) {
        expect(addresses).toContain(decodeURI(address));
      }
    }
  }
}

/** The texts in a component that are read as Markdown. */
function displaysIn({ type, content, components = [] }: Component): APITextDisplayComponent[] {
  return type === ComponentType.TextDisplay && content
    ? [{ type, content }]
    : components.flatMap(displaysIn);
}

/** The addresses that links in a text lead to. */
function linksIn(markdown: string): string[] {
  return activeMarkup(markdown).flatMap(({ kind, text }) =>
    kind === 'link' ? text.slice(text.lastIndexOf('](') + 2, -1) : [],
  );
}

/** Puts articles into the corpus, has all that shows them shown, and expects all of it to be harmless. */
async function expectHarmlessArticles(
  articles: readonly HostileArticle[],
  comment: string,
): Promise<void> {
  await replaceCorpus(filesOf(articles));
  const ann = running.person();
  const channel = running.discord.addChannel(running.guild, 'articles');
  const answers = await Promise.all(
    HARBOURS.flatMap((harbour) => [
      slashAsk(ann, channel, `When was the harbour of ${harbour} closed?`),
      slashAsk(ann, channel, `Who closed the harbour of ${harbour}?`, { private: true }),
      mention(running, ann, channel, `Why was the harbour of ${harbour} closed?`),
    ]),
  );
  expect(answers.some(({ text }) => text.includes('3 March 2024'))).toBe(true);
  const claim = 'The harbour of Quillport was closed by Rosalind Quayle.';
  const found = await (await ann.slash(channel, 'cite', { text: claim })).response();
  const listed = await (await ann.slash(channel, 'sources')).response();
  for (const message of [...answers, found, listed]) await pressAll(ann, message, comment);
  for (const { value } of await ann.autocomplete(channel, 'source', { file: '' })) {
    const card = await (await ann.slash(channel, 'source', { file: value })).response();
    await pressAll(ann, card, comment, 1);
  }
  const named = await ann.autocomplete(channel, 'actor', { name: '' });
  for (const { value } of named.slice(0, MOST_PRESSED)) {
    const dossier = await (await ann.slash(channel, 'actor', { name: value })).response();
    await pressAll(ann, dossier, comment, 1);
  }
  const timeline = await (await ann.slash(channel, 'timeline')).response();
  await pressAll(ann, timeline, comment, 1);
  await ann.autocomplete(channel, 'ask', { question: 'x', source: '' });
  expectHarmless(ann, channel, new Set(articles.flatMap(({ url }) => addressOf(url))));
}

describe('hostile text', () => {
  test(
    'in articles is shown, and notifies, hides and links nothing',
    async () => {
      const property = fc.asyncProperty(hostileArticles, hostileInput(300), expectHarmlessArticles);
      await fc.assert(property, ONCE_EACH);
    },
    TIME,
  );

  test('of 100,000 characters does neither', async () => {
    const all = `@everyone **<@1>** [x](https://evil.example)${'\u202E\u200B\u0301'.repeat(25)}\n# `;
    const long = all.repeat(100_000 / all.length);
    const article = { publisher: long, author: long, url: ADDRESS };
    const articles = HARBOURS.map((_, at) => ({
      ...article,
      title: long.slice(at),
      fileName: long,
      aside: at === 1 ? long : '',
    }));
    await expectHarmlessArticles(articles, all);
  }, 60_000);

  test(
    'in questions, claims and options is answered and repeated harmlessly',
    async () => {
      const property = async (
        questions: readonly string[],
        posts: readonly string[],
        words: readonly string[],
      ) => {
        const ann = running.person();
        const channel = running.discord.addChannel(running.guild, 'questions');
        const use = async (name: string, options: Record<string, string | boolean>) =>
          (await ann.slash(channel, name, options)).response();
        const asked = questions.flatMap((question) => [
          slashAsk(ann, channel, question),
          mention(running, ann, channel, question),
          use('cite', { text: question }),
        ]);
        const posted = posts.flatMap((text) => [
          mention(running, ann, channel, text),
          running.discord.botReplyTo(ann.dm(text)),
          ann
            .messageCommand(ann.say(channel, text), 'Find sources')
            .then((trace) => trace.response()),
        ]);
        const named = words.flatMap((word) => [
          use('source', { file: word }),
          use('sources', { query: word }),
          use('ask', { question: 'Who?', source: word }),
          use('ask', { question: 'Who?', since: word.slice(0, 20) }),
          use('actor', { name: word }),
          use('timeline', { actor: word, topic: word }),
          ann.autocomplete(channel, 'source', { file: word }),
          ann.autocomplete(channel, 'actor', { name: word }),
          ann.autocomplete(channel, 'ask', { question: 'Who?', source: word }),
        ]);
        await Promise.all([...asked, ...posted, ...named]);
        expectHarmless(ann, channel, new Set([ADDRESS]));
      };
      const many = { minLength: 5, maxLength: 5 };
      await fc.assert(
        fc.asyncProperty(
          fc.array(hostileInput(1_000), many),
          fc.array(hostileInput(100_000), many),
          fc.array(hostileInput(80), many),
          property,
        ),
        ONCE_EACH,
      );
    },
    TIME,
  );
});

/** The address as it may be linked to; none where it is none of a web page. */
function addressOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? [decodeURI(href)] : [];
}
