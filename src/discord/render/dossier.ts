import { type APIButtonComponent, ButtonStyle } from 'discord.js';
import type { Dossier } from '../../actors/index.js';
import type { SaidId } from '../../library/index.js';
import { grouped } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import type { Markdown } from '../text/index.js';
import { CITED_ROOM, parted, sourcesText } from './cited-page.js';
import { COLOURS } from './colours.js';
import { dossierHead } from './dossier-head.js';
import { rolesOf, talkOf, tiesOf } from './dossier-lines.js';
import { actionButton, card, row } from './layout.js';
import { passageMenu } from './menu.js';

/** A dossier on its way to a reader. */
export interface ShownDossier {
  /** The id under which is kept what the dossier cites. */
  readonly said: SaidId;
  readonly dossier: Dossier;
}

/** Room that the sources have to themselves. */
const SOURCES = 500;

/**
 * Lays out a dossier: who it is about, then roles, words and ties with a footnote behind every line, then the sources.
 * What there is no room for is a button away.
 */
export function renderDossier({ said, dossier }: ShownDossier): MessageBody {
  const head = dossierHead(dossier);
  const sections: Markdown[] = [];
  let room = CITED_ROOM - SOURCES - head.length;
  for (const write of [rolesOf, talkOf, tiesOf]) {
    const section = write(dossier, room);
    room -= section.length;
    sections.push(section);
  }
  const sources = sourcesText(dossier.citations, SOURCES + room);
  const texts = [head, ...sections, sources].filter((text) => text !== '');
  const passages = passageMenu(said, dossier.citations);
  return {
    components: [
      card(COLOURS.blue, parted(texts)),
      ...(passages === null ? [] : [row(passages)]),
      row(...buttonsOf({ said, dossier })),
    ],
  };
}

function buttonsOf({ said, dossier }: ShownDossier): APIButtonComponent[] {
  const { statementCount, connectionCount, citations } = dossier;
  const actor = dossier.actor.id;
  const counted = (words: string, count: number) => `${words} (${grouped(count)})`;
  return [
    ...(statementCount === 0
      ? []
      : [
          actionButton(
            { verb: 'statements', actor },
            { label: counted('Statements', statementCount), emoji: '💬' },
          ),
        ]),
    ...(connectionCount === 0
      ? []
      : [
          actionButton(
            { verb: 'connections', actor },
            { label: counted('Connections', connectionCount), emoji: '🔗' },
          ),
        ]),
    actionButton({ verb: 'events', actor }, { label: 'Timeline', emoji: '📅' }),
    actionButton({ verb: 'about', said }, { label: 'Ask about', style: ButtonStyle.Primary }),
    ...(citations.length === 0
      ? []
      : [actionButton({ verb: 'sources', said }, { label: counted('Sources', citations.length) })]),
  ];
}
