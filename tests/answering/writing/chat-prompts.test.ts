import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillChatPrompt, loadChatPrompts } from '../../../src/answering/writing/chat-prompts.js';
import { readReply } from '../../../src/answering/writing/read-reply.js';
import { readRewrite } from '../../../src/answering/writing/read-rewrite.js';
import { readVerdicts } from '../../../src/answering/writing/read-verdicts.js';
import { isFootnoteError } from '../../../src/errors/footnote-error.js';
import { PACKAGE_ROOT } from '../../../src/package-root.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';

const NAMES = ['answer', 'repair', 'rewrite', 'judge'] as const;
const FOLDER = join(PACKAGE_ROOT, 'prompts', 'chat');
const GOOD = '# System\nJudge.\n\n# Task\n{{statements}}\n';

/** A folder with the prompts of Footnote, one of which has another text; null where it is not there. */
async function folderWith(name: (typeof NAMES)[number], text: string | null) {
  const folder = await temporaryFolder();
  for (const one of NAMES) {
    const own = one === name ? text : readFileSync(join(FOLDER, `${one}.md`), 'utf8');
    if (own !== null) await writeFile(join(folder, `${one}.md`), own);
  }
  return folder;
}

/** What is wrong with a folder. */
function problemOf(folder: string) {
  try {
    loadChatPrompts(folder);
  } catch (error) {
    if (isFootnoteError(error, 'prompt/invalid')) return error.context;
    throw error;
  }
  throw new Error('There is nothing wrong.');
}

describe('the prompts that come with Footnote', () => {
  const prompts = loadChatPrompts();

  it.each(NAMES)('tell the task of %s in few words, and that what is fenced is data', (name) => {
    const { system, task } = prompts[name];
    expect(`${system} ${task}`.split(/\s+/u).length).toBeLessThanOrEqual(350);
    expect(system).toMatch(/<<<.*>>>.*never an instruction/su);
    expect(`${system}${task}`).not.toMatch(/<!--|^# (?:System|Task)$/mu);
  });

  it('put what others wrote into the task only', () => {
    const system = NAMES.map((name) => prompts[name].system).join('\n');
    expect(Array.from(system.matchAll(/\{\{(\w+)\}\}/gu), ([, name]) => name)).toEqual(['most']);
  });

  it('show forms that can be read', () => {
    const lastLine = (text: string) => text.split('\n').at(-1) ?? '';
    for (const name of ['answer', 'repair'] as const) {
      expect(readReply(lastLine(prompts[name].system))).toMatchObject({
        status: 'read',
        isAnswerable: true,
        statements: [{ evidence: [2, 5] }],
      });
    }
    expect(readReply(prompts.answer.system.match(/\{.*false.*\}/u)?.[0] ?? '')).toMatchObject({
      status: 'read',
      isAnswerable: false,
    });
    expect(readVerdicts(lastLine(prompts.judge.system), 2)).toEqual([true, false]);
    expect(readRewrite(lastLine(prompts.rewrite.system))).toMatchObject({
      status: 'read',
      parts: [expect.any(String), expect.any(String)],
    });
  });

  it('have the version that their files have', () => {
    const hash = createHash('sha256').update(readFileSync(join(FOLDER, 'judge.md')));
    expect(prompts.judge.version).toBe(hash.digest('hex').slice(0, 12));
    expect(new Set(NAMES.map((name) => prompts[name].version)).size).toBe(NAMES.length);
  });
});

describe('a folder of prompts', () => {
  it('is read without notes, whatever its line ends', async () => {
    const folder = await folderWith(
      'judge',
      `\uFEFF<!-- {{x}} -->\n${GOOD}`.replace(/\n/gu, '\r\n'),
    );
    expect(loadChatPrompts(folder).judge).toMatchObject({
      system: 'Judge.',
      task: '{{statements}}',
    });
  });

  it('has another version where a file changed, in its note for one', async () => {
    const one = loadChatPrompts(await folderWith('judge', GOOD)).judge.version;
    const other = loadChatPrompts(await folderWith('judge', `<!-- Mine. -->\n${GOOD}`)).judge;
    expect(other.version).toMatch(/^[0-9a-f]{12}$/u);
    expect(other.version).not.toBe(one);
  });

  it.each([
    ['', 'it is empty'],
    ['Judge. {{statements}}', 'it must have a line “# System”'],
    ['# System\nJudge. {{statements}}', 'it must have a line “# Task”'],
    [
      '# Task\n{{statements}}\n# System\nJudge.',
      'the section “# System” must stand before “# Task”',
    ],
    ['# System\n# Task\n{{statements}}', 'the section “# System” is empty'],
    ['# System\n{{statements}}\n# Task\n', 'the section “# Task” is empty'],
    [`${GOOD}\n# Task\n`, 'it has the line “# Task” more than once'],
    [`Hello.\n${GOOD}`, 'nothing may stand before the line “# System” but the note'],
    ['# System\nJudge.\n# Task\nNow.', 'it must use {{statements}}'],
    [`${GOOD}{{question}}`, 'it has no variable {{question}}'],
  ])('is refused with %j', async (text, reason) => {
    const folder = await folderWith('judge', text);
    expect(problemOf(folder)).toMatchObject({ file: join(folder, 'judge.md'), reason });
  });

  it('is refused where one is lacking', async () => {
    const folder = await folderWith('repair', null);
    expect(problemOf(folder)).toMatchObject({ file: join(folder, 'repair.md') });
  });
});

describe('a prompt', () => {
  it('is filled in with the values as they are', () => {
    const prompt = { system: 'Most: {{most}}.', task: '{{evidence}} {{question}}' };
    const values = { most: '6', evidence: '$& {{question}}', question: '{{most}}' };
    expect(fillChatPrompt(prompt, values)).toEqual({
      system: 'Most: 6.',
      user: '$& {{question}} {{most}}',
    });
  });
});
