import { ACKNOWLEDGE_WITHIN, type Act, type Interaction, type World } from '../state/index.js';
import { interactionPayload } from './interaction-payload.js';
import { Trace } from './trace.js';

/** Tells the bot what a person did, and waits until it acknowledges or the time for that is over. */
export function act(world: World, done: Act, data: object): Promise<Trace> {
  const interaction = world.openInteraction(done);
  giveUpAfter(world, interaction, ACKNOWLEDGE_WITHIN);
  world.emit('INTERACTION_CREATE', interactionPayload(world, interaction, data));
  return new Trace(interaction).settled();
}

function giveUpAfter(world: World, interaction: Interaction, milliseconds: number): void {
  const timer = setTimeout(() => {
    if (interaction.acknowledged !== null) return;
    const left = interaction.dueAt - world.listeningClock.now();
    if (left > 0) return giveUpAfter(world, interaction, left);
    interaction.failed = true;
    interaction.changes.notify();
  }, milliseconds);
  timer.unref();
}
