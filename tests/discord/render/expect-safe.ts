import { expect } from 'vitest';
import type { MessageBody } from '../../../src/discord/message.js';
import { activeMarkup } from '../text/active-markup.js';
import { expectSendable } from './sendable.js';

/** What renderers set themselves; headings, spoilers, emoji by name and bare addresses are never theirs. */
const OURS = ['subtext', 'list', 'quote', 'code', 'link', 'emphasis', 'mention', 'ping'];

/**
 * Expects that Discord takes a message and that nothing in it is active but what renderers set themselves: bold text,
 * links to web pages under plain labels, and mentions of those who may be mentioned.
 */
export function expectSafe(body: MessageBody, mayMention: readonly string[] = []): void {
  const mentions = mayMention.map((id) => `<@${id}>`);
  for (const text of expectSendable(body, mayMention)) {
    for (const { kind, text: active } of activeMarkup(text)) {
      expect(OURS).toContain(kind);
      if (kind === 'ping' || kind === 'mention') expect(mentions).toContain(active);
      if (kind === 'emphasis') expect(active).toMatch(/^\*\*(?!\*).*\*\*$/u);
      if (kind === 'link') expect(active).toMatch(/^\[[^[\]\\]+\]\(https?:\/\/[!-'*-~]+\)$/u);
    }
  }
}
