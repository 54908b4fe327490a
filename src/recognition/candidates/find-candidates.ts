import type { Sentence } from '../../corpus/index.js';
import {
  isOpener,
  isTitleNoun,
  looksCommon,
  type NamePart,
  type NameWord,
  nameRunAt,
  splitNamePair,
  splitNameRun,
  startsSentence,
  tokensOf,
} from '../../facts/index.js';
import type { Gazetteers } from '../../names/gazetteers/index.js';
import { acronymOf, isFunctionWord } from '../../words/index.js';
import type { ArticleWords } from '../evidence/form-evidence.js';
import { isHead } from '../evidence/heads.js';
import { kindOfHead } from '../evidence/noun-phrase.js';
import type { RecognitionDocument } from '../recognizer.js';
import { datelineOf } from '../settings/dateline.js';
import type { SettingOf } from '../settings/setting-of.js';
import { isCalendarWord } from './calendar-words.js';
import type { Candidate } from './candidate.js';
import { type KnownNames, knownNamesIn } from './known-names.js';
import { longRunAt } from './long-run.js';
import { keyOf, splitNames } from './split-names.js';
import {
  isShouted,
  isTitleCase,
  type WrittenText,
  type WrittenWords,
  writtenWords,
} from './written-words.js';

/** How much text to each side tells what a name is of. */
const REACH = 100;

interface ReadSentence extends WrittenText {
  readonly sentence: Sentence;
  readonly text: string;
}

/** What was found in an article. */
export interface Found {
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
  readonly words: ArticleWords;
}

/** What is known of an article while its names are sought. */
interface Knowledge {
  readonly gazetteers: Gazetteers;
  readonly written: WrittenWords;
  /** Runs of capitals by themselves. */
  readonly runs: ReadonlySet<string>;
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
  const read = document.sentences.map((sentence): ReadSentence => {
    const text = document.body.text.slice(sentence.start, sentence.end);
    const opening = sentence.kind === 'paragraph' ? (datelineOf(text)?.end ?? 0) : 0;
    return { sentence, text, tokens: tokensOf(text), opening };
  });
  const spoken = read.filter(({ text, tokens }) => !isShouted(text, tokens));
  const { small } = writtenWords(spoken);
  const isTelling = ({ sentence, text, tokens }: ReadSentence) =>
    !isShouted(text, tokens) &&
    (settingOf(sentence, sentence.start) === 'credit' || !isTitleCase(text, tokens, small));
  const telling = new Set(read.filter(isTelling));
  const written = writtenWords([...telling]);
  const knowledge = { gazetteers, written, runs: runsOf([...telling]) };
  const found = new Map<ReadSentence, Candidate[]>();
  for (const some of telling) found.set(some, candidatesIn(some, settingOf, knowledge));
  const known: KnownNames = { gazetteers, names: [...found.values()].flat() };
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

function runsOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { tokens, opening } of sentences) {
    for (let place = 0; place < tokens.length; ) {
      const run = nameRunAt(tokens, place, () => false);
      const isInside = !startsSentence(tokens, place) && tokens[place]?.start !== opening;
      if (run !== null && isInside) runs.add(keyOf(run.words));
      place = run?.next ?? place + 1;
    }
  }
  return runs;
}

function candidatesIn(read: ReadSentence, settingOf: SettingOf, knowledge: Knowledge): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = read;
  const { gazetteers } = knowledge;
  for (let place = 0; place < tokens.length; ) {
    const run = longRunAt(tokens, place, gazetteers);
    if (run === null) {
      place += 1;
      continue;
    }
    const isStart = startsSentence(tokens, place) || isOpening(read, run.words);
    const words = isStart ? withoutOpener(run.words, knowledge) : run.words;
    const keepsFirst = words[0] === run.words[0];
    for (const part of partsOf(words, knowledge)) {
      const isFirst = isStart && keepsFirst && part.words[0] === run.words[0];
      found.push(candidateOf(read, part, settingOf, isFirst && owesCapital(part, knowledge)));
    }
    place = run.next;
  }
  return found;
}

/** Whether words begin the story behind a dateline. */
function isOpening({ opening, text }: ReadSentence, words: readonly NameWord[]): boolean {
  const start = words[0]?.start ?? 0;
  return opening > 0 && start >= opening && /^["“‘]?$/u.test(text.slice(opening, start));
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

/** Drops a first word that owes its capital to its place. */
function withoutOpener(words: readonly NameWord[], knowledge: Knowledge): readonly NameWord[] {
  const { gazetteers, written } = knowledge;
  const [first, second, third] = words;
  if (first === undefined || acronymOf(first.text) !== null) return words;
  if (isTitleNoun(first.folded)) return words;
  if (isFunctionWord(first.folded) && !written.capital.has(first.folded)) return words.slice(1);
  const whole = keyOf(words);
  if (knowledge.runs.has(whole) || gazetteers.isOrganisation(whole)) return words;
  if (gazetteers.place(whole) !== null && (second !== undefined || !isOpener(first.folded))) {
    return words;
  }
  if (written.capital.has(first.folded) && !written.small.has(first.folded)) return words;
  const isAlone = second === undefined || second.isSmall;
  if (isAlone) {
    const isCommon =
      written.small.has(first.folded) || isOpener(first.folded) || looksCommon(first.folded);
    return isCommon && !written.capital.has(first.folded) ? words.slice(1) : words;
  }
  // "Striker Harry Kane", "Chipmaker Velara Technologies".
  const goesOn = third !== undefined || knowledge.runs.has(keyOf(words.slice(1)));
  const isName = gazetteers.isGivenName(first.folded) || gazetteers.isSurname(first.folded);
  const kind = isHead(first.folded) ? null : kindOfHead(first.folded, goesOn);
  if (kind !== null && (goesOn || (kind === 'person' && !isName))) return words.slice(1);
  // "Host Trevor Noah".
  const isBeforePerson = third !== undefined && gazetteers.isGivenName(second.folded);
  if (isBeforePerson && !isName && !isHead(first.folded) && !isHead(keyOf(words.slice(-1)))) {
    return words.slice(1);
  }
  if (gazetteers.isGivenName(first.folded)) return words;
  const isCommon = isOpener(first.folded) && !/-\p{Lu}/u.test(first.text);
  if (isCommon || written.small.has(first.folded)) {
    // "Central Bank": what would be left is no name.
    const rest = words.slice(1);
    const isLeft = rest.length > 1 || !isHead(second.folded);
    return isLeft ? rest : words;
  }
  return words;
}

function candidateOf(
  { sentence, text, opening }: ReadSentence,
  { words, isTitled }: NamePart,
  settingOf: SettingOf,
  isWeak: boolean,
): Candidate {
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? from;
  const start = sentence.start + from;
  return {
    start,
    end: sentence.start + to,
    form: text.slice(from, to),
    key: keyOf(words),
    words,
    sentence: { start: sentence.start, end: sentence.end },
    block: sentence.kind,
    setting: settingOf(sentence, start),
    isTitled,
    dateline: to >= opening ? null : settingOf(sentence, start) === 'credit' ? 'agency' : 'place',
    isWeak,
    before: text.slice(Math.max(0, from - REACH), from),
    behind: text.slice(to, to + REACH),
  };
}
