import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.js';
import { readTemplates } from './templates.js';

/** The templates of `prompts/answers/` with the variables of each; their first lines say when they are used. */
const TEMPLATES = {
  'about-footnote': [],
  'actor-formerly': ['role'],
  'actor-members': ['name', 'others'],
  'actor-met': ['name', 'others'],
  'actor-role': ['name', 'role', 'origins'],
  'actor-said': ['name', 'words'],
  according: ['origin', 'words'],
  agreed: ['count'],
  closest: [],
  correction: ['words'],
  corrected: ['from', 'to'],
  'dated-words': ['words', 'date'],
  differ: [],
  'differ-date': ['subject'],
  'differ-name': ['subject'],
  'differ-number': ['subject'],
  'differ-office': ['subject'],
  'differ-statement': ['subject'],
  elsewhere: ['terms'],
  greeting: [],
  instruction: [],
  'lacking-answer': [],
  'lacking-source': ['source'],
  'lacking-time': ['time'],
  lacking: ['what'],
  'lead-date': ['date', 'why'],
  'lead-each': ['asked', 'lead'],
  'lead-role': ['name', 'role'],
  lead: ['words'],
  missing: ['terms'],
  no: [],
  none: [],
  origin: ['outlet', 'date'],
  published: ['origin', 'words'],
  speaker: ['speaker', 'words'],
  thanks: [],
  uncertain: [],
  unclear: ['missing'],
  understood: ['question'],
  yes: [],
} as const;

/** The sentences that an answer says of its own accord, as templates with `{{variables}}`. */
export type Wording = { readonly [Name in keyof typeof TEMPLATES]: string };

/**
 * Reads the wording from `prompts/answers/`; see {@link readTemplates}.
 * @throws FootnoteError `prompt/invalid`, naming the file that is missing, empty or has other variables
 */
export function loadWording(folder = join(PACKAGE_ROOT, 'prompts', 'answers')): Wording {
  return readTemplates(folder, TEMPLATES);
}
