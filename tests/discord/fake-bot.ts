import { vi } from 'vitest';
import type { Action } from '../../src/discord/action.js';
import { act } from '../../src/discord/actions/index.js';
import type { BotContext } from '../../src/discord/bot-context.js';
import type { ActedOnMessage, OptionValues } from '../../src/discord/calls.js';
import { COMMANDS } from '../../src/discord/commands/index.js';
import type { InteractionReply } from '../../src/discord/delivery/index.js';
import { DoubleClicks } from '../../src/discord/guarding/index.js';
import type { Form, MessageBody } from '../../src/discord/message.js';
import type { Person } from '../../src/discord/whereabouts.js';
import type { Engine } from '../../src/engine/index.js';
import { Metrics } from '../../src/operations/index.js';
import { ManualClock } from './guarding/manual-clock.js';
import { ana, NOW, openDesk, where } from './open-desk.js';

/** What somebody is shown of what they did. */
export interface Shown {
  /** How it was acknowledged. */
  readonly how: 'told' | 'public' | 'private' | 'update' | 'form';
  readonly body: MessageBody | null;
  readonly form: Form | null;
}

type Call<Name extends keyof Engine> = Engine[Name];

/** The calls of an engine about actors; those that a test does not give must not be made. */
export interface FakeActors {
  readonly suggestActors?: Call<'suggestActors'>;
  readonly findActor?: Call<'findActor'>;
  readonly dossier?: Call<'dossier'>;
  readonly actorStatements?: Call<'actorStatements'>;
  readonly actorConnections?: Call<'actorConnections'>;
  readonly timeline?: Call<'timeline'>;
}

/** A bot whose engine does what it is told, and people who use its commands and buttons. */
export async function fakeBot(
  actors: FakeActors,
  deskOptions: NonNullable<Parameters<typeof openDesk>[0]> = {},
) {
  const { desk, journal } = await openDesk(deskOptions);
  const bot = {
    desk,
    journal,
    engine: actors as unknown as Engine,
    saidMessages: { find: async () => null, note: async () => {} },
    doubleClicks: new DoubleClicks(new ManualClock()),
    metrics: new Metrics({ commands: [] }),
    now: () => NOW,
  } as unknown as BotContext;
  return {
    journal,
    /** Uses a command. */
    use: async (name: string, options: OptionValues, person: Person = ana) => {
      const { reply, shown } = recordedReply();
      const call = { person, where, name, subcommand: null, options, target: null, reply };
      await COMMANDS.get(name)?.run(call, bot);
      return shown();
    },
    /** Types a value of an option. */
    type: async (name: string, option: string, typed: string) => {
      const { reply } = recordedReply();
      return COMMANDS.get(name)?.complete?.(
        { person: ana, where, name, option, typed, reply },
        bot,
      );
    },
    /** Presses a button or chooses from a menu, and fills in the form that it may be. */
    press: async (
      action: Action | null,
      {
        person = ana,
        fields = {},
        message = { id: '1', hasThread: false, isPrivate: false },
      }: {
        readonly person?: Person;
        readonly fields?: Readonly<Record<string, string>>;
        readonly message?: ActedOnMessage;
      } = {},
    ) => {
      if (action === null) throw new Error('There is no such button.');
      const { reply, shown } = recordedReply();
      const granted = new Set<string>();
      const call = { person, where, action, message, granted, isFromMenu: false, fields, reply };
      await act(action.verb, call, bot);
      return shown();
    },
  };
}

function recordedReply() {
  let how: Shown['how'] | null = null;
  let body: MessageBody | null = null;
  let form: Form | null = null;
  const reply = {
    defer: vi.fn(async ({ isPrivate }: { readonly isPrivate: boolean }) => {
      how = isPrivate ? 'private' : 'public';
      return true;
    }),
    deferUpdate: vi.fn(async () => {
      how = 'update';
      return true;
    }),
    tell: vi.fn(async (told: MessageBody) => {
      [how, body] = ['told', told];
      return true;
    }),
    open: vi.fn(async (opened: Form) => {
      [how, form] = ['form', opened];
      return true;
    }),
    show: vi.fn(async (shown: MessageBody) => {
      body = shown;
      return '99';
    }),
  } as unknown as InteractionReply;
  return {
    reply,
    shown: (): Shown => {
      if (how === null) throw new Error('Nothing was answered.');
      return { how, body, form };
    },
  };
}
