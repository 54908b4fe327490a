/** What a test tells a process of its own to do. */
export type Command =
  | {
      readonly kind: 'index';
      readonly corpus: string;
      readonly library: string;
      /** How long the encoder takes for a group of texts, milliseconds. */
      readonly delay: number;
    }
  | { readonly kind: 'read'; readonly library: string; readonly words: readonly string[] };

/** What the process says. */
export type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly embedded: number }
  | { readonly kind: 'done'; readonly articles: number }
  /** What a reader saw in one look: the texts of the passages that hold the words, by path. */
  | { readonly kind: 'seen'; readonly files: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'failed'; readonly code: string };
