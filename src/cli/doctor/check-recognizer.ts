import { segmentSentences } from '../../corpus/index.js';
import type { TokenClassifierOptions } from '../../embedding/index.js';
import type { RecognitionDocument } from '../../recognition/index.js';
import { type CheckResult, ok, warn } from './check.js';

const NAME = 'name recognition';

const SAMPLE = 'Angela Merkel met Emmanuel Macron at the United Nations in New York on Monday.';

/**
 * Reads a sentence for names with the recogniser that is configured, which fetches its model where that was not done
 * yet.
 * @throws FootnoteError `model/unavailable`, `model/corrupt`, `gazetteer/unusable`
 */
export async function checkRecognizer(
  options: TokenClassifierOptions | null,
): Promise<readonly CheckResult[]> {
  const { prepareRecognizer } = await import('../../recognition/index.js');
  const { model, open } = await prepareRecognizer(options);
  const recognizer = await open();
  try {
    const names = await recognizer.recognize(sample());
    const by = model === null ? 'by rules' : `by ${model} (${options?.dtype ?? ''})`;
    if (names.length > 0) return [ok(NAME, `${by}, works`)];
    return [
      warn(
        NAME,
        `${by}, finds no name in “${SAMPLE}”`,
        'The model may be made for another language or another task: name another with NER_MODEL.',
      ),
    ];
  } finally {
    await recognizer.close();
  }
}

function sample(): RecognitionDocument {
  const block = { kind: 'paragraph', start: 0, end: SAMPLE.length } as const;
  const body = { text: SAMPLE, blocks: [block], lineStarts: [[0, 1]] } as const;
  const about = { title: '', publisher: null, author: null, language: 'en' };
  return { ...about, body, sentences: segmentSentences(body, 'en') };
}
