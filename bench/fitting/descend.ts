/** Steps that a fit takes, and how far the first goes. */
const STEPS = 250;
const RATE = 0.1;

/** Decay of the two running means of Adam (Kingma and Ba, 2015). */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;

/**
 * Finds the weights at which a smooth convex loss is least, by Adam.
 * @param gradient the loss's gradient at given weights
 */
export function descend(
  weights: number,
  gradient: (at: readonly number[]) => readonly number[],
): number[] {
  let at = new Array<number>(weights).fill(0);
  let mean = [...at];
  let square = [...at];
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = gradient(at);
    mean = mean.map((m, place) => MEAN_DECAY * m + (1 - MEAN_DECAY) * (slope[place] ?? 0));
    square = square.map(
      (s, place) => SQUARE_DECAY * s + (1 - SQUARE_DECAY) * (slope[place] ?? 0) ** 2,
    );
    at = at.map((weight, place) => {
      const m = (mean[place] ?? 0) / (1 - MEAN_DECAY ** step);
      const s = (square[place] ?? 0) / (1 - SQUARE_DECAY ** step);
      return weight - (RATE * m) / (Math.sqrt(s) + 1e-8);
    });
  }
  return at;
}
