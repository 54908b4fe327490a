import type { Pooling } from './model-identity.js';

/** How a model is meant to be used. */
export interface ModelUsage {
  readonly pooling: Pooling;
  readonly passagePrefix: string;
  readonly questionPrefix: string;
}

const BGE_QUESTION = 'Represent this sentence for searching relevant passages: ';

/**
 * Families of retrieval models whose converted folders do not say how they are used; the model cards do.
 * Names are matched without their owner.
 */
const FAMILIES: readonly { readonly name: RegExp; readonly usage: ModelUsage }[] = [
  {
    // https://huggingface.co/BAAI/bge-small-en-v1.5
    name: /^bge-(?:small|base|large)-en/iu,
    usage: { pooling: 'cls', passagePrefix: '', questionPrefix: BGE_QUESTION },
  },
  {
    // https://huggingface.co/Snowflake/snowflake-arctic-embed-s
    name: /^snowflake-arctic-embed-(?:xs|s|m|l)$/iu,
    usage: { pooling: 'cls', passagePrefix: '', questionPrefix: BGE_QUESTION },
  },
  {
    // https://huggingface.co/mixedbread-ai/mxbai-embed-large-v1
    name: /^mxbai-embed-large-v1$/iu,
    usage: { pooling: 'cls', passagePrefix: '', questionPrefix: BGE_QUESTION },
  },
  {
    // https://huggingface.co/intfloat/multilingual-e5-small
    name: /^(?:multilingual-)?e5-(?:small|base|large)(?:-v2)?$/iu,
    usage: { pooling: 'mean', passagePrefix: 'passage: ', questionPrefix: 'query: ' },
  },
  {
    // https://huggingface.co/nomic-ai/nomic-embed-text-v1.5
    name: /^nomic-embed-text-v1(?:\.5)?$/iu,
    usage: {
      pooling: 'mean',
      passagePrefix: 'search_document: ',
      questionPrefix: 'search_query: ',
    },
  },
];

/** How the model of this name is meant to be used; the mean without prefixes where nothing is known of it. */
export function usageOf(model: string): ModelUsage {
  const name = model.split(/[\\/]/u).at(-1) ?? model;
  return (
    FAMILIES.find((family) => family.name.test(name))?.usage ?? {
      pooling: 'mean',
      passagePrefix: '',
      questionPrefix: '',
    }
  );
}
