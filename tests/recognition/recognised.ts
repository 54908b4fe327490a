import { assembleText, type BlockKind, segmentSentences } from '../../src/corpus/index.js';
import { loadGazetteers } from '../../src/names/gazetteers/index.js';
import {
  createRuleRecognizer,
  type EntityKind,
  type MentionSetting,
  type RecognisedName,
  type RecognitionDocument,
} from '../../src/recognition/index.js';

const recognizer = createRuleRecognizer(loadGazetteers());

/** A block of an article: a paragraph where only the words are given. */
export type TestBlock = string | readonly [kind: BlockKind, text: string];

/** An article of these blocks. */
export function documentOf(
  blocks: readonly TestBlock[],
  more: Partial<Pick<RecognitionDocument, 'publisher' | 'author'>> = {},
): RecognitionDocument {
  const body = assembleText(
    blocks.map((block, line) => {
      const [kind, text] = typeof block === 'string' ? (['paragraph', block] as const) : block;
      return { kind, pieces: [{ text, line: line + 1 }] };
    }),
  );
  const sentences = segmentSentences(body, 'en');
  return { title: '', publisher: null, author: null, language: 'en', ...more, body, sentences };
}

/** The names that are recognised in an article of these blocks. */
export async function recognised(...blocks: TestBlock[]): Promise<readonly RecognisedName[]> {
  return recognizer.recognize(documentOf(blocks));
}

/** The forms that are guessed to be of a kind, in the order of the text, each once. */
export async function formsOf(
  kind: EntityKind | null,
  ...blocks: TestBlock[]
): Promise<readonly string[]> {
  const names = (await recognised(...blocks)).filter(({ guess }) => guess === kind);
  const mentions = names.flatMap((name) => name.mentions).sort((a, b) => a.start - b.start);
  return [...new Set(mentions.map(({ form }) => form))];
}

/** The settings that a form stands in, in the order of the text. */
export async function settingsOf(
  form: string,
  ...blocks: TestBlock[]
): Promise<readonly MentionSetting[]> {
  const mentions = (await recognised(...blocks)).flatMap((name) => name.mentions);
  return mentions.filter((mention) => mention.form === form).map(({ setting }) => setting);
}
