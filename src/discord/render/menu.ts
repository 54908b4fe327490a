import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import type { ActorReference } from '../../actors/index.js';
import type { Citation } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import { datedAs } from '../../phrasing/index.js';
import { type Action, customIdOf } from '../action.js';
import { LIMITS } from '../text/index.js';
import { cutLabel } from './label.js';

/** An entry of a menu: what is done when it is chosen. */
export interface MenuEntry {
  readonly action: Action;
  /** Untrusted; the first in which something can be read. */
  readonly labels: readonly string[];
  /** What stands below the label in small print, untrusted; the empty ones are left out. */
  readonly details: readonly string[];
}

/** A menu of which one entry is chosen, the first 25 of those given. */
export interface Menu {
  /** Tells it from the other controls of the message. */
  readonly id: string;
  readonly placeholder: string;
  readonly entries: readonly MenuEntry[];
}

/** Lays out a menu; null where there is nothing to choose from, which Discord does not take. */
export function menuOf({ id, placeholder, entries }: Menu): APIStringSelectComponent | null {
  const byValue = new Map(entries.map((entry) => [customIdOf(entry.action), entry]));
  const options = [...byValue].slice(0, LIMITS.selectOptions).map(([value, entry]) => {
    const details = entry.details.filter((detail) => detail.trim() !== '').join(' · ');
    return {
      label: cutLabel(entry.labels, LIMITS.optionLabel),
      ...(details === '' ? {} : { description: cutLabel([details], LIMITS.optionDescription) }),
      value,
    };
  });
  return options.length === 0
    ? null
    : { type: ComponentType.StringSelect, custom_id: id, placeholder, options };
}

/** A menu that shows the passage of each of these citations. */
export function passageMenu(
  said: SaidId,
  citations: readonly Citation[],
): APIStringSelectComponent | null {
  return menuOf({
    id: customIdOf({ verb: 'sources', said }, 'menu'),
    placeholder: 'Show a source in context',
    entries: citations.map(({ n, title, file, publisher, date }) => ({
      action: { verb: 'passage', said, n },
      labels: [`[${n}] ${title}`, `[${n}] ${file}`],
      details: [publisher ?? '', datedAs(date)],
    })),
  });
}

/** A menu that opens the dossier of each of these actors. */
export function dossierMenu(
  said: SaidId,
  placeholder: string,
  actors: readonly ActorReference[],
): APIStringSelectComponent | null {
  return menuOf({
    id: customIdOf({ verb: 'about', said }, 'menu'),
    placeholder,
    entries: actors.map(({ id, name, kind }) => ({
      action: { verb: 'dossier', actor: id },
      labels: [name],
      details: [kind],
    })),
  });
}
