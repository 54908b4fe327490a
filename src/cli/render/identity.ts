import type { BotIdentity } from '../../discord/index.js';
import { counted, printable } from '../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Lays out who the bot is, and where it can be added. Each address stands on a line of its own, to be copied whole. */
export function renderIdentity(
  { name, servers, invitations, commands }: BotIdentity,
  healthUrl: string | null,
  page: Page,
): string {
  const ink = inkFor(page);
  const registered = {
    kept: 'Its commands are registered.',
    registered: 'Its commands have been registered anew.',
    failed: 'Its commands could not be registered; the log says why.',
  }[commands];
  return [
    wrapProse(
      `${ink.bold(printable(name))} is online in ${counted(servers, 'server')}. ${registered}`,
      page,
    ),
    `Add it to a server:       ${invitations.server}`,
    `Add it to your account:   ${invitations.account}`,
    ...(healthUrl === null ? [] : [`Health: ${healthUrl}/healthz, metrics: ${healthUrl}/metrics`]),
  ].join('\n');
}
