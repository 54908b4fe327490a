import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../package-root.js';
import { readTemplates } from '../templates.js';

/** The templates of `prompts/checking/` with the variables of each; their first lines say when they are used. */
const TEMPLATES = {
  absent: ['text'],
  asserted: ['text'],
  contradicted: [],
  denied: ['text'],
  'done-by': ['text', 'rival'],
  'done-to': ['text', 'rival'],
  mentioned: [],
  mixed: [],
  'no-source': [],
  'not-called': ['text', 'rival'],
  'not-found': [],
  'not-so-many': ['text'],
  open: ['text'],
  otherwise: ['text', 'rival'],
  same: [],
  supported: [],
  unlike: [],
  'worked-out': ['date', 'why'],
} as const;

/** What Footnote says about claims: verdicts, and the reasons for them, as templates with `{{variables}}`. */
export type ClaimWording = { readonly [Name in keyof typeof TEMPLATES]: string };

/**
 * Reads the wording from `prompts/checking/`; see {@link readTemplates}.
 * @throws FootnoteError `prompt/invalid`, naming the file that is missing, empty or has other variables
 */
export function loadClaimWording(folder = join(PACKAGE_ROOT, 'prompts', 'checking')): ClaimWording {
  return readTemplates(folder, TEMPLATES);
}
