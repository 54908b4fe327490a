import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { type ActorSet, readActorSet } from './actors/actor-set.js';
import { type ExtractionSet, type Half, readExtractionSet } from './extraction/extraction-set.js';
import { type QuestionSet, readQuestionSet } from './questions/question-set.js';
import { type BeirSet, isBeirFolder, readBeirSet } from './ranking/beir-set.js';
import { malformed } from './read-lines.js';

/** Something to evaluate with. */
export type EvaluationInput =
  | { readonly kind: 'ranking'; readonly set: BeirSet }
  | { readonly kind: 'extraction'; readonly set: ExtractionSet }
  | { readonly kind: 'answers'; readonly set: QuestionSet }
  | { readonly kind: 'actors'; readonly set: ActorSet };

/**
 * Reads what a path of the command line names: a folder in BEIR's layout measures retrieval or, where `answers` says
 * so, answers; a `.jsonl` file of questions measures answers; a `.json` file of names measures recognition.
 * @param answers the half of the questions that a folder's answers are measured on; null where retrieval is measured
 * @throws FootnoteError `eval/malformed`
 */
export async function readEvaluationInput(
  path: string,
  answers: Half | null = null,
): Promise<EvaluationInput> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw malformed(resolve(path), null, 'there is no such file or folder');
  if (found.isDirectory()) {
    if (!isBeirFolder(path)) {
      throw malformed(resolve(path), null, 'the folder has no corpus.jsonl and queries.jsonl');
    }
    return answers === null
      ? { kind: 'ranking', set: await readBeirSet(path) }
      : { kind: 'extraction', set: await readExtractionSet(path, answers) };
  }
  if (extname(path).toLowerCase() === '.jsonl') {
    return { kind: 'answers', set: await readQuestionSet(path) };
  }
  if (extname(path).toLowerCase() === '.json') {
    return { kind: 'actors', set: await readActorSet(path) };
  }
  const expected = 'expected a BEIR folder, a .jsonl file of questions or a .json file of names';
  throw malformed(resolve(path), null, expected);
}
