import { ComponentType } from 'discord.js';
import { actionOf } from '../../../src/discord/action.js';
import type { SaidId } from '../../../src/library/index.js';
import type { SeenMessage } from '../stand-in/index.js';

/** The colour of a message's card; null for messages without one. */
export function colourOf({ components }: SeenMessage): number | null {
  return components.find(({ type }) => type === ComponentType.Container)?.accent_color ?? null;
}

/** What stands on the buttons of a message. */
export function labelsOf({ buttons }: SeenMessage): string[] {
  return buttons.map(({ label, emoji }) => label || (emoji ?? ''));
}

/** The address behind the link button of this label; null where there is none. */
export function linkOf({ buttons }: SeenMessage, label: string): string | null {
  return buttons.find((button) => button.label === label)?.url ?? null;
}

/** The id under which is kept what a message says, as its buttons name it; null where none does. */
export function saidOf({ buttons }: SeenMessage): SaidId | null {
  for (const { customId } of buttons) {
    const action = customId === null ? null : actionOf(customId);
    if (action !== null && 'said' in action) return action.said;
  }
  return null;
}
