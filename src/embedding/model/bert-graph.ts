import { z } from 'zod';
import type { ModelDtype } from '../model-identity.js';
import { floatLayers, int8Layers, type LayerWriter } from './layer-writer.js';
import { OnnxGraph } from './onnx-graph.js';
import { ELEMENT_TYPE, type OnnxValue } from './onnx-schema.js';
import type { FloatTensor } from './safetensors.js';

/** The part of a BERT model's config.json that its graph depends on. */
export const BertConfig = z.object({
  hidden_size: z.int().positive(),
  num_hidden_layers: z.int().positive(),
  num_attention_heads: z.int().positive(),
  layer_norm_eps: z.number().positive(),
  hidden_act: z.literal('gelu'),
  position_embedding_type: z.literal('absolute').default('absolute'),
});

/** See {@link BertConfig}. */
export type BertConfig = z.infer<typeof BertConfig>;

/** Added to attention scores of padding: far below any real score, and still harmless where all is padding. */
const MASKED = -10_000;

/**
 * Writes a BERT encoder (Devlin et al. 2019, https://arxiv.org/abs/1810.04805) as an ONNX graph. Inputs are
 * `input_ids`, `attention_mask` and `token_type_ids`, each int64 `[batch, sequence]`; the output is
 * `last_hidden_state`, float `[batch, sequence, hidden_size]`.
 *
 * @param tensors the weights under the names that the Transformers library gives them
 * @throws Error where a tensor is missing
 */
export function writeBertGraph(
  config: BertConfig,
  tensors: ReadonlyMap<string, FloatTensor>,
  dtype: ModelDtype,
  version: string,
): Uint8Array {
  const writer = new BertWriter(config, tensors, dtype === 'int8' ? int8Layers : floatLayers);
  return writer.write(version);
}

class BertWriter {
  readonly #graph = new OnnxGraph();
  readonly #config: BertConfig;
  readonly #tensors: ReadonlyMap<string, FloatTensor>;
  readonly #layers: LayerWriter;

  constructor(config: BertConfig, tensors: ReadonlyMap<string, FloatTensor>, layers: LayerWriter) {
    this.#config = config;
    this.#tensors = tensors;
    this.#layers = layers;
  }

  write(version: string): Uint8Array {
    const graph = this.#graph;
    const { hidden_size: width, num_attention_heads: heads } = this.#config;
    graph.constant('one', [], Float32Array.of(1));
    graph.constant('half', [], Float32Array.of(0.5));
    graph.constant('root-of-two', [], Float32Array.of(Math.SQRT2));
    graph.constant('heads-apart', [4], BigInt64Array.from([0, 0, heads, width / heads], BigInt));
    graph.constant('heads-together', [3], BigInt64Array.from([0, 0, width], BigInt));

    const mask = this.#mask();
    let hidden = this.#embed();
    for (let layer = 0; layer < this.#config.num_hidden_layers; layer += 1) {
      const prefix = `encoder.layer.${layer}`;
      const last = layer === this.#config.num_hidden_layers - 1;
      const attended = this.#attend(prefix, hidden, mask);
      hidden = this.#feedForward(prefix, attended, last ? 'last_hidden_state' : `${prefix}.hidden`);
    }

    const input = (name: string): OnnxValue => ({
      name,
      elementType: ELEMENT_TYPE.int64,
      shape: ['batch', 'sequence'],
    });
    return graph.encode({
      name: 'bert',
      version,
      inputs: [input('input_ids'), input('attention_mask'), input('token_type_ids')],
      outputs: [
        {
          name: hidden,
          elementType: ELEMENT_TYPE.float32,
          shape: ['batch', 'sequence', width],
        },
      ],
    });
  }

  /** 0 for tokens and {@link MASKED} for padding, as `[batch, 1, 1, sequence]`. */
  #mask(): string {
    const graph = this.#graph;
    graph.constant('mask.axes', [2], BigInt64Array.from([1, 2], BigInt));
    graph.constant('mask.weight', [], Float32Array.of(MASKED));
    const floats = graph.node('mask.floats', 'Cast', ['attention_mask'], {
      to: ELEMENT_TYPE.float32,
    });
    const spread = graph.node('mask.spread', 'Unsqueeze', [floats, 'mask.axes']);
    const padding = graph.node('mask.padding', 'Sub', ['one', spread]);
    return graph.node('mask', 'Mul', [padding, 'mask.weight']);
  }

  #embed(): string {
    const graph = this.#graph;
    const words = this.#layers.lookUp(
      graph,
      'words',
      'input_ids',
      this.#tensor('embeddings.word_embeddings.weight'),
    );
    const types = floatLayers.lookUp(
      graph,
      'types',
      'token_type_ids',
      this.#tensor('embeddings.token_type_embeddings.weight'),
    );
    const positions = this.#constant('embeddings.position_embeddings.weight');
    graph.constant('positions.from', [1], BigInt64Array.of(0n));
    graph.constant('positions.sequence', [1], BigInt64Array.of(1n));
    const shape = graph.node('positions.shape', 'Shape', ['input_ids']);
    const to = graph.node('positions.to', 'Gather', [shape, 'positions.sequence']);
    const placed = graph.node('positions', 'Slice', [positions, 'positions.from', to]);
    const meaning = graph.node('embeddings.words', 'Add', [words, types]);
    const sum = graph.node('embeddings.sum', 'Add', [meaning, placed]);
    return this.#normalize('embeddings', sum, 'embeddings.LayerNorm');
  }

  #attend(prefix: string, hidden: string, mask: string): string {
    const graph = this.#graph;
    const self = `${prefix}.attention.self`;
    const { hidden_size: width, num_attention_heads: heads } = this.#config;
    // The scale of the scores, 1/√d, goes into the query's weights: one pass over the scores less.
    const scale = Math.sqrt(heads / width);
    const query = this.#linear(`${self}.query`);
    const [queries = '', keys = '', values = ''] = this.#layers.linear(graph, hidden, [
      { ...query, weight: scaled(query.weight, scale), bias: scaled(query.bias, scale) },
      this.#linear(`${self}.key`),
      this.#linear(`${self}.value`),
    ]);
    const perHead = (of: string, perm: readonly number[]) => {
      const apart = graph.node(`${of}.apart`, 'Reshape', [of, 'heads-apart']);
      return graph.node(`${of}.heads`, 'Transpose', [apart], { perm });
    };
    const scores = graph.node(`${self}.scores`, 'MatMul', [
      perHead(queries, [0, 2, 1, 3]),
      perHead(keys, [0, 2, 3, 1]),
    ]);
    const masked = graph.node(`${self}.masked`, 'Add', [scores, mask]);
    const shares = graph.node(`${self}.shares`, 'Softmax', [masked], { axis: -1 });
    const mixed = graph.node(`${self}.mixed`, 'MatMul', [shares, perHead(values, [0, 2, 1, 3])]);
    const turned = graph.node(`${self}.turned`, 'Transpose', [mixed], { perm: [0, 2, 1, 3] });
    const together = graph.node(`${self}.together`, 'Reshape', [turned, 'heads-together']);
    return this.#residual(`${prefix}.attended`, together, hidden, `${prefix}.attention.output`);
  }

  #feedForward(prefix: string, hidden: string, output: string): string {
    const graph = this.#graph;
    const inner = `${prefix}.intermediate`;
    const [wide = ''] = this.#layers.linear(graph, hidden, [this.#linear(`${inner}.dense`)]);
    // GELU (Hendrycks & Gimpel 2016): x · (1 + erf(x / √2)) / 2, in the order that ONNX Runtime fuses.
    const divided = graph.node(`${inner}.divided`, 'Div', [wide, 'root-of-two']);
    const erf = graph.node(`${inner}.erf`, 'Erf', [divided]);
    const raised = graph.node(`${inner}.raised`, 'Add', [erf, 'one']);
    const gated = graph.node(`${inner}.gated`, 'Mul', [wide, raised]);
    const activated = graph.node(`${inner}.activated`, 'Mul', [gated, 'half']);
    return this.#residual(output, activated, hidden, `${prefix}.output`);
  }

  /** A linear layer, its input's residual and layer normalisation. */
  #residual(output: string, x: string, residual: string, prefix: string): string {
    const [projected = ''] = this.#layers.linear(this.#graph, x, [this.#linear(`${prefix}.dense`)]);
    const sum = this.#graph.node(`${prefix}.sum`, 'Add', [projected, residual]);
    return this.#normalize(output, sum, `${prefix}.LayerNorm`);
  }

  #normalize(output: string, x: string, prefix: string): string {
    const factors = [this.#constant(`${prefix}.weight`), this.#constant(`${prefix}.bias`)];
    return this.#graph.node(output, 'LayerNormalization', [x, ...factors], {
      axis: -1,
      epsilon: { float: this.#config.layer_norm_eps },
    });
  }

  #linear(name: string): { name: string; weight: FloatTensor; bias: FloatTensor } {
    return { name, weight: this.#tensor(`${name}.weight`), bias: this.#tensor(`${name}.bias`) };
  }

  #constant(name: string): string {
    const { shape, values } = this.#tensor(name);
    return this.#graph.constant(name, shape, values);
  }

  #tensor(name: string): FloatTensor {
    const tensor = this.#tensors.get(name);
    if (tensor === undefined) throw new Error(`the weights hold no tensor ${name}`);
    return tensor;
  }
}

function scaled({ shape, values }: FloatTensor, factor: number): FloatTensor {
  return { shape, values: values.map((value) => value * factor) };
}
