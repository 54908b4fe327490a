import { REST } from 'discord.js';
import type { Action } from '../../src/discord/action.js';
import { act } from '../../src/discord/actions/index.js';
import type { BotContext } from '../../src/discord/bot-context.js';
import type { ActedOnMessage, OptionValues } from '../../src/discord/calls.js';
import { COMMANDS } from '../../src/discord/commands/index.js';
import { ChannelSender, InteractionReply } from '../../src/discord/delivery/index.js';
import { DoubleClicks } from '../../src/discord/guarding/index.js';
import type { Form, MessageBody } from '../../src/discord/message.js';
import { OnceOnly } from '../../src/discord/once-only.js';
import { SaidMessages } from '../../src/discord/said-messages.js';
import type { Person } from '../../src/discord/whereabouts.js';
import type { Engine } from '../../src/engine/index.js';
import { Metrics } from '../../src/operations/index.js';
import { ana, IDLE, NOW, openDesk, where } from './open-desk.js';

/** What somebody is shown of what they did. */
export interface Shown {
  /** How it was acknowledged. */
  readonly how: 'told' | 'public' | 'private' | 'update' | 'form';
  readonly body: MessageBody | null;
  readonly form: Form | null;
  /** What they alone were told beside the message that stayed. */
  readonly whispered: MessageBody | null;
}

/** The calls of an engine about actors; those that a test does not give must not be made. */
export type FakeActors = Partial<
  Pick<
    Engine,
    'suggestActors' | 'findActor' | 'dossier' | 'actorStatements' | 'actorConnections' | 'timeline'
  >
>;

/** A bot whose engine does what it is told, and people who use its commands and buttons. */
export async function fakeBot(
  actors: FakeActors,
  deskOptions: NonNullable<Parameters<typeof openDesk>[0]> = {},
) {
  const { desk, journal, clock, log } = await openDesk(deskOptions);
  const now = () => NOW;
  const bot: BotContext = {
    desk,
    journal,
    chat: deskOptions.chat ?? null,
    engine: { ...NO_ENGINE, ...actors },
    upkeep: IDLE_UPKEEP,
    sender: new ChannelSender(unreachable()),
    saidMessages: new SaidMessages(journal, log),
    doubleClicks: new DoubleClicks(clock),
    onceOnly: new OnceOnly(journal, now),
    log,
    metrics: new Metrics({ commands: [] }),
    now,
    self: { user: 'footnote', commands: new Map() },
    load: () => ({ waiting: 0, running: 0 }),
  };
  return {
    journal,
    /** Uses a command. */
    use: async (name: string, options: OptionValues, person: Person = ana) => {
      const reply = new RecordedReply();
      const call = { person, where, name, subcommand: null, options, target: null, reply };
      await COMMANDS.get(name)?.run(call, bot);
      return reply.shown();
    },
    /** Types a value of an option. */
    type: async (name: string, option: string, typed: string) => {
      const reply = new RecordedReply();
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
      const reply = new RecordedReply();
      const granted = new Set<string>();
      const call = { person, where, action, message, granted, isFromMenu: false, fields, reply };
      await act(action.verb, call, bot);
      return reply.shown();
    },
  };
}

/** A reply that keeps what is sent instead of sending it. */
class RecordedReply extends InteractionReply {
  #how: Shown['how'] | null = null;
  #body: MessageBody | null = null;
  #form: Form | null = null;
  #whispered: MessageBody | null = null;

  constructor() {
    const interaction = { id: '1', token: 'token', applicationId: '2' };
    super(unreachable(), interaction, { acknowledged: () => {}, undelivered: () => {} });
  }

  override async defer({ isPrivate }: { readonly isPrivate: boolean }): Promise<boolean> {
    this.#how = isPrivate ? 'private' : 'public';
    return true;
  }

  override async deferUpdate(): Promise<boolean> {
    this.#how = 'update';
    return true;
  }

  override async tell(body: MessageBody): Promise<boolean> {
    [this.#how, this.#body] = ['told', body];
    return true;
  }

  override async open(form: Form): Promise<boolean> {
    [this.#how, this.#form] = ['form', form];
    return true;
  }

  override async show(body: MessageBody): Promise<string> {
    this.#body = body;
    return '99';
  }

  override async whisper(body: MessageBody): Promise<void> {
    this.#whispered = body;
  }

  shown(): Shown {
    if (this.#how === null) throw new Error('Nothing was answered.');
    return { how: this.#how, body: this.#body, form: this.#form, whispered: this.#whispered };
  }
}

/** Upkeep that has nothing to do. */
export const IDLE_UPKEEP: BotContext['upkeep'] = { state: () => IDLE, runNow: mustNotBeCalled };

/** What stands for a call that must not be made. */
function mustNotBeCalled(): never {
  throw new Error('This must not be called here.');
}

/** Discord's API where nothing may be sent to it. */
function unreachable(): REST {
  return new REST({ retries: 0, makeRequest: mustNotBeCalled });
}

/** An engine that must not be asked for anything. */
export const NO_ENGINE: Engine = {
  ask: mustNotBeCalled,
  check: mustNotBeCalled,
  articles: mustNotBeCalled,
  articlePage: mustNotBeCalled,
  article: mustNotBeCalled,
  passagesOf: mustNotBeCalled,
  suggestActors: mustNotBeCalled,
  findActor: mustNotBeCalled,
  dossier: mustNotBeCalled,
  actorStatements: mustNotBeCalled,
  actorConnections: mustNotBeCalled,
  timeline: mustNotBeCalled,
  stats: mustNotBeCalled,
  isReady: true,
  close: mustNotBeCalled,
};
