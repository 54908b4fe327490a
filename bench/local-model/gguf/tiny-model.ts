import { seededRandom } from '../../seeded-random.js';
import { makeTinyVocabulary } from './tiny-vocabulary.js';
import { type GgufTensor, type GgufValue, writeGguf } from './write-gguf.js';

const WIDTH = 64;
const BLOCKS = 2;
const HEADS = 4;
const KEY_HEADS = 2;
const FEED_FORWARD = 128;
/** Long enough for the longest prompts that Footnote makes by default, which this vocabulary has many tokens for. */
const CONTEXT = 32_768;
const SEED = 20_250_306;
/** The end of a reply is never the likeliest token, but often nearly as likely as a full stop. */
const END_SHARE = 0.9;

/**
 * A GGUF file, some hundred kilobytes, of a model with Llama's architecture and random weights, the same in every run.
 * What it writes makes no sense: a row of words, which ends by chance, and never at temperature 0. It stands for any
 * model where what is tried is everything around the model.
 */
export function makeTinyModel(): Buffer {
  const vocabulary = makeTinyVocabulary();
  const random = seededRandom(SEED);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const matrix = (name: string, columns: number, rows: number): GgufTensor => ({
    name,
    shape: [columns, rows],
    values: Float32Array.from({ length: columns * rows }, () => normal() / Math.sqrt(columns)),
  });
  const ones = (name: string): GgufTensor => ({
    name,
    shape: [WIDTH],
    values: new Float32Array(WIDTH).fill(1),
  });
  const keyWidth = (WIDTH / HEADS) * KEY_HEADS;
  const blocks = Array.from({ length: BLOCKS }, (_, block) => [
    ones(`blk.${block}.attn_norm.weight`),
    matrix(`blk.${block}.attn_q.weight`, WIDTH, WIDTH),
    matrix(`blk.${block}.attn_k.weight`, WIDTH, keyWidth),
    matrix(`blk.${block}.attn_v.weight`, WIDTH, keyWidth),
    matrix(`blk.${block}.attn_output.weight`, WIDTH, WIDTH),
    ones(`blk.${block}.ffn_norm.weight`),
    matrix(`blk.${block}.ffn_gate.weight`, WIDTH, FEED_FORWARD),
    matrix(`blk.${block}.ffn_up.weight`, WIDTH, FEED_FORWARD),
    matrix(`blk.${block}.ffn_down.weight`, FEED_FORWARD, WIDTH),
  ]).flat();
  const output = matrix('output.weight', WIDTH, vocabulary.size);
  const rowOf = (token: number) => output.values.subarray(token * WIDTH, (token + 1) * WIDTH);
  for (let token = 0; token < vocabulary.size; token += 1) {
    // Bytes may be halves of characters, which cannot be shown.
    if (!vocabulary.isWord(token)) rowOf(token).fill(0);
  }
  rowOf(vocabulary.end).set(rowOf(vocabulary.stop).map((weight) => weight * END_SHARE));
  return writeGguf(
    new Map<string, GgufValue>([...architecture(vocabulary.size), ...vocabulary.metadata]),
    [
      matrix('token_embd.weight', WIDTH, vocabulary.size),
      ...blocks,
      ones('output_norm.weight'),
      output,
    ],
  );
}

function architecture(vocabularySize: number): [string, GgufValue][] {
  return [
    ['general.architecture', { as: 'string', value: 'llama' }],
    ['general.name', { as: 'string', value: 'Tiny random model' }],
    ['general.license', { as: 'string', value: 'Apache-2.0' }],
    ['general.file_type', { as: 'uint32', value: 0 }],
    ['llama.vocab_size', { as: 'uint32', value: vocabularySize }],
    ['llama.context_length', { as: 'uint32', value: CONTEXT }],
    ['llama.embedding_length', { as: 'uint32', value: WIDTH }],
    ['llama.block_count', { as: 'uint32', value: BLOCKS }],
    ['llama.feed_forward_length', { as: 'uint32', value: FEED_FORWARD }],
    ['llama.attention.head_count', { as: 'uint32', value: HEADS }],
    ['llama.attention.head_count_kv', { as: 'uint32', value: KEY_HEADS }],
    ['llama.attention.layer_norm_rms_epsilon', { as: 'float32', value: 1e-5 }],
    ['llama.rope.dimension_count', { as: 'uint32', value: WIDTH / HEADS }],
    ['llama.rope.freq_base', { as: 'float32', value: 10_000 }],
  ];
}
