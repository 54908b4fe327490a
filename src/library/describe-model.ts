import type { ModelIdentity } from '../embedding/index.js';

/** Names a model in a message: name, number format, pooling and the beginning of the weights' checksum. */
export function describeModel({ name, dtype, pooling, weightsChecksum }: ModelIdentity): string {
  return `${name} (${dtype}, ${pooling} pooling, weights ${weightsChecksum.slice(0, 8)})`;
}
