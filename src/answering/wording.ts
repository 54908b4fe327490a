import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
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

/** Reads the templates from `prompts/answers/`, one file each; a first line in `<!-- -->` is a note to the editor. */
export function loadWording(folder = join(PACKAGE_ROOT, 'prompts', 'answers')): Wording {
  return templates.parse(
    Object.fromEntries(
      Object.entries(NAMES).map(([name, variables]) => {
        const text = readFileSync(join(folder, `${name}.md`), 'utf8');
        return [
          name,
          checkTemplate(text.replace(/^<!--[\s\S]*?-->\s*/u, '').trim(), name, variables),
        ];
      }),
    ),
  );
}

/** Fills a template in. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '');
}

function checkTemplate(template: string, name: string, variables: readonly string[]): string {
  const used = Array.from(template.matchAll(/\{\{(\w+)\}\}/gu), ([, variable]) => variable ?? '');
  const unknown = used.filter((variable) => !variables.includes(variable));
  const absent = variables.filter((variable) => !used.includes(variable));
  if (unknown.length === 0 && absent.length === 0 && template !== '') return template;
  throw new Error(
    `prompts/answers/${name}.md must use exactly: ${variables.join(', ') || 'no variables'}`,
  );
}
