import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package-root.js';
import { fillTemplate, readTemplates } from '../templates.js';
import type { Writing } from './writing.js';

/** The templates of `prompts/writing/` with the variables of each. */
const TEMPLATES = {
  'by-model': ['model'],
  'left-out': ['dropped', 'written'],
  'broke-off': [],
  'own-words': [],
  'because-not-answered': ['model'],
  'because-unsupported': ['model'],
  'because-beside': ['model'],
  'because-form': ['model'],
  'because-budget': ['model'],
  'because-slow': ['model'],
  'because-down': ['model'],
  'because-refused': ['model'],
  'because-busy': ['model'],
  'because-context': ['model'],
  'because-fault': ['model'],
} as const;

/** What people are told of who wrote an answer. */
export type WritingWording = { readonly [Name in keyof typeof TEMPLATES]: string };

/**
 * Reads the wording from `prompts/writing/`; see {@link readTemplates}.
 * @throws FootnoteError `prompt/invalid`, naming the file that is missing, empty or has other variables
 */
export function loadWritingWording(
  folder = join(PACKAGE_ROOT, 'prompts', 'writing'),
): WritingWording {
  return readTemplates(folder, TEMPLATES);
}

/** Says of an answer who wrote it, and where that is not the model, why. */
export function noteOn(
  { by, because, model, statements, broke_off }: Omit<Writing, 'note'>,
  wording: WritingWording,
): string {
  if (by === 'model') {
    const { written, dropped } = statements;
    return [
      fillTemplate(wording['by-model'], { model }),
      ...(dropped === 0
        ? []
        : [fillTemplate(wording['left-out'], { dropped: `${dropped}`, written: `${written}` })]),
      ...(broke_off === true ? [wording['broke-off']] : []),
    ].join(' ');
  }
  if (because === undefined || because === 'not-asked' || because === 'switched-off') {
    return wording['own-words'];
  }
  return fillTemplate(wording[`because-${because}`], { model });
}
