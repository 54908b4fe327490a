import {
  isOpener,
  looksCommon,
  type NamePart,
  type NameWord,
  splitNamePair,
  splitNameRun,
} from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { acronymOf } from '../../words/index.js';
import type { ArticleWords } from '../evidence/article-words.js';
import type { RecognitionDocument } from '../recognizer.js';
import type { SettingOf } from '../settings/setting-of.js';
import { isCalendarWord } from './calendar-words.js';
import type { Candidate } from './candidate.js';
import { candidateOf } from './candidate-of.js';
import type { Knowledge } from './knowledge.js';
import { type KnownNames, knownNamesIn } from './known-names.js';
import { type ReadSentence, readSentences } from './read-sentence.js';
import { keyOf, splitNames } from './split-names.js';
import { withoutOpener } from './without-opener.js';
import { isShouted, isTitleCase, writtenWords } from './written-words.js';

/** What was found in an article. */
export interface Found {
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
  readonly words: ArticleWords;
}

/**
 * The words of an article that may be names, in order. In texts whose capitals tell nothing, those written in capitals
 * throughout and those in title case, only names that stand elsewhere or that the gazetteers have are found.
 */
export function findCandidates(
  document: RecognitionDocument,
  settingOf: SettingOf,
  gazetteers: Gazetteers,
): Found {
  const read = readSentences(document, gazetteers);
  const spoken = read.filter(({ text, tokens }) => !isShouted(text, tokens));
  const { small } = writtenWords(spoken);
  const telling = spoken.filter(
    (some) =>
      settingOf(some.sentence, some.sentence.start) === 'credit' || !isTitleCase(some, small),
  );
  const written = writtenWords(telling);
  const knowledge = { gazetteers, written, runs: innerRuns(telling) };
  const found = new Map<ReadSentence, Candidate[]>();
  for (const some of telling) found.set(some, candidatesIn(some, settingOf, knowledge));
  const strong = [...found.values()].flat().filter(({ isWeak }) => !isWeak);
  const known: KnownNames = { gazetteers, keys: new Set(strong.map(({ key }) => key)) };
  const candidates = read.flatMap((some) => {
    const own = found.get(some);
    if (own !== undefined) return own;
    return knownNamesIn(some.tokens, known).map((words) =>
      candidateOf(some, { words, isTitled: false }, settingOf, false),
    );
  });
  const alone = new Set(candidates.flatMap(({ words, key }) => (words.length > 1 ? [] : [key])));
  return {
    candidates,
    words: {
      isCommon: (folded) => isOpener(folded) || written.small.has(folded) || looksCommon(folded),
      isAlone: (folded) => alone.has(folded),
      isSmall: (folded) => written.small.has(folded),
    },
  };
}

function innerRuns(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const inner = sentences.flatMap(({ runs }) => runs.filter(({ isStart }) => !isStart));
  return new Set(inner.map(({ words }) => keyOf(words)));
}

function candidatesIn(read: ReadSentence, settingOf: SettingOf, knowledge: Knowledge): Candidate[] {
  return read.runs.flatMap(({ words: all, isStart }) => {
    const words = isStart ? withoutOpener(all, knowledge) : all;
    return partsOf(words, knowledge).map((part) => {
      const isFirst = isStart && part.words[0] === all[0];
      return candidateOf(read, part, settingOf, isFirst && owesCapital(part, knowledge));
    });
  });
}

function partsOf(words: readonly NameWord[], { gazetteers, written, runs }: Knowledge): NamePart[] {
  return splitNameRun(words)
    .flatMap((part) => splitNames(part, gazetteers, (key) => runs.has(key)))
    .flatMap((part) => {
      const [only] = part.words;
      if (only === undefined || part.words.length > 1) return [part];
      const pair = splitNamePair(only, written.capital) ?? [only];
      return pair.map((word) => ({ ...part, words: [word] }));
    })
    .filter(({ words: [first, second] }) => {
      if (first === undefined) return false;
      if (second !== undefined) return true;
      const isLetter = first.text.length < 2;
      return !isLetter && !isCalendarWord(first.folded, false) && !/^\p{N}/u.test(first.text);
    });
}

/** Whether a name of one word that begins a sentence may have its capital from there. */
function owesCapital({ words }: NamePart, { written }: Knowledge): boolean {
  const [only] = words;
  if (only === undefined || words.length > 1) return false;
  return acronymOf(only.text) === null && !written.capital.has(only.folded);
}
