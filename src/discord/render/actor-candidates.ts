import type { ActorLookup, ActorSummary } from '../../actors/index.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import { customIdOf } from '../action.js';
import { BESIDE_STORY, storyFirst } from '../beside-story.js';
import type { MessageBody } from '../message.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { bold } from './emphasis.js';
import { fillAndCount } from './fill.js';
import { row, textBlock } from './layout.js';
import { menuOf } from './menu.js';

/** A name that does not say whom it means, on its way back to whoever gave it. */
export interface ShownCandidates {
  /** The id under which are kept the name and what was wanted. */
  readonly listing: SaidId;
  readonly name: string;
  readonly lookup: Exclude<ActorLookup, { readonly status: 'found' }>;
}

/** Most characters of each part, and of all lines together. */
const MOST = { given: 200, name: 120, variant: 60, lines: 2500 } as const;

/** Other names of an actor that are shown. */
const MOST_VARIANTS = 3;

/** Names those whom a name may mean, or those with the nearest names, with a menu to choose from. */
export function renderCandidates({ listing, name, lookup }: ShownCandidates): MessageBody {
  const isAmbiguous = lookup.status === 'ambiguous';
  const actors = storyFirst(isAmbiguous ? lookup.candidates : lookup.nearest);
  const given = shorten(name, MOST.given);
  const head = isAmbiguous
    ? md`🔍 Several actors may be called “${given}”. Whom do you mean?`
    : actors.length === 0
      ? md`🔍 No article names “${given}”, or anybody with a name like it.`
      : md`🔍 No article names “${given}”. These are the nearest names:`;
  const menu = menuOf({
    id: customIdOf({ verb: 'turn', listing, page: 0 }, 'menu'),
    placeholder: 'Choose whom you mean',
    entries: actors.map((actor) => ({
      action: { verb: 'meant', listing, actor: actor.id },
      labels: [actor.name],
      details: [
        actor.kind,
        counted(actor.articles, 'article'),
        actor.isBesideStory ? BESIDE_STORY : '',
      ],
    })),
  });
  return {
    components: [
      textBlock(joined([head, ...fillAndCount(actors, MOST.lines, lineOf, 'name')], '\n')),
      ...(menu === null ? [] : [row(menu)]),
    ],
  };
}

function lineOf(actor: ActorSummary): Markdown {
  const { name, kind, articles, mentions, variants, isBesideStory } = actor;
  const shown = shorten(name, MOST.name);
  const others = variants.slice(0, MOST_VARIANTS).map((variant) => shorten(variant, MOST.variant));
  const figures = [kind, counted(articles, 'article'), counted(mentions, 'mention')];
  const counts = [...figures, ...(isBesideStory ? [BESIDE_STORY] : [])].join(', ');
  const also = joined(others, ', ');
  return joined(
    [
      md`- ${joined([bold(shown), plain(counts)], ' · ')}`,
      also === '' ? md`` : md`-# also ${also}`,
    ],
    '\n',
  );
}
