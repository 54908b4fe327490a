import type { Recognizer } from '../../../recognition/index.js';

/**
 * A recogniser that is made when the first article is to be read: most runs find nothing new, and gazetteers or a model
 * take a while to load.
 * @param version what the recogniser's own version will be
 */
export function lazyRecognizer(version: string, open: () => Promise<Recognizer>): Recognizer {
  let opened: Promise<Recognizer> | null = null;
  return {
    version,
    recognize: async (document) => {
      opened ??= open();
      return (await opened).recognize(document);
    },
    close: async () => {
      await (await opened)?.close();
    },
  };
}
