import { describe, expect, it } from 'vitest';
import { SaidMessages } from '../../src/discord/said-messages.js';
import type { Said, SaidId } from '../../src/library/index.js';

const id = 'aaaaaaaaaaaa' as SaidId;
const said: Said = {
  id,
  kind: 'answer',
  place: { server: null, channel: 'here' },
  user: 'ana',
  conversation: null,
  content: null,
  at: new Date(0),
};

/** Said messages over a journal that knows what it is told, and what is logged of them. */
function noting({ fault, patience }: { fault?: Error; patience?: number } = {}) {
  const known = new Set<string>();
  const logged: unknown[] = [];
  const messages = new SaidMessages(
    {
      noteMessage: (_, message) => {
        if (fault !== undefined) throw fault;
        known.add(message);
      },
      saidIn: (message) => (known.has(message) ? said : null),
    },
    { error: (event, fields) => logged.push({ event, ...fields }) },
    patience === undefined ? undefined : { arriving: patience, growing: patience },
  );
  return { messages, logged };
}

/** Something on its way, and how it arrives. */
function onItsWay() {
  let arrive: (message: string | null) => void = () => {};
  const sending = new Promise<string | null>((resolve) => {
    arrive = resolve;
  });
  return { sending, arrive: (message: string | null) => arrive(message) };
}

describe('messages that say something', () => {
  it('are known once they have arrived', async () => {
    const { messages } = noting();
    await messages.note(id, 'here', Promise.resolve('1'));
    expect(await messages.find('1', 'here')).toBe(said);
    expect(await messages.find('2', 'here')).toBeNull();
  });

  it('are waited for where somebody asks sooner', async () => {
    const { messages } = noting();
    const { sending, arrive } = onItsWay();
    const noted = messages.note(id, 'here', sending);
    const found = messages.find('1', 'here');
    expect(await messages.find('1', 'elsewhere')).toBeNull();
    arrive('1');
    expect(await found).toBe(said);
    await noted;
  });

  it('are waited for while they grow', async () => {
    const { messages } = noting();
    const { sending, arrive } = onItsWay();
    const begun = messages.beginGrowing('here', sending);
    const found = messages.find('1', 'here');
    arrive('1');
    await begun;
    await messages.beginGrowing('here', Promise.resolve('1'));
    const foundLater = messages.find('1', 'here');
    expect(await messages.find('2', 'here')).toBeNull();
    await messages.note(id, 'here', Promise.resolve('1'));
    messages.endGrowing('1');
    expect(await found).toBe(said);
    expect(await foundLater).toBe(said);
  });

  it('are not known where they grow and are never whole', async () => {
    const { messages, logged } = noting();
    await messages.beginGrowing('here', Promise.resolve(null));
    await messages.beginGrowing('here', Promise.resolve('1'));
    const found = messages.find('1', 'here');
    messages.endGrowing('1');
    expect(await found).toBeNull();
    expect(await messages.find('1', 'here')).toBeNull();
    expect(logged).toEqual([]);
  });

  it('are not waited for without end, on their way or growing', async () => {
    const { messages } = noting({ patience: 1 });
    const { sending } = onItsWay();
    void messages.beginGrowing('elsewhere', sending);
    expect(await messages.find('1', 'elsewhere')).toBeNull();
    await messages.beginGrowing('here', Promise.resolve('1'));
    expect(await messages.find('1', 'here')).toBeNull();
  });

  it('are not known where they could not be delivered', async () => {
    const { messages, logged } = noting();
    const { sending, arrive } = onItsWay();
    const noted = messages.note(id, 'here', sending);
    const found = messages.find('1', 'here');
    arrive(null);
    expect(await found).toBeNull();
    await noted;
    await messages.note(id, 'here', Promise.reject(new Error('cut')));
    expect(await messages.find('1', 'here')).toBeNull();
    expect(logged).toMatchObject([{ error: { message: 'cut' } }]);
  });

  it('stay delivered where the journal cannot take them', async () => {
    const fault = new Error('database is locked');
    const { messages, logged } = noting({ fault });
    await messages.note(id, 'here', Promise.resolve('1'));
    expect(await messages.find('1', 'here')).toBeNull();
    expect(logged).toEqual([{ event: 'message-not-noted', error: fault }]);
  });
});
