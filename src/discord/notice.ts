/**
 * What is said to somebody instead of what they wanted, or beside it: an identifier with what its words need. The words
 * are in `render/notice.ts`.
 */
export interface NoticeContexts {
  /** Too many questions; `who` has asked them, `seconds` until the next may be asked. */
  'rate-limited': { readonly who: 'user' | 'channel' | 'server'; readonly seconds: number };
  /** Too many questions wait already. */
  busy: { readonly who: 'everybody' | 'user' | 'server'; readonly seconds: number };
  /** It took too long. */
  'timed-out': { readonly id: string };
  /** Something went wrong; `id` is in the log. */
  failed: { readonly id: string };
  /** The articles are being read for the first time; `share` of it is done, 0 to 1, null where it is not known. */
  'still-reading': { readonly share: number | null };
  /** There is no article in the corpus folder. */
  'no-articles': Record<never, never>;
  /** Footnote is stopping and takes no more questions. */
  stopping: Record<never, never>;
  /** The settings of the channel or server say no. */
  'switched-off': { readonly canManage: boolean };
  /** Answers are private in this channel, and a reply cannot be; `command`: the id of `/ask`, null where not known. */
  'private-here': { readonly command: string | null };
  /** Only those who may manage the server can do this. */
  'managers-only': Record<never, never>;
  /** This only makes sense in a server. */
  'servers-only': Record<never, never>;
  /** The bot lacks permissions (their names as people see them) for this in the channel (its id; null: unknown). */
  'missing-permissions': {
    readonly permissions: readonly string[];
    readonly channel: string | null;
  };
  /** What the button belonged to is no longer kept. */
  'no-longer-kept': Record<never, never>;
  /** What the button belongs to cites articles that the settings of the channel leave out. */
  'not-here': Record<never, never>;
  /** It was done before. `link` leads there. */
  'already-done': { readonly what: 'posted' | 'thread' | 'quoted'; readonly link: string | null };
  /** Somebody mentioned the bot and said nothing. */
  'nothing-asked': Record<never, never>;
  /** The question is longer than `most` characters. */
  'too-long': { readonly most: number };
  /** No file of this name; `similar` are the nearest. */
  'no-such-file': { readonly file: string; readonly similar: readonly string[] };
  /** No article that may be shown here names the actor any more. */
  'no-such-actor': Record<never, never>;
  /** `actors.yaml`, in which names are put right, has a mistake; `id` is in the log, with the lines. */
  'actors-invalid': { readonly id: string };
  /** A date that is none; `option` and what was given. */
  'not-a-date': { readonly option: 'since' | 'until'; readonly value: string };
  /** `since` lies after `until`. */
  'dates-reversed': { readonly since: string; readonly until: string };
  /** More folders, files or patterns than `most`, or one with more than `longest` characters. */
  'too-many-sources': { readonly most: number; readonly longest: number };
  /** No article matches what was looked for, or what a channel is to be restricted to. */
  'no-article-matches': { readonly query: string };
  /** A button or command of another version. */
  outdated: Record<never, never>;
  /** A message without text has nothing to look up. */
  'no-text': Record<never, never>;
  /** Done. */
  rated: { readonly verdict: 'up' | 'down' };
  'rating-deleted': Record<never, never>;
  'nothing-rated': Record<never, never>;
  forgotten: { readonly said: number; readonly turns: number; readonly ratings: number };
  'reindex-started': Record<never, never>;
  'reindex-running': { readonly share: number | null };
  'thread-opened': { readonly thread: string };
}

/** The identifier of a notice. */
export type NoticeId = keyof NoticeContexts;

/** A notice of any kind. */
export type Notice = {
  [Id in NoticeId]: { readonly id: Id } & { readonly context: NoticeContexts[Id] };
}[NoticeId];

/** Makes a notice. */
export function notice<Id extends NoticeId>(id: Id, context: NoticeContexts[Id]): Notice {
  return { id, context } as Notice;
}
