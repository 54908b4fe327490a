// Straight from their files: the bot reads the prompts before it starts anything, and needs no more than that of answering.
import { loadClaimWording } from './answering/checking/claim-wording.js';
import { loadWording } from './answering/wording.js';
import { loadChatPrompts } from './answering/writing/chat-prompts.js';
import { loadWritingWording } from './answering/writing/writing-wording.js';
import type { Config } from './config.js';

/**
 * Reads all prompts that answers are made with, so that a mistake in one shows at once rather than with every question.
 * Those of a chat model count only where there is one.
 * @throws FootnoteError `prompt/invalid`, naming the first file that is wrong
 */
export function checkPrompts({ chat }: Pick<Config, 'chat'>): void {
  loadWording();
  loadClaimWording();
  if (chat === null) return;
  loadChatPrompts();
  loadWritingWording();
}
