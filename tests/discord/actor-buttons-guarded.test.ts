import { describe, expect, it, vi } from 'vitest';
import type { ActorId } from '../../src/actors/index.js';
import type { Action } from '../../src/discord/action.js';
import { keepListing, type Listing, newPlace } from '../../src/discord/listing.js';
import type { MessageBody } from '../../src/discord/message.js';
import { type FakeActors, fakeBot } from './fake-bot.js';
import { ana, ben, NOW, where } from './open-desk.js';
import {
  sampleActor,
  sampleDossier,
  sampleEntry,
  sampleSummaryOf,
  sampleTimeline,
} from './render/actor-samples.js';
import { sampleCitation } from './render/samples.js';
import { expectSendable } from './render/sendable.js';

const ACTOR = sampleActor();
const TIMELINE: Listing = { of: 'timeline', wish: {}, citations: [] };
const CANDIDATES: Listing = { of: 'candidates', name: 'B', wish: null };

const textOf = (body: MessageBody | null) =>
  body === null ? '' : expectSendable(body, ['ana', 'ben']).join('\n');

/** A bot with one timeline and one question whom a name means, and what the buttons below them and a dossier do. */
async function botWithButtons(
  options: Parameters<typeof fakeBot>[1] = {},
  changes: FakeActors = {},
) {
  const list = { actor: ACTOR, total: 1, citations: [sampleCitation()] };
  const { statements, connections } = sampleDossier();
  const engine = {
    findActor: vi.fn(async () => ({ status: 'found', actor: sampleSummaryOf() }) as const),
    dossier: vi.fn(async () => sampleDossier()),
    actorStatements: vi.fn(async () => ({ ...list, items: statements })),
    actorConnections: vi.fn(async () => ({ ...list, items: connections })),
    timeline: vi.fn(async () => sampleTimeline([sampleEntry()], { actor: ACTOR })),
    ...changes,
  } satisfies FakeActors;
  const bot = await fakeBot(engine, options);
  const keep = (listing: Listing) => {
    const place = newPlace(ana.id, where);
    keepListing(place, listing, { journal: bot.journal, now: () => NOW });
    return place.id;
  };
  const [listing, question] = [keep(TIMELINE), keep(CANDIDATES)];
  const actor: ActorId = ACTOR.id;
  const buttons: readonly Action[] = [
    { verb: 'dossier', actor },
    { verb: 'statements', actor },
    { verb: 'connections', actor },
    { verb: 'events', actor },
    { verb: 'turn', listing, page: 0 },
    { verb: 'export', listing },
    { verb: 'meant', listing: question, actor },
  ];
  const turn: Action = { verb: 'turn', listing, page: 0 };
  return { ...bot, engine, buttons, turn };
}

describe('the buttons of dossiers and timelines', () => {
  it('do nothing where answers are switched off, and say so to whoever presses them', async () => {
    const { journal, press, buttons, engine } = await botWithButtons();
    journal.changeSettings('server', null, { isOn: false });
    for (const button of buttons) {
      const { how, body } = await press(button);
      expect([button.verb, how]).toEqual([button.verb, 'told']);
      expect(textOf(body)).toContain('switched off');
    }
    for (const call of Object.values(engine)) expect(call).not.toHaveBeenCalled();
  });

  it('count as questions, whoever may have asked for what they belong to', async () => {
    const { use, press, buttons } = await botWithButtons({ perMinute: 1 });
    await use('actor', { name: 'Boehler' });
    for (const button of buttons) {
      const { how, body } = await press(button);
      expect([button.verb, how]).toEqual([button.verb, 'told']);
      expect(textOf(body)).toContain('You have asked a lot');
    }
    expect((await press(buttons[0] ?? null, { person: ben })).how).toBe('private');
  });

  it('count nothing where what they need is no longer kept', async () => {
    const { use, journal, press, buttons } = await botWithButtons({ perMinute: 1 });
    journal.forgetUser(ana.id);
    for (const button of buttons.slice(4)) {
      expect(textOf((await press(button)).body)).toContain('no longer keeps');
    }
    expect((await use('actor', { name: 'Boehler' })).how).toBe('public');
  });

  it('wait for their turn; where too many of one person wait, the message stays and they are told', async () => {
    const held: (() => void)[] = [];
    const timeline = vi.fn(async () => {
      await new Promise<void>((resolve) => held.push(resolve));
      return sampleTimeline([sampleEntry()]);
    });
    const { press, turn } = await botWithButtons({}, { timeline });
    // One runs, one waits, and there is room for no more of the same person.
    const first = press(turn);
    const second = press(turn);
    const third = await press(turn);
    expect(third.how).toBe('update');
    expect(third.body).toBeNull();
    expect(textOf(third.whispered)).not.toBe('');
    expect(timeline).toHaveBeenCalledTimes(1);
    held.shift()?.();
    expect(textOf((await first).body)).toContain('**Timeline**');
    await vi.waitFor(() => expect(held).toHaveLength(1));
    held.shift()?.();
    expect(textOf((await second).body)).toContain('**Timeline**');
  });

  it('leave the page that is shown where the next cannot be worked out', async () => {
    const timeline = async () => {
      throw new Error('broken');
    };
    const { press, turn } = await botWithButtons({}, { timeline });
    const { how, body, whispered } = await press(turn);
    expect([how, body]).toEqual(['update', null]);
    expect(textOf(whispered)).toContain('went wrong');
  });
});
