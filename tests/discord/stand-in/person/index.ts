/** The people who use the bot: what they do at Discord's client, and what they see there. */
export type { OptionValue, OptionValues } from './command-options.js';
export type { FormValues } from './fill-form.js';
export type { ComponentName } from './find-component.js';
export { Person, type Replying, type Saying } from './person.js';
export { type SeenButton, type SeenMessage, type SeenSelect, see } from './seen-message.js';
export { type Expecting, type Patience, type SeenModal, Trace, type TraceState } from './trace.js';
