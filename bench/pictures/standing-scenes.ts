import { notice } from '../../src/discord/notice.js';
import {
  complaintForm,
  renderForgetMe,
  renderHelp,
  renderNotice,
  renderRated,
} from '../../src/discord/render/index.js';
import { newSaidId } from '../../src/library/index.js';
import { CAST, COMMAND_IDS } from './cast.js';
import { byButton, byPrivateCommand, type Scene } from './scene.js';

/** Messages that are the same whatever the library holds. */
export function standingScenes(): Scene[] {
  const said = newSaidId();
  const help = renderHelp({ mention: CAST.bot, commands: COMMAND_IDS, model: null });
  return [
    { name: 'help', entries: [byPrivateCommand('help', help)] },
    {
      name: 'rating',
      entries: [
        byButton(renderRated({ said, verdict: 'up' })),
        byButton(renderRated({ said, verdict: 'down' })),
        { kind: 'form', form: complaintForm(said) },
      ],
    },
    {
      name: 'forget-me',
      entries: [
        byPrivateCommand('footnote forget-me', renderForgetMe()),
        byButton(renderNotice(notice('forgotten', { said: 14, turns: 9, ratings: 1 }))),
      ],
    },
    { name: 'notices', entries: NOTICES.map((one) => byButton(renderNotice(one, new Date()))) },
  ];
}

const NOTICES = [
  notice('rate-limited', { who: 'user', seconds: 38 }),
  notice('busy', { who: 'everybody', seconds: 120 }),
  notice('timed-out', { id: 'k3f9-2mq7' }),
  notice('failed', { id: 'k3f9-2mq7' }),
  notice('still-reading', { share: 0.4 }),
  notice('no-articles', {}),
  notice('stopping', {}),
  notice('switched-off', { canManage: true }),
  notice('private-here', { command: COMMAND_IDS.get('ask') ?? null }),
  notice('managers-only', {}),
  notice('missing-permissions', {
    permissions: ['SendMessages', 'ReadMessageHistory'],
    channel: CAST.newsroom,
  }),
  notice('no-longer-kept', {}),
  notice('already-done', {
    what: 'posted',
    link: 'https://discord.com/channels/300000000000000009/300000000000000003/300000000000000010',
  }),
  notice('nothing-asked', {}),
  notice('no-such-file', {
    file: 'us-hamas-talks.txt',
    similar: ['us-hamas-direct-talks-doha.txt', 'white-house-confirms-hamas-channel.html'],
  }),
  notice('not-a-date', { option: 'since', value: 'last *Tuesday*' }),
  notice('too-many-sources', { most: 10, longest: 200 }),
  notice('no-article-matches', { query: 'pluto' }),
  notice('no-such-actor', {}),
  notice('actors-invalid', { id: 'k3f9-2mq7' }),
  notice('outdated', {}),
  notice('reindex-started', {}),
  notice('thread-opened', { thread: CAST.thread }),
];
