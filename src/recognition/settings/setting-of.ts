import type { Sentence } from '../../corpus/index.js';
import type { MentionSetting } from '../entity.js';
import type { RecognitionDocument } from '../recognizer.js';
import { creditsIn } from './credits.js';
import { noticesOf } from './notices.js';

/** Tells for a place in a sentence whether it is part of the story. */
export type SettingOf = (sentence: Sentence, start: number) => MentionSetting;

/** Reads where an article tells its story, and where it speaks of its makers. */
export function readSettings(document: RecognitionDocument): SettingOf {
  const credits = creditsIn(document.body.text, document.sentences);
  const notices = [...noticesOf(document)];
  return ({ kind }, start) => {
    const holds = (span: { start: number; end: number }) => span.start <= start && start < span.end;
    if (credits.some(holds)) return 'credit';
    if (notices.some(holds)) return 'notice';
    return kind === 'heading' || kind === 'caption' ? kind : 'text';
  };
}
