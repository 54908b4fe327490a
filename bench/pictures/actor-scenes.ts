import type { ActorLookup } from '../../src/actors/index.js';
import {
  EVENTS_A_PAGE,
  LINES_A_PAGE,
  questionForm,
  renderCandidates,
  renderConnections,
  renderDossier,
  renderStatements,
  renderTimeline,
  renderTimelineExport,
} from '../../src/discord/render/index.js';
import { timelineFiles } from '../../src/discord/timeline-files.js';
import { newSaidId } from '../../src/library/index.js';
import type { SampleLibrary } from './sample-library.js';
import { byButton, byCommand, byPrivateCommand, type Entry, type Scene } from './scene.js';

/** Those whose dossiers are drawn. */
const NAMES = ['Adam Boehler', 'Mousa Abu Marzouk', 'Hamas'] as const;

/** Dossiers with what opens from them, a name that nobody has, and a timeline. */
export async function actorScenes({ actors }: SampleLibrary): Promise<Scene[]> {
  const dossiers = await Promise.all(NAMES.map((name) => dossierScene(name, actors)));
  const timeline = await actors.timeline({ since: '2025-01-01', limit: EVENTS_A_PAGE });
  const whole = await actors.timeline({ since: '2025-01-01' });
  const said = newSaidId();
  return [
    ...dossiers.flatMap((scene) => scene ?? []),
    {
      name: 'actor-unknown',
      entries: [byPrivateCommand('actor', candidatesOf('Boler', await actors.find('Boler')))],
    },
    {
      name: 'timeline',
      entries: [
        byCommand('timeline', renderTimeline({ said, timeline, page: 0 })),
        byButton(renderTimelineExport(timelineFiles(whole))),
      ],
    },
  ];
}

async function dossierScene(name: string, actors: SampleLibrary['actors']): Promise<Scene | null> {
  const found = await actors.find(name);
  if (found.status !== 'found') return null;
  const { id } = found.actor;
  const said = newSaidId();
  const bounds = { limit: LINES_A_PAGE };
  const [dossier, statements, connections] = await Promise.all([
    actors.dossier(id),
    actors.statements(id, bounds),
    actors.connections(id, bounds),
  ]);
  if (dossier === null || statements === null || connections === null) return null;
  const entries: Entry[] = [
    byCommand('actor', renderDossier({ said, dossier })),
    byButton(renderStatements({ said, list: statements, page: 0 })),
    byButton(renderConnections({ said, list: connections, page: 0 })),
    { kind: 'form', form: questionForm({ said, name, longest: 1000 }) },
  ];
  return { name: `actor-${name.toLowerCase().replaceAll(' ', '-')}`, entries };
}

function candidatesOf(name: string, lookup: ActorLookup) {
  const open =
    lookup.status === 'found'
      ? ({ status: 'ambiguous', candidates: [lookup.actor] } as const)
      : lookup;
  return renderCandidates({ listing: newSaidId(), name, lookup: open });
}
