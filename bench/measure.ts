/** What a series of measurements comes to. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Median, 95th percentile and highest of the values. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/** How long the work took, in seconds, with what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

/** A figure with the name it goes by in the results. */
export interface Figure {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** The figures as one Markdown table a suite. */
export function markdownOf(figures: readonly Figure[], machine: string): string {
  const suites = new Map<string, Figure[]>();
  for (const figure of figures) {
    suites.set(figure.suite, [...(suites.get(figure.suite) ?? []), figure]);
  }
  const tables = [...suites].map(([suite, rows]) =>
    [
      `## ${suite}`,
      '',
      '| figure | value | unit |',
      '| --- | ---: | --- |',
      ...rows.map(({ name, value, unit }) => `| ${name} | ${readable(value)} | ${unit} |`),
    ].join('\n'),
  );
  return `# Benchmark\n\n${machine}\n\n${tables.join('\n\n')}\n`;
}

function readable(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
