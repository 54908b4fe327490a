import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FootnoteError } from '../errors/footnote-error.js';

/** The templates of a folder by name, each with the variables that it must use. */
export type TemplateVariables = Readonly<Record<string, readonly string[]>>;

/**
 * Reads templates with `{{variables}}` from a folder, one file `<name>.md` each; a first line in `<!-- -->` is a note to
 * the editor. A template uses all of its variables and no others.
 * @throws FootnoteError `prompt/invalid`, naming the file that is missing, empty or has other variables
 */
export function readTemplates<const Variables extends TemplateVariables>(
  folder: string,
  variables: Variables,
): { readonly [Name in keyof Variables]: string } {
  const read = Object.entries(variables).map(([name, own]): [string, string] => [
    name,
    readTemplate(join(folder, `${name}.md`), own).template,
  ]);
  return Object.fromEntries(read) as { readonly [Name in keyof Variables]: string };
}

/** Fills a template in. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '');
}

/** A template, and the text of its file with the note to the editor. */
export interface ReadTemplate {
  readonly template: string;
  readonly text: string;
}

/**
 * Reads one template; see {@link readTemplates}.
 * @throws FootnoteError `prompt/invalid`
 */
export function readTemplate(file: string, variables: readonly string[]): ReadTemplate {
  const text = readText(file);
  const template = text
    .trim()
    .replace(/^<!--[\s\S]*?-->/u, '')
    .trim();
  const problem = problemOf(template, variables);
  if (problem !== null) throw new FootnoteError('prompt/invalid', { file, reason: problem });
  return { template, text };
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
