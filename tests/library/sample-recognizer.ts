import {
  nameIdOf,
  type RecognisedName,
  type RecognitionDocument,
  type Recognizer,
} from '../../src/recognition/index.js';

/** Finds no names: for tests that are about something else. */
export const silentRecognizer: Recognizer = {
  version: 'silent',
  recognize: async () => [],
  close: async () => undefined,
};

/** A recogniser that notes what it reads. */
export interface NotingRecognizer extends Recognizer {
  /** The titles of the articles that were read. */
  readonly read: string[];
}

/** Takes every pair of capitalised words for the name of a person. */
export function pairRecognizer(version = 'pairs-1'): NotingRecognizer {
  const read: string[] = [];
  return {
    version,
    read,
    recognize: async (document) => {
      read.push(document.title);
      return pairsIn(document);
    },
    close: async () => undefined,
  };
}

function pairsIn({ body, sentences }: RecognitionDocument): RecognisedName[] {
  const names = new Map<string, RecognisedName['mentions'][number][]>();
  for (const { start, end } of sentences) {
    const pairs = body.text.slice(start, end).matchAll(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/gu);
    for (const { 0: form, index } of pairs) {
      const place = { start: start + index, end: start + index + form.length };
      const mention = { ...place, form, setting: 'text', sentence: { start, end } } as const;
      names.set(form, [...(names.get(form) ?? []), mention]);
    }
  }
  return Array.from(names, ([name, mentions]) => ({
    id: nameIdOf(name, null),
    name,
    certain: null,
    guess: 'person',
    votes: { person: mentions.length, organisation: 0, place: 0, demonym: 0, none: 0 },
    mentions,
  }));
}
