import { describe, expect, it } from 'vitest';
import { timelineSchema } from '../../../src/actors/timeline.js';
import type { Person, SeenMessage, TextChannel } from '../stand-in/index.js';
import { labelsOf } from './read-message.js';
import { runningBot } from './running-bot.js';

const running = runningBot();

const show = async (
  person: Person,
  options: Readonly<Record<string, string | boolean>> = {},
  channel: TextChannel = running.general,
) => (await person.slash(channel, 'timeline', options)).response();
const click = async (person: Person, message: SeenMessage, button: string) =>
  (await person.click(message, button)).response();

const EVENT = /^- .+ (?:\[\d+\])+$/gmu;

const countOf = ({ text }: SeenMessage) => Number(/ · ([\d,]+) events?$/mu.exec(text)?.[1] ?? 0);

describe('/timeline', () => {
  it('puts all that happened in order, month by month, page by page', async () => {
    const ann = running.person();
    const first = await show(ann);
    expect(first.ephemeral).toBe(false);
    const count = countOf(first);
    expect(count).toBeGreaterThan(8);
    const pages = Math.ceil(count / 8);
    expect(labelsOf(first)).toEqual(['◀️', `Page 1 / ${pages}`, '▶️', 'Export']);
    let page = first;
    let events = 0;
    for (let at = 1; at <= pages; at += 1) {
      events += page.text.match(EVENT)?.length ?? 0;
      if (at < pages) page = await click(ann, page, '▶️');
      expect(page.id).toBe(first.id);
    }
    expect(events).toBe(count);
  });

  it('is of somebody, of a topic and of a period', async () => {
    const ann = running.person();
    const [choice] = await ann.autocomplete(running.general, 'timeline', { actor: 'leavitt' });
    const actor = String(choice?.value);
    const all = await show(ann);
    const own = await show(ann, { actor, private: true });
    expect(own.ephemeral).toBe(true);
    expect(own.text).toMatch(/^\*\*Timeline\*\* · Karoline Leavitt · \d+ events?$/mu);
    expect(countOf(own)).toBeGreaterThan(0);
    expect(countOf(own)).toBeLessThan(countOf(all));
    const topic = await show(ann, { topic: 'hostages', since: '2025', until: '2025-03' });
    expect(topic.text).toMatch(/“hostages” · 1 January 2025 to 31 March 2025 · \d+ events?$/mu);
    expect(topic.text).not.toMatch(/^\*\*(?:19|20[01])\d/mu);
  });

  it('is opened from a dossier, and from a name that is typed', async () => {
    const ann = running.person();
    const dossier = await (
      await ann.slash(running.general, 'actor', { name: 'Karoline Leavitt' })
    ).response();
    const opened = await click(ann, dossier, 'Timeline');
    expect(opened.ephemeral).toBe(true);
    const typed = await show(ann, { actor: 'karoline leavitt' });
    expect(typed.text).toBe(opened.text);
    const unknown = await show(ann, { actor: 'Xqzw' });
    expect(unknown.text).toContain('No article names “Xqzw”');
  });

  it('says so where nothing is dated, and where a date is none', async () => {
    const ann = running.person();
    expect((await show(ann, { topic: 'tulips' })).text).toContain('“tulips” · no event');
    const wrong = await show(ann, { since: 'Wednesday' });
    expect(wrong).toMatchObject({ ephemeral: true, text: expect.stringContaining('not a date') });
  });

  it('is sent as files to whoever asks alone', async () => {
    const ann = running.person();
    const shown = await show(ann, { since: '2025' });
    const ben = running.person();
    const sent = await click(ben, shown, 'Export');
    expect(sent.ephemeral).toBe(true);
    const texts = new Map(sent.files.map(({ filename, bytes }) => [filename, bytes.toString()]));
    expect([...texts.keys()]).toEqual(['timeline.md', 'timeline.csv', 'timeline.json']);
    const timeline = timelineSchema.parse(JSON.parse(texts.get('timeline.json') ?? ''));
    expect(timeline.entries).toHaveLength(countOf(shown));
    expect(timeline.since).toBe('2025-01-01');
    expect(texts.get('timeline.csv')?.trim().split(/\r?\n/u).length).toBeGreaterThan(
      countOf(shown),
    );
    expect(texts.get('timeline.md')).toContain('2025');
    expect(ann.sees(running.general).some(({ files }) => files.length > 0)).toBe(false);
  });

  it('holds to the sources of the channel, also when a page is turned later', async () => {
    const guild = running.newGuild('desk');
    const channel = guild.channel('desk');
    const ann = running.person();
    const all = await show(ann, {}, channel);
    const manager = running.manager();
    const sources = 'us-hamas-direct-talks-doha.txt';
    await (await manager.slash(channel, 'footnote settings', { sources })).response();
    const turned = await click(ann, all, '▶️');
    expect(countOf(turned)).toBeLessThan(countOf(all));
    expect(turned.text).not.toMatch(/\.(?:html|md|jsonl?)/u);
    const sent = await click(ann, turned, 'Export');
    const json = sent.files.find(({ filename }) => filename === 'timeline.json');
    const timeline = timelineSchema.parse(JSON.parse(json?.bytes.toString() ?? ''));
    expect(new Set(timeline.citations.map(({ file }) => file))).toEqual(new Set([sources]));
  });
});
