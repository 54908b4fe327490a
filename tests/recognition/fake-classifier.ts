import type { TokenClassifier } from '../../src/embedding/index.js';

/** What a fake model finds: the label of a phrase wherever it stands, or with a score. */
export type FakeLabels = Readonly<Record<string, string | readonly [label: string, score: number]>>;

/** A classifier that labels phrases, of those that overlap the first, and notes how often it was closed. */
export function fakeClassifier(
  labels: FakeLabels,
  weightsChecksum = 'w',
): TokenClassifier & { closed: number } {
  return {
    identity: {
      dtype: 'int8',
      labels: ['O', 'B-PER'],
      maxTokens: 512,
      weightsChecksum,
      tokenizerChecksum: 't',
    },
    closed: 0,
    async classify(text) {
      return Object.entries(labels)
        .flatMap(([phrase, said]) => {
          const [label, score] = typeof said === 'string' ? [said, 0.99] : said;
          return placesOf(text, phrase).map((start) => ({
            start,
            end: start + phrase.length,
            label,
            score,
          }));
        })
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .filter(({ start }, at, spans) => spans.slice(0, at).every(({ end }) => end <= start));
    },
    async close() {
      this.closed += 1;
    },
  };
}

function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) places.push(at);
  return places;
}
