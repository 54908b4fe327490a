import { describe, expect, it, vi } from 'vitest';
import type { ActorId } from '../../src/actors/index.js';
import { type Action, actionOf } from '../../src/discord/action.js';
import type { MessageBody } from '../../src/discord/message.js';
import { type FakeActors, fakeBot } from './fake-bot.js';
import { ben } from './open-desk.js';
import {
  sampleActor,
  sampleDossier,
  sampleEntry,
  sampleSummaryOf,
  sampleTimeline,
} from './render/actor-samples.js';
import { sampleCitation } from './render/samples.js';
import { controlsOf, expectSendable } from './render/sendable.js';

const BOEHLER = sampleActor();
const OTHER = 'b'.repeat(16) as ActorId;

/** An engine that knows one actor. */
function engine(changes: FakeActors = {}) {
  return {
    suggestActors: vi.fn(async () => [sampleSummaryOf({ variants: ['Adam Boeler'] })]),
    findActor: vi.fn(async () => ({ status: 'found', actor: sampleSummaryOf() }) as const),
    dossier: vi.fn(async (id: ActorId) => (id === BOEHLER.id ? sampleDossier() : null)),
    actorStatements: vi.fn(async (_: ActorId, { offset = 0 }: { readonly offset?: number }) => ({
      actor: BOEHLER,
      items: sampleDossier().statements.map((one) => ({ ...one, text: `Statement ${offset}` })),
      total: 12,
      citations: [sampleCitation()],
    })),
    actorConnections: vi.fn(async () => ({
      actor: BOEHLER,
      items: sampleDossier().connections,
      total: 1,
      citations: [sampleCitation()],
    })),
    timeline: vi.fn(async (query: { readonly actor?: ActorId }) =>
      sampleTimeline([sampleEntry()], { actor: query.actor === BOEHLER.id ? BOEHLER : null }),
    ),
    ...changes,
  } satisfies FakeActors;
}

const textOf = (body: MessageBody | null) =>
  body === null ? '' : expectSendable(body, ['ana', 'ben']).join('\n');

/** What the button or the entry of a menu of this label does. */
function controlOf(body: MessageBody | null, wanted: string | RegExp): Action | null {
  const all = body === null ? [] : controlsOf(body);
  const named = [
    ...all.map(({ label, custom_id }) => ({ label, value: custom_id })),
    ...all.flatMap(({ options }) => options),
  ];
  const found = named.find(({ label = '' }) =>
    typeof wanted === 'string' ? label === wanted : wanted.test(label),
  );
  return actionOf(found?.value ?? '');
}

describe('/actor', () => {
  it('offers actors, with the spelling that fits what is typed', async () => {
    const { type } = await fakeBot(engine());
    const value = `actor:${BOEHLER.id}`;
    expect(await type('actor', 'name', 'boehler')).toEqual([
      { name: 'Adam Boehler (person, 3 articles)', value },
    ]);
    expect(await type('actor', 'name', 'Boeler')).toEqual([
      { name: 'Adam Boehler, also Adam Boeler (person, 3 articles)', value },
    ]);
  });

  it('shows the actor that was chosen, and one that was typed, to everybody', async () => {
    const actors = engine();
    const { use } = await fakeBot(actors);
    const chosen = await use('actor', { name: `actor:${BOEHLER.id}` });
    expect(chosen.how).toBe('public');
    expect(textOf(chosen.body)).toContain('**Adam Boehler** · person');
    expect(actors.findActor).not.toHaveBeenCalled();
    const typed = await use('actor', { name: ' boehler ', private: true });
    expect(typed.how).toBe('private');
    expect(textOf(typed.body)).toBe(textOf(chosen.body));
    expect(actors.findActor).toHaveBeenCalledWith('boehler', {});
  });

  it('looks up no more than the settings of the channel allow, and not at all where it is off', async () => {
    const actors = engine();
    const { journal, use, press } = await fakeBot(actors);
    const { body } = await use('actor', { name: 'Boehler' });
    journal.changeSettings('server', null, { sources: ['wire'] });
    await press(controlOf(body, 'Statements (7)'));
    expect(actors.actorStatements).toHaveBeenCalledWith(
      BOEHLER.id,
      { limit: 5, offset: 0 },
      {
        within: ['wire'],
      },
    );
    // What the dossier cites came from elsewhere.
    expect(textOf((await press(controlOf(body, /^Sources/u))).body)).toContain('leaves out');
    expect(textOf((await press(controlOf(body, /^\[1\]/u))).body)).toContain('leaves out');
    journal.changeSettings('server', null, { isOn: false });
    const off = await use('actor', { name: 'Boehler' });
    expect(off.how).toBe('told');
    expect(textOf(off.body)).toContain('switched off');
  });

  it('says of those that only credits name that they are such, and offers them last', async () => {
    const credited = sampleSummaryOf({ id: OTHER, name: 'Adam Credit', isBesideStory: true });
    const suggestActors = async () => [credited, sampleSummaryOf()];
    const { type } = await fakeBot(engine({ suggestActors }));
    expect((await type('actor', 'name', 'adam'))?.map(({ name }) => name)).toEqual([
      'Adam Boehler (person, 3 articles)',
      'Adam Credit (person, 3 articles, credits only)',
    ]);
  });

  it('counts as a question', async () => {
    const { use } = await fakeBot(engine(), { perMinute: 1 });
    await use('actor', { name: 'Boehler' });
    expect(textOf((await use('timeline', {})).body)).toContain('You have asked a lot');
  });

  it('says so of an actor that is gone', async () => {
    const { use } = await fakeBot(engine());
    const { body } = await use('actor', { name: `actor:${OTHER}` });
    expect(textOf(body)).toContain('No article that can be shown here names this actor');
  });

  it('puts a fault into words', async () => {
    const dossier = async () => {
      throw new Error('broken');
    };
    const { use } = await fakeBot(engine({ dossier }));
    expect(textOf((await use('actor', { name: 'Boehler' })).body)).toContain('went wrong');
  });
});

describe('a name that does not say whom it means', () => {
  const lookup = { status: 'ambiguous', candidates: [sampleSummaryOf()] } as const;
  const ambiguous = () => engine({ findActor: async () => lookup });

  it('is asked about; the choice of whoever gave it takes the place of the question', async () => {
    const { use, press } = await fakeBot(ambiguous());
    const asked = await use('actor', { name: 'B' });
    expect(textOf(asked.body)).toContain('Whom do you mean?');
    const chosen = await press(controlOf(asked.body, 'Adam Boehler'));
    expect(chosen.how).toBe('update');
    expect(textOf(chosen.body)).toContain('**Adam Boehler** · person');
  });

  it('can be resolved by somebody else for themselves', async () => {
    const { use, press } = await fakeBot(ambiguous());
    const asked = await use('actor', { name: 'B' });
    const chosen = await press(controlOf(asked.body, 'Adam Boehler'), { person: ben });
    expect(chosen.how).toBe('private');
    expect(textOf(chosen.body)).toContain('**Adam Boehler** · person');
  });

  it('leads to the timeline where that was wanted', async () => {
    const actors = ambiguous();
    const { use, press } = await fakeBot(actors);
    const asked = await use('timeline', { actor: 'B', topic: 'talks', since: '2025-02' });
    const chosen = await press(controlOf(asked.body, 'Adam Boehler'));
    expect(textOf(chosen.body)).toContain('**Timeline** · Adam Boehler');
    expect(actors.timeline).toHaveBeenCalledWith(
      expect.objectContaining({ actor: BOEHLER.id, topic: 'talks', since: '2025-02-01' }),
    );
  });

  it('leads nowhere once it is no longer kept', async () => {
    const { journal, use, press } = await fakeBot(ambiguous());
    const asked = await use('actor', { name: 'B' });
    journal.forgetUser('ana');
    const chosen = await press(controlOf(asked.body, 'Adam Boehler'));
    expect(textOf(chosen.body)).toContain('no longer keeps');
  });
});

describe('the buttons of a dossier', () => {
  it('open lists for whoever presses them, and leaf through those', async () => {
    const { use, press } = await fakeBot(engine());
    const { body } = await use('actor', { name: 'Boehler' });
    const list = await press(controlOf(body, 'Statements (7)'), { person: ben });
    expect(list.how).toBe('private');
    expect(textOf(list.body)).toContain('Statement 0');
    const turn = controlsOf(list.body ?? { components: [] })
      .map(({ custom_id = '' }) => actionOf(custom_id))
      .findLast((action) => action?.verb === 'turn');
    const next = await press(turn ?? null, { person: ben });
    expect(next.how).toBe('update');
    expect(textOf(next.body)).toContain('Statement 5');
    const beyond = await press(turn?.verb === 'turn' ? { ...turn, page: 99 } : null);
    expect(textOf(beyond.body)).toContain('Statement 10');
    expect(textOf((await press(controlOf(body, 'Connections (4)'))).body)).toContain('**Hamas**');
    expect(textOf((await press(controlOf(body, 'Timeline'))).body)).toContain(
      '**Timeline** · Adam',
    );
  });

  it('give one message for a double click', async () => {
    const actors = engine();
    const { use, press } = await fakeBot(actors);
    const { body } = await use('actor', { name: 'Boehler' });
    const button = controlOf(body, 'Statements (7)');
    expect([(await press(button)).how, (await press(button)).how]).toEqual(['private', 'update']);
    expect(actors.actorStatements).toHaveBeenCalledTimes(1);
  });

  it('ask about the actor as /ask does there; below a private dossier for one person alone', async () => {
    const asked: string[] = [];
    const bot = await fakeBot(engine(), {
      ask: async ({ question }) => {
        asked.push(question);
        return { answer: { ...ANSWER, question }, turn: null };
      },
    });
    const { body } = await bot.use('actor', { name: 'Boehler' });
    const { form } = await bot.press(controlOf(body, 'Ask about'));
    expect(form?.title).toBe('Ask about Adam Boehler');
    const send = actionOf(form?.custom_id ?? '');
    const answer = await bot.press(send, { fields: { question: 'What did **he** say?' } });
    expect([answer.how, asked]).toEqual(['public', ['What did he say?']]);
    const message = { id: '2', hasThread: false, isPrivate: true };
    const own = await bot.press(send, { fields: { question: 'And why?' }, message });
    expect(own.how).toBe('private');
    expect((await bot.press(send, { fields: { question: ' ' } })).how).toBe('told');
  });
});

const ANSWER = {
  question: '',
  kind: 'none' as const,
  text: '',
  statements: [],
  citations: [],
  missing: [],
  disagreements: [],
  timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
};

describe('/timeline', () => {
  it('shows everything where nothing narrows it down, and keeps what its buttons need', async () => {
    const actors = engine();
    const { use, press } = await fakeBot(actors);
    const { how, body } = await use('timeline', {});
    expect(how).toBe('public');
    expect(actors.timeline).toHaveBeenCalledWith({ filter: {}, limit: 8, offset: 0 });
    expect(textOf(body)).toContain('confirmed the talks');
    expect((await press(controlOf(body, /^\[1\]/u))).how).toBe('private');
  });

  it('refuses dates that are none before anything is looked up', async () => {
    const actors = engine();
    const { use } = await fakeBot(actors);
    const { how, body } = await use('timeline', { since: 'Wednesday' });
    expect(how).toBe('told');
    expect(textOf(body)).toContain('not a date');
    expect(textOf((await use('timeline', { since: '2025', until: '2024' })).body)).toContain(
      'ends before it begins',
    );
    expect(actors.timeline).not.toHaveBeenCalled();
  });

  it('sends all of it as files, to whoever asks alone', async () => {
    const actors = engine();
    const { use, press } = await fakeBot(actors);
    const { body } = await use('timeline', { topic: 'talks' });
    const sent = await press(controlOf(body, 'Export'), { person: ben });
    expect(sent.how).toBe('private');
    expect(sent.body?.files?.map(({ name }) => name)).toEqual([
      'timeline.md',
      'timeline.csv',
      'timeline.json',
    ]);
    expect(actors.timeline).toHaveBeenLastCalledWith({ topic: 'talks', filter: {}, limit: 1000 });
  });
});
