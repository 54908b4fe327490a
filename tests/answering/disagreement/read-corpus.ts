import type { Witness } from '../../../src/answering/evidence/evidence.js';
import { WitnessReader } from '../../../src/answering/evidence/witness-reader.js';
import {
  type Dating,
  linesOf,
  readArticleFile,
  scanFolder,
  splitPassages,
} from '../../../src/corpus/index.js';

/**
 * Every sentence of a corpus folder as a witness, each once, without the headings.
 * @param days days, `YYYY-MM-DD`, of files that state none, by how their paths begin
 */
export async function witnessesIn(
  root: string,
  days: Readonly<Record<string, string>> = {},
): Promise<Witness[]> {
  const reader = new WitnessReader();
  const witnesses: Witness[] = [];
  const { files } = await scanFolder(root);
  for (const file of files) {
    const reading = await readArticleFile(root, file);
    if (reading.status === 'skipped') continue;
    for (const article of reading.articles) {
      const passages = await splitPassages(article, { maxTokens: 200, overlap: 0, countTokens });
      const { body, ...rest } = article;
      const summary = {
        ...rest,
        dating: datingOf(article.dating, file.path, days),
        passages: passages.length,
      };
      for (const passage of passages) {
        const sentences = passage.sentences.map(({ start, end, kind }) => ({
          start,
          end,
          kind,
          text: body.text.slice(start, end),
          lines: linesOf(body, start, end),
        }));
        const stored = { ...passage, sentences, names: [], article: summary };
        witnesses.push(
          ...sentences.flatMap(({ kind }, place) =>
            kind === 'heading' ? [] : (reader.read(stored, place) ?? []),
          ),
        );
      }
    }
  }
  return witnesses;
}

function datingOf(dating: Dating, path: string, days: Readonly<Record<string, string>>): Dating {
  const day = Object.entries(days).find(([start]) => path.startsWith(start))?.[1];
  if (dating.status === 'dated' || day === undefined) return dating;
  return {
    status: 'dated',
    date: { value: day, precision: 'day', basis: 'inferred', why: 'a test' },
  };
}

/** About as many tokens as the model's vocabulary has for a text. */
async function countTokens(texts: readonly string[]): Promise<number[]> {
  return texts.map((text) => (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []).length);
}
