import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { type BotConfig, botConfigOf, botVariables } from './bot-config.js';
import type { ChatOptions } from './chat/index.js';
import {
  type ChatBudget,
  chatBudgetOf,
  chatOptionsOf,
  chatProblems,
  chatVariables,
} from './chat-config.js';
import type { EmbeddingOptions, TokenClassifierOptions } from './embedding/index.js';
import { FootnoteError } from './errors/footnote-error.js';
import { PACKAGE_ROOT } from './package-root.js';

/** All that can be configured, parsed once; every part of Footnote gets the slice that it needs. */
export interface Config {
  /** The corpus folder, absolute. */
  readonly corpus: string;
  /** The library's folder, absolute. */
  readonly library: string;
  readonly embedding: EmbeddingOptions;
  /** The model that recognises names; null where rules do. */
  readonly recognition: TokenClassifierOptions | null;
  readonly search: { readonly threads: number };
  /** The chat model that writes answers; null where the articles' own words are given. */
  readonly chat: ChatOptions | null;
  readonly chatBudget: ChatBudget;
  readonly bot: BotConfig;
}

/** Options of the command line that outrank the environment. */
export interface ConfigOverrides {
  readonly corpus?: string;
  readonly library?: string;
}

const filled = z.string().trim().min(1);
const dtype = z.enum(['int8', 'fp32']);
const count = z.coerce.number().int().min(1).max(256);

const fields = z.object({
  CORPUS_DIR: filled.default(join(PACKAGE_ROOT, 'corpus')),
  LIBRARY_DIR: filled.optional(),
  EMBEDDINGS_DIR: filled.default(join(PACKAGE_ROOT, 'embeddings')),
  EMBEDDING_MODEL: filled.default('all-MiniLM-L6-v2'),
  EMBEDDING_DTYPE: dtype.default('int8'),
  EMBEDDING_POOLING: z.enum(['mean', 'cls']).optional(),
  EMBEDDING_PASSAGE_PREFIX: z.string().optional(),
  EMBEDDING_QUESTION_PREFIX: z.string().optional(),
  EMBEDDING_WORKERS: count.default(availableParallelism()),
  NER_MODEL: filled.optional(),
  NER_DTYPE: dtype.default('int8'),
  TOKEN_VECTORS: z.enum(['on', 'off']).default('on'),
  SEARCH_THREADS: count.default(1),
  ...chatVariables,
  ...botVariables,
});

const environment = fields.superRefine((env, context) => {
  for (const { variable, problem } of chatProblems(env)) {
    context.addIssue({ code: 'custom', path: [variable], message: problem });
  }
});

/**
 * Reads the configuration from environment variables. An empty variable counts as not set. Problems name variables and
 * never repeat what they hold.
 * @throws FootnoteError `config/invalid`, naming every variable that is wrong
 */
export function parseConfig(
  variables: Readonly<Record<string, string | undefined>>,
  overrides: ConfigOverrides = {},
): Config {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value?.trim() !== ''),
  );
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new FootnoteError('config/invalid', {
      problems: parsed.error.issues.map(({ path, message }) => ({
        variable: path.join('.'),
        problem: message,
      })),
    });
  }
  const env = parsed.data;
  const embeddings = resolve(env.EMBEDDINGS_DIR);
  const corpus = resolve(overrides.corpus ?? env.CORPUS_DIR);
  const library = overrides.library ?? env.LIBRARY_DIR;
  const folder = join(embeddings, 'models');
  return {
    corpus,
    library: library === undefined ? libraryFor(corpus, embeddings) : resolve(library),
    embedding: {
      model: env.EMBEDDING_MODEL,
      dtype: env.EMBEDDING_DTYPE,
      pooling: env.EMBEDDING_POOLING ?? null,
      passagePrefix: env.EMBEDDING_PASSAGE_PREFIX ?? null,
      questionPrefix: env.EMBEDDING_QUESTION_PREFIX ?? null,
      folder,
      workers: env.EMBEDDING_WORKERS,
      tokenVectors: env.TOKEN_VECTORS === 'on',
    },
    recognition:
      env.NER_MODEL === undefined
        ? null
        : {
            model: env.NER_MODEL,
            dtype: env.NER_DTYPE,
            folder,
            // The embedding workers have nothing to do while names are recognised.
            threads: env.EMBEDDING_WORKERS,
          },
    search: { threads: env.SEARCH_THREADS },
    chat: chatOptionsOf(env),
    chatBudget: chatBudgetOf(env),
    bot: botConfigOf(env),
  };
}

/** Every corpus gets a library of its own, so that trying another folder never costs the one before. */
function libraryFor(corpus: string, embeddings: string): string {
  const name =
    basename(corpus)
      .replace(/[^\w.-]+/gu, '-')
      .slice(0, 40) || 'corpus';
  const hash = createHash('sha256').update(corpus).digest('hex').slice(0, 8);
  return join(embeddings, 'libraries', `${name}-${hash}`);
}
