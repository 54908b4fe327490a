import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FootnoteError } from '../errors/footnote-error.js';
import { PACKAGE_ROOT } from '../package-root.js';

/** The sentences that Footnote says of its own accord, as templates with `{{variables}}`. */
export interface Wording {
  /** Before the nearest passages, where nothing answers. */
  readonly closest: string;
  /** Where nothing is relevant. */
  readonly none: string;
  /** Names words that the evidence lacks: `{{terms}}`. */
  readonly missing: string;
}

const NAMES = { closest: [], none: [], missing: ['terms'] } as const;

const templates = z.object({ closest: z.string(), none: z.string(), missing: z.string() });

/**
 * Reads the templates from `prompts/answers/`, one file each; a first line in `<!-- -->` is a note to the editor.
 * @throws FootnoteError `prompt/invalid`, naming the file that is missing, empty or has other variables
 */
export function loadWording(folder = join(PACKAGE_ROOT, 'prompts', 'answers')): Wording {
  return templates.parse(
    Object.fromEntries(
      Object.entries(NAMES).map(([name, variables]) => [
        name,
        readTemplate(join(folder, `${name}.md`), variables),
      ]),
    ),
  );
}

/** Fills a template in. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '');
}

function readTemplate(file: string, variables: readonly string[]): string {
  const template = readText(file)
    .trim()
    .replace(/^<!--[\s\S]*?-->/u, '')
    .trim();
  const problem = problemOf(template, variables);
  if (problem !== null) throw new FootnoteError('prompt/invalid', { file, reason: problem });
  return template;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FootnoteError('prompt/invalid', { file, reason }, { cause: error });
  }
}

function problemOf(template: string, variables: readonly string[]): string | null {
  if (template === '') return 'it is empty';
  if (template.startsWith('<!--')) return 'the note in its first line has no end';
  const used = Array.from(template.matchAll(/\{\{(\w+)\}\}/gu), ([, variable]) => variable ?? '');
  const unknown = used.filter((variable) => !variables.includes(variable));
  if (unknown.length > 0) return `it has no variable {{${unknown[0]}}}`;
  const absent = variables.filter((variable) => !used.includes(variable));
  if (absent.length > 0) return `it must use {{${absent[0]}}}`;
  const rest = fillTemplate(template, {});
  return /\{\{|\}\}/u.test(rest) ? 'a variable is written {{name}}, without spaces' : null;
}
