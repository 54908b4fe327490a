import type { OnnxGraph } from './onnx-graph.js';
import { ELEMENT_TYPE } from './onnx-schema.js';
import { quantizeRows } from './quantize.js';
import type { FloatTensor } from './safetensors.js';

/** The weights of a linear layer: `weight` is `[outputs, inputs]`, `bias` is `[outputs]`. */
export interface LinearWeights {
  readonly weight: FloatTensor;
  readonly bias: FloatTensor;
}

/** Writes the layers of a network that hold its weights, in one number format. */
export interface LayerWriter {
  /** Looks up the rows of `table` (`[rows, width]`) that the input `ids` names; gives the name of the result. */
  lookUp(graph: OnnxGraph, name: string, ids: string, table: FloatTensor): string;
  /** Applies several linear layers to the same input `x`; gives the names of their results, in order. */
  linear(
    graph: OnnxGraph,
    x: string,
    layers: readonly (LinearWeights & { readonly name: string })[],
  ): string[];
}

/** Writes weights as 32-bit floats. */
export const floatLayers: LayerWriter = {
  lookUp(graph, name, ids, { shape, values }) {
    return graph.node(name, 'Gather', [graph.constant(`${name}.table`, shape, values), ids]);
  },
  linear(graph, x, layers) {
    return layers.map(({ name, weight, bias }) => {
      const [outputs, inputs] = matrixShape(weight);
      const turned = transpose(weight.values, inputs, new Float32Array(weight.values.length));
      const factor = graph.constant(`${name}.weight`, [inputs, outputs], turned);
      const product = graph.node(`${name}.product`, 'MatMul', [x, factor]);
      const addend = graph.constant(`${name}.bias`, [outputs], bias.values);
      return graph.node(name, 'Add', [product, addend]);
    });
  },
};

/**
 * Writes weights as 8-bit integers with one scale per output. The activations are made 8-bit at run time, with one
 * scale for the whole tensor (`DynamicQuantizeLinear`), so a text's result depends on what shares its batch.
 *
 * Weights keep to ±64: processors without VNNI add two products of an unsigned and a signed byte in 16 bits, and
 * 2 · 255 · 64 is the most that fits (https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html).
 */
export const int8Layers: LayerWriter = {
  lookUp(graph, name, ids, { shape, values }) {
    const [rows, width] = matrixShape({ shape, values });
    const { levels, scales } = quantizeRows(values, width, 127);
    const table = graph.constant(`${name}.table`, [rows, width], levels);
    const scaleTable = graph.constant(`${name}.scales`, [rows, 1], scales);
    const picked = graph.node(`${name}.levels`, 'Gather', [table, ids]);
    const floats = graph.node(`${name}.floats`, 'Cast', [picked], { to: ELEMENT_TYPE.float32 });
    const scale = graph.node(`${name}.scale`, 'Gather', [scaleTable, ids]);
    return graph.node(name, 'Mul', [floats, scale]);
  },
  linear(graph, x, layers) {
    const [levels, scale, zero] = [`${x}.levels`, `${x}.scale`, `${x}.zero`];
    graph.nodes([levels, scale, zero], 'DynamicQuantizeLinear', [x]);
    return layers.map(({ name, weight, bias }) => {
      const [outputs, inputs] = matrixShape(weight);
      const rows = quantizeRows(weight.values, inputs, 64);
      const turned = transpose(rows.levels, inputs, new Int8Array(rows.levels.length));
      const factor = graph.constant(`${name}.weight`, [inputs, outputs], turned);
      const factorZero = graph.constant(`${name}.weight.zero`, [outputs], new Int8Array(outputs));
      const factorScale = graph.constant(`${name}.weight.scale`, [outputs], rows.scales);
      const addend = graph.constant(`${name}.bias`, [outputs], bias.values);
      const sums = graph.node(`${name}.sums`, 'MatMulInteger', [levels, factor, zero, factorZero]);
      const floats = graph.node(`${name}.floats`, 'Cast', [sums], { to: ELEMENT_TYPE.float32 });
      const unit = graph.node(`${name}.unit`, 'Mul', [scale, factorScale]);
      const product = graph.node(`${name}.product`, 'Mul', [floats, unit]);
      return graph.node(name, 'Add', [product, addend]);
    });
  },
};

/** Writes the matrix `values` of this `width` into `result` with rows and columns exchanged. */
function transpose<Elements extends Float32Array | Int8Array>(
  values: Elements,
  width: number,
  result: Elements,
): Elements {
  const height = values.length / width;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      result[column * height + row] = values[row * width + column] ?? 0;
    }
  }
  return result;
}

function matrixShape({ shape }: FloatTensor): [rows: number, columns: number] {
  const [rows, columns] = shape;
  if (rows === undefined || columns === undefined || shape.length !== 2) {
    throw new Error(`a matrix was expected, not a tensor of ${shape.length} dimensions`);
  }
  return [rows, columns];
}
