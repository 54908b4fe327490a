import { whole } from '../grammar/index.js';

/** What a question means after the turns before it. */
export type Understanding =
  /** It needs none of them. */
  | { readonly kind: 'standalone' }
  /** `question` stands alone, and `because` says what was filled in: "“them” = the talks in Doha". */
  | { readonly kind: 'follow-up'; readonly question: string; readonly because: string }
  /** It needs what the turns do not tell: "who “he” is". */
  | { readonly kind: 'unclear'; readonly missing: string };

/** A follow-up that is understood as this question, which is made a sentence. */
export function followUp(question: string, because: string): Understanding {
  return { kind: 'follow-up', question: whole(question), because };
}
