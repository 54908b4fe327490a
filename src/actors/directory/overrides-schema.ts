import { z } from 'zod';
import { ACTOR_KINDS } from '../actor.js';

const LONGEST_NAME = 200;

const name = z
  .string({ error: 'a name is missing or is no plain text' })
  .trim()
  .min(1, { error: 'a name is empty' })
  .max(LONGEST_NAME, { error: `a name is longer than ${LONGEST_NAME} characters` });
const names = z.array(name, { error: 'this must be a list of names' });
const several = z
  .array(name, { error: 'this must be a list of at least two names' })
  .min(2, { error: 'this must be a list of at least two names' });
const lists = z.array(several, { error: 'this must be a list of lists of names' });
const kind = z.enum([...ACTOR_KINDS, 'none'], {
  error: `a name is of one of these: ${[...ACTOR_KINDS, 'none'].join(', ')}`,
});

/** What `actors.yaml` may hold. Every part may be left out. */
export const overridesSchema = z.strictObject(
  {
    merge: lists.default([]),
    split: lists.default([]),
    rename: z.record(name, name, { error: 'this must give a name for a name' }).default({}),
    aliases: z
      .record(name, names, { error: 'this must give a list of names for a name' })
      .default({}),
    hide: names.default([]),
    kinds: z.record(name, kind, { error: 'this must give a kind for a name' }).default({}),
  },
  { error: 'the file must hold named parts, such as “merge:”' },
);

/** The parts that `actors.yaml` may have, each with an example of what it holds. */
export const PART_EXAMPLES: Readonly<Record<keyof typeof overridesSchema.shape, string>> = {
  merge: 'merge: [[Ann Example, Annie Example]]',
  split: 'split: [[Ann Example, Anna Example]]',
  rename: 'rename: { Ann Example: Dr Ann Example }',
  aliases: 'aliases: { Ann Example: [The Chair, A. E.] }',
  hide: 'hide: [Example News]',
  kinds: 'kinds: { Springfield: place, Example: none }',
};
