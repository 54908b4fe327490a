import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Makes the figures of one registry; all are called `footnote_…`. */
export class Figures {
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** What only grows. */
  counter<Label extends string = never>(
    name: string,
    help: string,
    labels: Label[] = [],
  ): Counter<Label> {
    return new Counter({ ...this.#described(name, help), labelNames: labels });
  }

  /** How often values, seconds for the most part, were within each of the bounds. */
  histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ ...this.#described(name, help), buckets });
  }

  /** What goes up and down. @param read gives the value whenever the metrics are read */
  gauge(name: string, help: string, read?: () => number): Gauge {
    return new Gauge({
      ...this.#described(name, help),
      ...(read === undefined
        ? {}
        : {
            collect() {
              this.set(read());
            },
          }),
    });
  }

  #described(name: string, help: string) {
    return { name: `footnote_${name}`, help, registers: [this.#registry] };
  }
}
