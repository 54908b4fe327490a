import { z } from 'zod';
import { actorIdSchema as actor } from '../actors/actor.js';
import type { ArticleId } from '../corpus/index.js';
import type { SaidId } from '../library/index.js';

const said = z
  .string()
  .regex(/^[\w-]{12}$/u)
  .transform((id) => id as SaidId);
const article = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .transform((id) => id as ArticleId);
const place = z.coerce.number().int().min(0).max(99_999);

/** What a button, menu or form does, and the parts of its custom id in their order. */
const ACTIONS = {
  /** Shows the passage that citation `n` of an answer or a claim check stands in. */
  passage: { said, n: place },
  /** Opens the list of an answer's sources, */
  sources: { said },
  /** and turns the list to page `page`, from 0. */
  leaf: { said, page: place },
  /** Judges an answer. */
  up: { said },
  down: { said },
  /** The form in which somebody says what is wrong with an answer. */
  complaint: { said },
  /** Deletes one's rating of an answer. */
  unrate: { said },
  /** Posts a private answer for everybody. */
  post: { said },
  /** Carries a conversation on in a thread. */
  thread: { said },
  /** Shows finding `at`, from 0, of a claim check. */
  finding: { said, at: place },
  /** Posts citation `n` of an answer or a claim check as a quote. */
  quote: { said, n: place },
  /** Shows page `page`, from 0, of the articles; `listing` keeps what was looked for. */
  articles: { listing: said, page: place },
  /** Shows an article's card and page `page`, from 0, of its passages. */
  article: { article, page: place },
  /** Opens the dossier of an actor, */
  dossier: { actor },
  /** or what was wanted of one of those whom a name may mean; `listing` keeps the name and what was wanted. */
  meant: { listing: said, actor },
  /** Opens what an actor said, */
  statements: { actor },
  /** whom it appears with, */
  connections: { actor },
  /** and what happened where it is named. */
  events: { actor },
  /** Shows page `page`, from 0, of one of these lists or of a timeline; `listing` keeps which. */
  turn: { listing: said, page: place },
  /** Sends a timeline as files. */
  export: { listing: said },
  /** The form for a question about the actor of a dossier, */
  about: { said },
  /** and what is asked with it. */
  question: { said },
  /** Deletes all that is stored about whoever clicks. */
  forget: {},
} as const satisfies Readonly<Record<string, z.ZodRawShape>>;

type Actions = {
  [Verb in keyof typeof ACTIONS]: { readonly verb: Verb } & {
    readonly [Part in keyof (typeof ACTIONS)[Verb]]: (typeof ACTIONS)[Verb][Part] extends z.ZodType
      ? z.output<(typeof ACTIONS)[Verb][Part]>
      : never;
  };
};

/** What somebody wants by pressing a button, choosing from a menu or sending a form. */
export type Action = Actions[keyof Actions];

/** The verbs of all actions. */
export const ACTION_VERBS: readonly Action['verb'][] = Object.keys(ACTIONS).filter(isVerb);

/** The format of custom ids. Those of another version are not ours to understand. */
const VERSION = 'f1';

/** The custom id of an action, at most 100 characters. A `salt` tells two buttons of one message apart that do the same. */
export function customIdOf(action: Action, salt = ''): string {
  const { verb, ...parts } = action;
  const values = Object.keys(ACTIONS[verb]).map((part) => String(Reflect.get(parts, part)));
  return [VERSION, verb, ...values, ...(salt === '' ? [] : [salt])].join(':');
}

/** The action of a custom id; null for ids that are malformed or of another version. */
export function actionOf(customId: string): Action | null {
  const [version, verb = '', ...values] = customId.split(':');
  if (version !== VERSION || !isVerb(verb)) return null;
  const shape: z.ZodRawShape = ACTIONS[verb];
  const named = Object.fromEntries(Object.keys(shape).map((part, at) => [part, values[at]]));
  const parsed = z.object(shape).safeParse(named);
  return parsed.success ? ({ verb, ...parsed.data } as Action) : null;
}

function isVerb(verb: string): verb is keyof Actions {
  return Object.hasOwn(ACTIONS, verb);
}
