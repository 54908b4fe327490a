import { realpath, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { ARTICLE_EXTENSIONS } from '../corpus/index.js';

/** Why a folder is watched no longer. */
export type WatchLoss =
  /** The folder is not there, or is another one than before. */
  | { readonly kind: 'removed' }
  /** The system watches no more: too many folders, a fault of the file system. */
  | { readonly kind: 'failed'; readonly error: Error };

/** What a watched folder tells. After `onLost` it tells nothing more. */
export interface FolderEvents {
  /** From now on no change goes by unseen. */
  onReady(): void;
  /** A file that may hold an article came, changed or went, or a folder did. Comes many times for one change. */
  onChange(): void;
  onLost(loss: WatchLoss): void;
}

/** A folder that is being watched. */
export interface FolderWatch {
  /** Ends it; nothing is told any more. */
  close(): Promise<void>;
}

/** Watches a folder and all below it. */
export type WatchFolder = (folder: string, events: FolderEvents) => FolderWatch;

/**
 * Watches a corpus folder for what `scanFolder` would look at: hidden files and `node_modules` are left out, links are
 * not followed.
 */
export const watchFolder: WatchFolder = (folder, events) => {
  const closed = new AbortController();
  const watching = startWatching(folder, events, closed);
  return {
    close: async () => {
      closed.abort();
      await (await watching)?.close();
    },
  };
};

async function startWatching(
  folder: string,
  { onReady, onChange, onLost }: FolderEvents,
  closed: AbortController,
): Promise<FSWatcher | null> {
  const root = await realpath(folder).catch(() => null);
  if (closed.signal.aborted) return null;
  const unlessClosed = (tell: () => void) => {
    if (!closed.signal.aborted) tell();
  };
  const lose = (loss: WatchLoss) =>
    unlessClosed(() => {
      closed.abort();
      onLost(loss);
    });
  if (root === null) {
    lose({ kind: 'removed' });
    return null;
  }
  const folderThen = await identityOf(root);
  if (closed.signal.aborted) return null;
  // A folder that is moved away is watched on where it went, and one that takes its place is not.
  const checkRoot = async () => {
    if ((await identityOf(root)) !== folderThen) lose({ kind: 'removed' });
  };
  // Watching every file would take nine kilobytes of memory and a handle of the system for each. Folders are enough:
  // the system names the file that changed in one, and chokidar hands that on as `raw`.
  const watcher = watch(root, {
    ignored: (path, stats) => path !== root && (isHidden(path) || stats?.isDirectory() === false),
    followSymlinks: false,
    ignoreInitial: true,
    ignorePermissionErrors: true,
  });
  watcher.on('raw', (_, path) => {
    if (path === basename(root)) void checkRoot();
    if (mayBeArticle(path)) unlessClosed(onChange);
  });
  watcher.on('all', (event, path) => {
    if (event === 'unlinkDir' && path === root) lose({ kind: 'removed' });
    else unlessClosed(onChange);
  });
  watcher.on('ready', () => unlessClosed(onReady));
  watcher.on('error', (error) =>
    lose({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
  );
  return watcher;
}

/** Tells a folder from another in its place; null where there is none. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

function isHidden(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a name is one of an article, or tells nothing: a link or a folder, or none where the system gives none. */
function mayBeArticle(path: string | null): boolean {
  if (path === null) return true;
  const extension = extname(path).toLowerCase();
  return !isHidden(path) && (extension === '' || ARTICLE_EXTENSIONS.includes(extension));
}
