import { type Article, readArticleFile, scanFolder, segmentSentences } from '../../corpus/index.js';
import type { KnownNames } from '../../names/index.js';
import type { EntityKind, RecognisedName, Recognizer } from '../../recognition/index.js';
import { malformed } from '../read-lines.js';
import type { ActorSet, NamedFile } from './actor-set.js';
import {
  type ActorsReport,
  type FileComparison,
  NAME_KINDS,
  type NameKind,
  scoreForms,
} from './actors-report.js';
import { compareForms } from './compare-forms.js';
import { corpusKinds } from './corpus-kinds.js';

/** What measuring recognition needs. */
export interface ActorsTask {
  readonly set: ActorSet;
  /** The corpus folder that the set's files lie in; no library is needed. */
  readonly corpus: string;
  readonly recognizer: Recognizer;
  /** What is known of the words of names. */
  readonly known: KnownNames;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the run with the signal's reason after the file under way. */
  readonly signal?: AbortSignal;
}

const KIND_OF: Readonly<Record<NameKind, EntityKind>> = {
  persons: 'person',
  organisations: 'organisation',
  places: 'place',
};

/**
 * Recognises the names in all articles of a corpus and compares the distinct forms in each listed file with those that
 * are listed. Names in credits count; those in notices, where a site speaks of itself, do not.
 * @throws FootnoteError `corpus/missing`; `eval/malformed` where a listed file is no article of the corpus
 */
export async function evaluateActors(task: ActorsTask): Promise<ActorsReport> {
  const { set, corpus, recognizer, known, onProgress, signal } = task;
  const { files } = await scanFolder(corpus);
  const byFile = new Map<string, RecognisedName[]>();
  let [sentences, time, done] = [0, 0, 0];
  for (const file of files) {
    signal?.throwIfAborted();
    const reading = await readArticleFile(corpus, file);
    for (const article of reading.status === 'read' ? reading.articles : []) {
      const document = documentOf(article);
      const before = performance.now();
      const names = await recognizer.recognize(document);
      time += performance.now() - before;
      sentences += document.sentences.length;
      byFile.set(file.path, [...(byFile.get(file.path) ?? []), ...names]);
    }
    done += 1;
    onProgress?.(done, files.length);
  }
  const kindOfName = corpusKinds(byFile.values(), known);
  const results = set.files.map((listed): FileComparison => {
    const names = byFile.get(listed.file);
    if (names === undefined) {
      throw malformed(set.file, null, `the corpus has no article “${listed.file}”`);
    }
    return { file: listed.file, kinds: compareFile(listed, names, kindOfName) };
  });
  const scores = (kind: NameKind) => scoreForms(results.map(({ kinds }) => kinds[kind]));
  return {
    kind: 'actors',
    name: set.name,
    file: set.file,
    corpus,
    recognizer: recognizer.version,
    sentences,
    overall: {
      persons: scores('persons'),
      organisations: scores('organisations'),
      places: scores('places'),
    },
    timings: { sentenceMs: sentences === 0 ? 0 : time / sentences },
    results,
  };
}

function documentOf(article: Article) {
  return { ...article, sentences: segmentSentences(article.body, article.language) };
}

function compareFile(
  listed: NamedFile,
  names: readonly RecognisedName[],
  kindOfName: (name: RecognisedName) => EntityKind | null,
): FileComparison['kinds'] {
  const found: Record<NameKind, string[]> = { persons: [], organisations: [], places: [] };
  for (const name of names) {
    const kind = NAME_KINDS.find((known) => KIND_OF[known] === kindOfName(name));
    if (kind === undefined) continue;
    const counted = name.mentions.filter(({ setting }) => setting !== 'notice');
    found[kind].push(...counted.map(({ form }) => form));
  }
  return {
    persons: compareForms(listed.persons, found.persons),
    organisations: compareForms(listed.organisations, found.organisations),
    places: compareForms(listed.places, found.places),
  };
}
