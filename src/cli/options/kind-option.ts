import type { Command, Option } from 'commander';
import type { ActorKind } from '../../actors/index.js';

/** The option that chooses actors by what they are. */
export function kindOption(command: Command): Option {
  return command
    .createOption('--kind <kind>', 'only persons, organisations or places')
    .choices(['person', 'organisation', 'place'] satisfies ActorKind[]);
}
