import type { Timeline } from '../../../../src/actors/index.js';

/** A timeline of one event with this text. */
export function timelineOf(text: string, title = 'A title'): Timeline {
  return {
    actor: null,
    topic: null,
    since: null,
    until: '2024-12-31',
    entries: [
      {
        date: { value: '2024-05', precision: 'month', basis: 'inferred', why: 'counted, from May' },
        text,
        isPlanned: false,
        actors: [],
        citations: [1],
      },
    ],
    total: 3,
    isCut: false,
    citations: [
      { n: 1, file: 'a.txt', lines: [3, 4], quote: text, title, publisher: null, date: null },
    ],
  };
}
