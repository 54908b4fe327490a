import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ChatPrompt } from '../../chat/index.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import { PACKAGE_ROOT } from '../../package-root.js';
import { fillTemplate, readTemplate } from '../templates.js';

/** The prompts of `prompts/chat/` with the variables of each; their first lines say when they are used. */
const PROMPTS = {
  answer: ['question', 'evidence', 'today', 'most'],
  repair: ['reply', 'problem'],
  rewrite: ['history', 'question'],
  judge: ['statements'],
} as const;

type PromptName = keyof typeof PROMPTS;

/** A prompt as it is on disk, with `{{variables}}`. */
export interface ChatPromptTemplate {
  /** What the model's task is. */
  readonly system: string;
  /** What it is to work on. */
  readonly task: string;
  /** The first twelve hexadecimal digits of the SHA-256 of its file. */
  readonly version: string;
}

/** What a chat model is told, by what it is asked for. */
export type ChatPrompts = Readonly<Record<PromptName, ChatPromptTemplate>>;

/** The headings of the two sections of a prompt, each a line of its own. */
const HEADING = /^# (?:System|Task)[ \t]*$/gmu;

/**
 * Reads the prompts from `prompts/chat/`, one file `<name>.md` each, with a section `# System` and a section `# Task`.
 * A prompt uses all of its variables and no others.
 * @throws FootnoteError `prompt/invalid`, naming the file that is missing, or lacks a section or a variable
 */
export function loadChatPrompts(folder = join(PACKAGE_ROOT, 'prompts', 'chat')): ChatPrompts {
  const read = (name: PromptName) => readPrompt(join(folder, `${name}.md`), PROMPTS[name]);
  return {
    answer: read('answer'),
    repair: read('repair'),
    rewrite: read('rewrite'),
    judge: read('judge'),
  };
}

/** Fills a prompt in. What looks like a variable in a value stays as it is. */
export function fillChatPrompt(
  { system, task }: Pick<ChatPromptTemplate, 'system' | 'task'>,
  values: Readonly<Record<string, string>>,
): ChatPrompt {
  return { system: fillTemplate(system, values), user: fillTemplate(task, values) };
}

function readPrompt(file: string, variables: readonly string[]): ChatPromptTemplate {
  const { template, text } = readTemplate(file, variables);
  const sections = sectionsOf(template);
  if (typeof sections === 'string') {
    throw new FootnoteError('prompt/invalid', { file, reason: sections });
  }
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { ...sections, version };
}

/** The sections of a prompt, or what is wrong with them. */
function sectionsOf(template: string): Pick<ChatPromptTemplate, 'system' | 'task'> | string {
  const headings = Array.from(template.matchAll(HEADING), ([line]) => line.trim());
  for (const heading of ['# System', '# Task']) {
    const count = headings.filter((one) => one === heading).length;
    if (count === 0) return `it must have a line “${heading}”`;
    if (count > 1) return `it has the line “${heading}” more than once`;
  }
  if (headings[0] !== '# System') return 'the section “# System” must stand before “# Task”';
  const [before, system = '', task = ''] = template.split(HEADING).map((text) => text.trim());
  if (before !== '') return 'nothing may stand before the line “# System” but the note';
  if (system === '') return 'the section “# System” is empty';
  return task === '' ? 'the section “# Task” is empty' : { system, task };
}
