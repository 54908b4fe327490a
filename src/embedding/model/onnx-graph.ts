import {
  ELEMENT_TYPE,
  encodeOnnx,
  type OnnxAttribute,
  type OnnxNode,
  type OnnxTensor,
  type OnnxValue,
} from './onnx-schema.js';

/** The operator set that the graphs are written for. */
const OPSET = 17;

/** The domain of ONNX Runtime's own operators. */
export const RUNTIME_DOMAIN = 'com.microsoft';

type Elements = Float32Array | Int8Array | Uint8Array | Int32Array | BigInt64Array;

/** Attributes of a node by name. Numbers become integers unless they are wrapped as `{ float }`. */
export type Attributes = Readonly<
  Record<string, number | { readonly float: number } | readonly number[]>
>;

/** Builds an ONNX graph node by node. Values are known by names that the graph gives out. */
export class OnnxGraph {
  readonly #nodes: OnnxNode[] = [];
  readonly #constants: OnnxTensor[] = [];

  /** Adds a constant tensor and gives its name. */
  constant(name: string, dims: readonly number[], elements: Elements): string {
    const { buffer, byteOffset, byteLength } = elements;
    this.#constants.push({
      name,
      dims,
      dataType: elementTypeOf(elements),
      rawData: new Uint8Array(buffer, byteOffset, byteLength),
    });
    return name;
  }

  /** Adds a node with one output and gives the output's name, which is `name`. */
  node(
    name: string,
    opType: string,
    input: readonly string[],
    attributes: Attributes = {},
    domain = '',
  ): string {
    this.nodes([name], opType, input, attributes, domain);
    return name;
  }

  /** Adds a node with the outputs named. */
  nodes(
    output: readonly string[],
    opType: string,
    input: readonly string[],
    attributes: Attributes = {},
    domain = '',
  ): void {
    const attribute = Object.entries(attributes).map(([name, value]) => attributeOf(name, value));
    this.#nodes.push({ opType, domain, name: output[0] ?? '', input, output, attribute });
  }

  /** The graph in the ONNX format. */
  encode(about: {
    readonly name: string;
    readonly version: string;
    readonly inputs: readonly OnnxValue[];
    readonly outputs: readonly OnnxValue[];
  }): Uint8Array {
    return encodeOnnx({
      producerName: 'footnote',
      producerVersion: about.version,
      opsets: [
        { domain: '', version: OPSET },
        { domain: RUNTIME_DOMAIN, version: 1 },
      ],
      name: about.name,
      nodes: this.#nodes,
      constants: this.#constants,
      inputs: about.inputs,
      outputs: about.outputs,
    });
  }
}

function elementTypeOf(elements: Elements): number {
  if (elements instanceof Float32Array) return ELEMENT_TYPE.float32;
  if (elements instanceof Int8Array) return ELEMENT_TYPE.int8;
  if (elements instanceof Uint8Array) return ELEMENT_TYPE.uint8;
  if (elements instanceof Int32Array) return ELEMENT_TYPE.int32;
  return ELEMENT_TYPE.int64;
}

function attributeOf(name: string, value: Attributes[string]): OnnxAttribute {
  if (typeof value === 'number') return { name, type: 2, i: value };
  if ('float' in value) return { name, type: 1, f: value.float };
  return { name, type: 7, ints: value };
}
