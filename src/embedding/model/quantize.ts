/** A matrix in 8-bit integers: a value is its level times the scale of its row. */
export interface QuantizedRows {
  readonly levels: Int8Array;
  readonly scales: Float32Array;
}

/**
 * Rounds each row of a matrix to whole levels from `-limit` to `limit`, symmetric about 0, so that the row's largest
 * value lands on the limit.
 * @param values the matrix in row order, a multiple of `width` long
 */
export function quantizeRows(values: Float32Array, width: number, limit: number): QuantizedRows {
  const levels = new Int8Array(values.length);
  const scales = new Float32Array(values.length / width);
  for (let row = 0; row < scales.length; row += 1) {
    const start = row * width;
    let largest = 0;
    for (let at = start; at < start + width; at += 1) {
      largest = Math.max(largest, Math.abs(values[at] ?? 0));
    }
    // A row of zeros needs a scale all the same: one that does not divide by zero.
    const scale = largest === 0 ? 1 : largest / limit;
    scales[row] = scale;
    for (let at = start; at < start + width; at += 1) {
      levels[at] = Math.round((values[at] ?? 0) / scale);
    }
  }
  return { levels, scales };
}
