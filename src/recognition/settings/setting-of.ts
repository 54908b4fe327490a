import type { Sentence } from '../../corpus/index.js';
import type { MentionSetting } from '../entity.js';
import type { RecognitionDocument } from '../recognizer.js';
import { creditsIn } from './credits.js';
import { noticesOf } from './notices.js';
import { spanSet } from './span-set.js';

/** Tells for a place in a sentence whether it is part of the story. */
export type SettingOf = (sentence: Sentence, start: number) => MentionSetting;

/** Reads where an article tells its story, and where it speaks of its makers. */
export function readSettings(document: RecognitionDocument): SettingOf {
  const isCredit = spanSet(creditsIn(document.body.text, document.sentences));
  const isNotice = spanSet([...noticesOf(document)]);
  return ({ kind }, start) => {
    if (isCredit(start)) return 'credit';
    if (isNotice(start)) return 'notice';
    return kind === 'heading' || kind === 'caption' ? kind : 'text';
  };
}
