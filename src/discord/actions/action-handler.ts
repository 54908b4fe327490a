import type { Action } from '../action.js';
import type { BotContext } from '../bot-context.js';
import type { ActionCall } from '../calls.js';

/** The shape of an action's file: what happens when its button is pressed. */
export type ActionHandler<Verb extends Action['verb']> = (
  call: ActionCall<Verb>,
  bot: BotContext,
) => Promise<void>;

/** A handler for every action. */
export type ActionHandlers = { readonly [Verb in Action['verb']]: ActionHandler<Verb> };
