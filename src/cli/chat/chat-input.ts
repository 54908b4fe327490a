import { printable } from '../../phrasing/index.js';

/** What a line of a conversation asks for. */
export type ChatInput =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'sources'; readonly matching: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'help' }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unknown'; readonly command: string }
  | { readonly kind: 'nothing' };

/** What can be typed in a conversation. */
export const HELP =
  'Type a question; later ones may lean on earlier ones (“and who led them?”, “why?”). /new begins anew, ' +
  '/sources [WORDS] lists the articles, /help says this again, /quit or Ctrl-D ends.';

/** Reads a line of a conversation: a command that begins with a slash, or a question. */
export function readInput(line: string): ChatInput {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  const [, name, rest = ''] = /^\/(\S*)\s*(.*)$/u.exec(text) ?? [];
  switch (name?.toLowerCase()) {
    case undefined:
      return { kind: 'question', question: text };
    case 'sources':
      return { kind: 'sources', matching: rest };
    case 'new':
    case 'forget':
      return { kind: 'new' };
    case 'help':
      return { kind: 'help' };
    case 'quit':
    case 'exit':
      return { kind: 'quit' };
    default:
      return { kind: 'unknown', command: printable(`/${name}`) };
  }
}
