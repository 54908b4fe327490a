import { z } from 'zod';
import type { OptionValues } from '../../calls.js';
import type { Outcome } from '../../desk.js';
import { readValues } from './read-values.js';

/** Whom somebody looks up with `/actor`. */
export interface ActorOptions {
  /** A choice that was offered, or a name as it was typed. */
  readonly name: string;
  /** Whether only the person asking sees the dossier; null where the settings of the channel decide. */
  readonly isPrivate: boolean | null;
}

const VALUES = { name: z.string(), private: z.boolean().optional() };

/** Reads the options of `/actor`. Notice: `outdated`. */
export function readActorOptions(options: OptionValues): Outcome<ActorOptions> {
  const values = readValues(VALUES, options);
  if (values.status === 'refused') return values;
  const { name, private: isPrivate } = values.value;
  return { status: 'done', value: { name: name.trim(), isPrivate: isPrivate ?? null } };
}
