/** What a question wants to know of somebody whom it names. */
export type ActorQuestion =
  /** Who somebody is. */
  | { readonly asks: 'who'; readonly name: string }
  /** What somebody said; `about` is null where everything is wanted. */
  | { readonly asks: 'said'; readonly name: string; readonly about: string | null }
  /** Whom somebody met. */
  | { readonly asks: 'met'; readonly name: string }
  /** Who belongs to an organisation. */
  | { readonly asks: 'members'; readonly name: string };
