import type { Sentence } from '../../corpus/index.js';
import type { NamePart } from '../../facts/index.js';
import type { MentionSetting } from '../entity.js';
import type { SettingOf } from '../settings/setting-of.js';
import type { Candidate } from './candidate.js';
import { keyOf } from './split-names.js';

/** How much text to each side tells what a name is of. */
const REACH = 100;

/** A sentence that candidates stand in. */
export interface SentenceText {
  readonly sentence: Sentence;
  readonly text: string;
  /** Where the words behind a dateline begin; 0 where there is none. */
  readonly opening: number;
}

/** A candidate of these words in a sentence. */
export function candidateOf(
  { sentence, text, opening }: SentenceText,
  { words, isTitled }: NamePart,
  settingOf: SettingOf,
  isWeak: boolean,
): Candidate {
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? from;
  const start = sentence.start + from;
  const setting = settingOf(sentence, start);
  return {
    start,
    end: sentence.start + to,
    form: text.slice(from, to),
    key: keyOf(words),
    words,
    sentence: { start: sentence.start, end: sentence.end },
    block: sentence.kind,
    setting,
    isTitled,
    dateline: to < opening ? partOfDateline(setting) : null,
    isWeak,
    before: text.slice(Math.max(0, from - REACH), from),
    behind: text.slice(to, to + REACH),
  };
}

function partOfDateline(setting: MentionSetting): Candidate['dateline'] {
  return setting === 'credit' ? 'agency' : 'place';
}
